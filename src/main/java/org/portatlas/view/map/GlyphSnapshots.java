package org.portatlas.view.map;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.portatlas.map.Glyphs;
import org.portatlas.map.Glyphs.Glyph;
import org.portatlas.map.MapType;

/// Renders the map's typefaces once for each scale: JavaFX draws every character at four positions between two
/// pixels, and the masks are kept. FX thread; some tens of milliseconds, before the first picture of the map can be
/// drawn: hence one canvas for all, and no more characters than the map writes.
final class GlyphSnapshots {
    /// Service names are ASCII (RFC 6335, section 5.1); the others are our own.
    private static final String CHARACTERS = ascii() + "–—…·×";

    private static final int ROW_LENGTH = 64;
    private static final int GLYPHS = CHARACTERS.length() * Glyphs.PHASES;

    private final double scale;

    GlyphSnapshots(double scale) {
        this.scale = scale;
    }

    MapType typefaces() {
        Sheet label = new Sheet(Font.font(12 * scale), 0);
        Sheet ruler = new Sheet(Font.font(11 * scale), label.bottom());
        Sheet heading =
                new Sheet(Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 13 * scale), ruler.bottom());
        Pixels pixels = draw(List.of(label, ruler, heading));
        return new MapType(label.glyphs(pixels), ruler.glyphs(pixels), heading.glyphs(pixels));
    }

    private static Pixels draw(List<Sheet> sheets) {
        int width = sheets.stream().mapToInt(Sheet::width).max().orElseThrow();
        int height = sheets.getLast().bottom();
        Canvas canvas = new Canvas(width, height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setFill(Color.WHITE);
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setTextBaseline(VPos.BASELINE);
        sheets.forEach(sheet -> sheet.write(graphics));
        SnapshotParameters onBlack = new SnapshotParameters();
        onBlack.setFill(Color.BLACK);
        onBlack.setViewport(new Rectangle2D(0, 0, width, height));
        int[] argb = new int[width * height];
        canvas.snapshot(onBlack, null)
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return new Pixels(argb, width);
    }

    private static String ascii() {
        StringBuilder characters = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            characters.append(c);
        }
        return characters.toString();
    }

    /// What was drawn, white on black.
    private record Pixels(int[] argb, int width) {
        byte coverage(int x, int y) {
            return (byte) argb[y * width + x];
        }
    }

    /// All glyphs of one font, each in a square of its own.
    ///
    /// @param top where the sheet begins on the canvas that it shares with others
    private record Sheet(Font font, int top) {
        int width() {
            return ROW_LENGTH * cell();
        }

        int bottom() {
            return top + (GLYPHS + ROW_LENGTH - 1) / ROW_LENGTH * cell();
        }

        void write(GraphicsContext graphics) {
            graphics.setFont(font);
            for (int i = 0; i < GLYPHS; i++) {
                int character = i / Glyphs.PHASES;
                double between = (double) (i % Glyphs.PHASES) / Glyphs.PHASES;
                graphics.fillText(
                        CHARACTERS.substring(character, character + 1), left(i) + pen() + between, top(i) + baseline());
            }
        }

        Glyphs glyphs(Pixels pixels) {
            Text all = new Text(CHARACTERS);
            all.setFont(font);
            Glyph[] glyphs = new Glyph['…' + 1];
            for (int c = 0; c < CHARACTERS.length(); c++) {
                glyphs[CHARACTERS.charAt(c)] = glyph(c, caretX(all, c + 1) - caretX(all, c), pixels);
            }
            int capTop = baseline() + (int) Math.round(capTop());
            double digit = caretX(all, CHARACTERS.indexOf('0') + 1) - caretX(all, CHARACTERS.indexOf('0'));
            return new Glyphs(capTop, baseline(), glyphs, Glyph.blank(digit));
        }

        private Glyph glyph(int character, double advance, Pixels pixels) {
            byte[][] masks = new byte[Glyphs.PHASES][cell() * cell()];
            for (int phase = 0; phase < Glyphs.PHASES; phase++) {
                int at = character * Glyphs.PHASES + phase;
                for (int i = 0; i < masks[phase].length; i++) {
                    masks[phase][i] = pixels.coverage(left(at) + i % cell(), top(at) + i / cell());
                }
            }
            return Glyph.trimmed(advance, -pen(), cell(), masks);
        }

        private int left(int glyph) {
            return glyph % ROW_LENGTH * cell();
        }

        private int top(int glyph) {
            return top + glyph / ROW_LENGTH * cell();
        }

        private int cell() {
            return (int) Math.ceil(font.getSize() * 2);
        }

        /// From the left of a square to where the pen stands.
        private int pen() {
            return cell() / 4;
        }

        private int baseline() {
            return (int) Math.ceil(font.getSize() * 1.2);
        }

        private double capTop() {
            Text digit = new Text("0");
            digit.setFont(font);
            digit.setTextOrigin(VPos.BASELINE);
            digit.setBoundsType(TextBoundsType.VISUAL);
            return digit.getLayoutBounds().getMinY();
        }

        private static double caretX(Text text, int index) {
            return ((MoveTo) text.caretShape(index, true)[0]).getX();
        }
    }
}
