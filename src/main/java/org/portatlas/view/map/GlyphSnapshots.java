package org.portatlas.view.map;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.portatlas.map.Glyphs;
import org.portatlas.map.Glyphs.Glyph;
import org.portatlas.map.MapType;
import org.portatlas.map.MapWords;

/// Renders the map's typefaces once for each scale: JavaFX draws every character, and the masks are
/// kept. FX thread; some tens of milliseconds, before the first picture of the map can be drawn: hence
/// one canvas for all, each character once, at a whole pixel, and in each face no more characters
/// than the map writes with it. Type that is too large for that has a canvas a typeface.
final class GlyphSnapshots {
    private static final int ROW_LENGTH = 32;

    /// A canvas of more pixels a side is more than some graphics hardware takes.
    private static final int MOST = 4096;

    private final double scale;
    /// What rulers are written with: ports, and their bytes in hexadecimal.
    private static final String FIGURES = "0123456789ABCDEFabcdefx_–-,. ";

    private final String characters;
    private final String figures;
    private final String names;

    GlyphSnapshots(double scale) {
        this(scale, "");
    }

    /// With more characters than the map writes.
    GlyphSnapshots(double scale, String more) {
        this.scale = scale;
        // Service names are ASCII (RFC 6335, section 5.1); the others are our own.
        String written = ascii() + MapWords.letters();
        this.characters = more.isEmpty() ? written : distinct(written + more);
        this.figures = more.isEmpty() ? FIGURES : characters;
        this.names = more.isEmpty() ? distinct(FIGURES + MapWords.rangeNames()) : characters;
    }

    /// A bold face with these characters alone, among them a zero.
    static Glyphs bold(double size, String characters) {
        Font font = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, size);
        return new Sheet(font, 0, distinct(characters), true).alone();
    }

    private static String distinct(String text) {
        return text.chars()
                .distinct()
                .filter(each -> !Character.isSurrogate((char) each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    MapType typefaces() {
        Sheet label = new Sheet(Font.font(12 * scale), 0, characters, false);
        Sheet ruler = new Sheet(Font.font(11 * scale), label.bottom(), figures, false);
        Font bold = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, 13 * scale);
        Sheet heading = new Sheet(bold, ruler.bottom(), names, true);
        List<Sheet> sheets = List.of(label, ruler, heading);
        int width = sheets.stream().mapToInt(Sheet::width).max().orElseThrow();
        if (heading.bottom() > MOST) {
            return new MapType(label.alone(), ruler.alone(), heading.alone());
        }
        int[] pixels = draw(sheets, width, heading.bottom());
        return new MapType(label.glyphs(pixels, width), ruler.glyphs(pixels, width), heading.glyphs(pixels, width));
    }

    /// White on black, `int[width * height]`.
    private static int[] draw(List<Sheet> sheets, int width, int height) {
        Canvas canvas = new Canvas(width, height);
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.setFill(Color.WHITE);
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
        graphics.setTextBaseline(VPos.BASELINE);
        sheets.forEach(sheet -> sheet.write(graphics));
        SnapshotParameters onBlack = new SnapshotParameters();
        onBlack.setFill(Color.BLACK);
        onBlack.setViewport(new Rectangle2D(0, 0, width, height));
        int[] pixels = new int[width * height];
        canvas.snapshot(onBlack, null)
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return pixels;
    }

    private static String ascii() {
        StringBuilder characters = new StringBuilder();
        for (char c = ' '; c <= '~'; c++) {
            characters.append(c);
        }
        return characters.toString();
    }

    /// All glyphs of one font, each in a square of its own.
    ///
    /// @param top where the sheet begins on the canvas that it shares with others
    /// @param characters each once
    private record Sheet(Font font, int top, String characters, boolean bold) {
        int width() {
            return rowLength() * cell();
        }

        int bottom() {
            return top + (characters.length() + rowLength() - 1) / rowLength() * cell();
        }

        private int rowLength() {
            return Math.clamp(MOST / cell(), 1, ROW_LENGTH);
        }

        /// Its glyphs, from a canvas of its own.
        Glyphs alone() {
            Sheet only = new Sheet(font, 0, characters, bold);
            return only.glyphs(draw(List.of(only), only.width(), only.bottom()), only.width());
        }

        void write(GraphicsContext graphics) {
            graphics.setFont(font);
            for (int i = 0; i < characters.length(); i++) {
                graphics.fillText(characters.substring(i, i + 1), left(i) + pen(), top(i) + baseline());
            }
        }

        /// @param width of the canvas
        Glyphs glyphs(int[] pixels, int width) {
            Text measure = new Text();
            measure.setFont(font);
            Glyph[] glyphs = new Glyph[characters.chars().max().orElse('…') + 1];
            double digit = 0;
            for (int i = 0; i < characters.length(); i++) {
                measure.setText(characters.substring(i, i + 1));
                double advance = measure.getLayoutBounds().getWidth();
                glyphs[characters.charAt(i)] = glyph(i, advance, pixels, width);
                if (characters.charAt(i) == '0') {
                    digit = advance;
                }
            }
            int capTop = baseline() + (int) Math.round(capTop());
            return new Glyphs(capTop, baseline(), glyphs, Glyph.blank(digit), bold);
        }

        private Glyph glyph(int i, double advance, int[] pixels, int width) {
            int cell = cell();
            byte[] mask = new byte[cell * cell];
            for (int y = 0; y < cell; y++) {
                int row = (top(i) + y) * width + left(i);
                for (int x = 0; x < cell; x++) {
                    mask[y * cell + x] = (byte) pixels[row + x];
                }
            }
            return Glyph.trimmed(advance, -pen(), cell, mask);
        }

        private int left(int glyph) {
            return glyph % rowLength() * cell();
        }

        private int top(int glyph) {
            return top + glyph / rowLength() * cell();
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
    }
}
