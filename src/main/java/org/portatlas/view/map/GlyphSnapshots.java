package org.portatlas.view.map;

import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.portatlas.map.Glyphs;
import org.portatlas.map.Glyphs.Glyph;
import org.portatlas.map.MapType;

/// Renders the map's typefaces once for each scale: JavaFX draws every character at four positions between two
/// pixels, and the masks are kept. FX thread; some tens of milliseconds.
final class GlyphSnapshots {
    private static final int FIRST = ' ';
    private static final int LAST = 0x17F;
    private static final String OTHERS = "–—…·×";

    private final double scale;

    GlyphSnapshots(double scale) {
        this.scale = scale;
    }

    MapType typefaces() {
        return new MapType(
                glyphs(Font.font(12 * scale)),
                glyphs(Font.font(11 * scale)),
                glyphs(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 13 * scale)));
    }

    private Glyphs glyphs(Font font) {
        int cell = (int) Math.ceil(font.getSize() * 2);
        int baseline = (int) Math.ceil(font.getSize() * 1.2);
        Glyph[] glyphs = new Glyph['…' + 1];
        String characters = characters();
        int rowLength = 64;
        Group sheet = new Group();
        for (int i = 0; i < characters.length() * Glyphs.PHASES; i++) {
            Text text = text(characters.substring(i / Glyphs.PHASES, i / Glyphs.PHASES + 1), font);
            double between = (double) (i % Glyphs.PHASES) / Glyphs.PHASES;
            text.setX(i % rowLength * cell + Math.floor(cell / 4.0) + between);
            text.setY((double) (i / rowLength * cell) + baseline);
            sheet.getChildren().add(text);
        }
        PixelReader pixels =
                picture(sheet, rowLength * cell, (characters.length() * Glyphs.PHASES / rowLength + 1) * cell);
        for (int c = 0; c < characters.length(); c++) {
            byte[][] masks = new byte[Glyphs.PHASES][cell * cell];
            for (int phase = 0; phase < Glyphs.PHASES; phase++) {
                int at = c * Glyphs.PHASES + phase;
                readMask(pixels, at % rowLength * cell, at / rowLength * cell, cell, masks[phase]);
            }
            double advance = advance(characters.substring(c, c + 1), font);
            glyphs[characters.charAt(c)] = new Glyph(advance, -(int) Math.floor(cell / 4.0), cell, masks);
        }
        Bounds digit = text("0", font).getLayoutBounds();
        int capTop = baseline + (int) Math.round(capTop(font));
        return new Glyphs(
                cell, capTop, baseline, glyphs, new Glyph(digit.getWidth(), 0, 0, new byte[Glyphs.PHASES][0]));
    }

    /// The characters of European names.
    private static String characters() {
        StringBuilder characters = new StringBuilder(OTHERS);
        for (char c = FIRST; c <= LAST; c++) {
            if (!Character.isISOControl(c)) {
                characters.append(c);
            }
        }
        return characters.toString();
    }

    private static Text text(String character, Font font) {
        Text text = new Text(character);
        text.setFont(font);
        text.setFill(Color.WHITE);
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        text.setTextOrigin(VPos.BASELINE);
        return text;
    }

    private static double advance(String character, Font font) {
        // The layout's width of one blank may be trimmed; between two letters it is not.
        return text("n" + character + "n", font).getLayoutBounds().getWidth()
                - text("nn", font).getLayoutBounds().getWidth();
    }

    private static double capTop(Font font) {
        Text digit = text("0", font);
        digit.setBoundsType(javafx.scene.text.TextBoundsType.VISUAL);
        return digit.getLayoutBounds().getMinY();
    }

    private static PixelReader picture(Group sheet, int width, int height) {
        new Scene(sheet, width, height, Color.BLACK);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.BLACK);
        parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, width, height));
        return sheet.snapshot(parameters, null).getPixelReader();
    }

    private static void readMask(PixelReader pixels, int left, int top, int size, byte[] mask) {
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                mask[y * size + x] = (byte) (pixels.getArgb(left + x, top + y) & 0xFF);
            }
        }
    }
}
