package org.portatlas.view.map;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import javafx.scene.text.FontSmoothingType;
import org.portatlas.map.Glyphs;
import org.portatlas.map.Glyphs.Glyph;
import org.portatlas.map.MapType;

/// Renders measured faces: JavaFX draws every character, and the masks are kept. FX thread; some tens of
/// milliseconds, before the first picture of the map can be drawn: hence one canvas for all, and each character once,
/// at a whole pixel. Type that is too large for that has a canvas a typeface.
final class GlyphSnapshots {
    private static final int ROW_LENGTH = 32;

    /// A canvas of more pixels a side is more than some graphics hardware takes.
    private static final int MOST = 4096;

    private GlyphSnapshots() {}

    static Glyphs of(Face face) {
        return new Sheet(face, 0).alone();
    }

    static MapType of(MapFaces faces) {
        Sheet label = new Sheet(faces.label(), 0);
        Sheet ruler = new Sheet(faces.ruler(), label.bottom());
        Sheet heading = new Sheet(faces.heading(), ruler.bottom());
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

    /// All glyphs of one face, each in a square of its own.
    ///
    /// @param top where the sheet begins on the canvas that it shares with others
    private record Sheet(Face face, int top) {
        int width() {
            return rowLength() * cell();
        }

        int bottom() {
            return top + (length() + rowLength() - 1) / rowLength() * cell();
        }

        private int length() {
            return face.characters().length();
        }

        private int rowLength() {
            return Math.clamp(MOST / cell(), 1, ROW_LENGTH);
        }

        /// Its glyphs, from a canvas of its own.
        Glyphs alone() {
            Sheet only = new Sheet(face, 0);
            return only.glyphs(draw(List.of(only), only.width(), only.bottom()), only.width());
        }

        void write(GraphicsContext graphics) {
            graphics.setFont(face.font());
            for (int i = 0; i < length(); i++) {
                graphics.fillText(face.characters().substring(i, i + 1), left(i) + pen(), top(i) + baseline());
            }
        }

        /// @param width of the canvas
        Glyphs glyphs(int[] pixels, int width) {
            Glyph[] glyphs = new Glyph[face.characters().chars().max().orElse('…') + 1];
            for (int i = 0; i < length(); i++) {
                glyphs[face.characters().charAt(i)] = glyph(i, face.advance(i), pixels, width);
            }
            int capTop = baseline() + (int) Math.round(face.capTop());
            return new Glyphs(capTop, baseline(), glyphs, Glyph.blank(face.digitAdvance()), face.isBold());
        }

        private Glyph glyph(int i, double advance, int[] pixels, int width) {
            return Glyph.trimmed(advance, -pen(), cell(), cell(), pixels, top(i) * width + left(i), width);
        }

        private int left(int glyph) {
            return glyph % rowLength() * cell();
        }

        private int top(int glyph) {
            return top + glyph / rowLength() * cell();
        }

        private int cell() {
            return (int) Math.ceil(face.font().getSize() * 2);
        }

        /// From the left of a square to where the pen stands.
        private int pen() {
            return cell() / 4;
        }

        private int baseline() {
            return (int) Math.ceil(face.font().getSize() * 1.2);
        }
    }
}
