package org.portatlas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.layer.LegendEntry;
import org.portatlas.map.Glyphs;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.SwatchPainter;
import org.portatlas.map.Theme;

/// Lays a sheet out and draws it: from the top its title, the map, its legend, and the line at its foot. Text that has
/// no room ends in an ellipsis. One thread.
final class SheetPainter {
    private static final int MARGIN = 20;
    private static final int LINE = 20;
    private static final int SWATCH = 12;
    private static final int BETWEEN = 22;
    private static final int SCALE_WIDTH = 220;

    private record Words(Glyphs glyphs, String text, int x, int top, int colour) {}

    private record Picture(Swatch swatch, PixelBox box) {}

    private record Piece(int colour, PixelBox box) {}

    private final Sheet sheet;
    private final MapFrame frame;
    private final Theme theme;
    private final Glyphs body;
    private final MapRaster map = new MapRaster();
    private final List<Words> words = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final int left;
    private final int right;
    private final int mapTop;
    private final int height;
    private int penX;
    private int penY;

    SheetPainter(Sheet sheet) {
        this.sheet = sheet;
        this.frame = sheet.scene().viewport().frame();
        this.theme = sheet.scene().theme();
        this.body = sheet.type().map().label();
        this.left = px(MARGIN);
        this.right = frame.width() - px(MARGIN);
        this.penY = px(MARGIN);
        Glyphs title = sheet.type().title();
        write(title, sheet.words().title(), left, penY, theme.text());
        penY += title.capHeight() + px(11);
        for (String line : wrapped(sheet.words().about())) {
            write(body, line, left, penY, theme.muted());
            penY += px(LINE);
        }
        this.mapTop = penY - px(2);
        this.penY = mapTop + frame.height() + px(10);
        this.penX = left;
        sheet.legend().forEach(this::add);
        penY += px(LINE) + px(8);
        write(body, sheet.words().foot(), left, penY, theme.muted());
        this.height = penY + body.capHeight() + px(MARGIN);
    }

    int width() {
        return frame.width();
    }

    int height() {
        return height;
    }

    int mapTop() {
        return mapTop;
    }

    /// Draws the pixel rows `first` to `last` without the last into an array that begins with the first.
    void paint(int[] pixels, int first, int last) {
        paintAround(PixelSurface.band(pixels, width(), first, first, last));
        int mapFirst = Math.max(0, first - mapTop);
        int mapLast = Math.min(frame.height(), last - mapTop);
        if (mapFirst < mapLast) {
            paintMap(PixelSurface.band(pixels, width(), first - mapTop, mapFirst, mapLast));
        }
    }

    /// Draws all but the map.
    void paintAround(PixelSurface surface) {
        surface.fill(surface.bounds(), theme.window());
        pieces.forEach(piece -> surface.fill(piece.box(), piece.colour()));
        SwatchPainter swatches = new SwatchPainter(surface, frame);
        pictures.forEach(picture -> swatches.paint(picture.swatch(), picture.box(), theme));
        words.forEach(each ->
                each.glyphs().draw(surface, surface.bounds(), each.text(), each.x(), each.top(), each.colour()));
    }

    /// Draws the map, from its own upper left corner on.
    void paintMap(PixelSurface surface) {
        map.paint(sheet.scene(), surface);
    }

    private void add(LegendEntry entry) {
        String label = entry.label();
        int text = body.width(label);
        LegendEntry.Scale scale = entry.scale();
        if (scale != null) {
            String first = scale.ticks().getFirst().label();
            String last = scale.ticks().getLast().label();
            int steps = px(SCALE_WIDTH);
            int space = px(8);
            startAt(text + steps + body.width(first) + body.width(last) + 3 * space);
            text(label, theme.text());
            penX += space;
            text(first, theme.muted());
            penX += space;
            gradient(entry.swatches(), steps);
            penX += steps + space;
            text(last, theme.muted());
        } else {
            int room = entry.swatches().size() * px(SWATCH + 3);
            startAt(room + px(4) + text);
            for (Swatch swatch : entry.swatches()) {
                int top = penY + (body.capHeight() - px(SWATCH)) / 2;
                pictures.add(new Picture(swatch, new PixelBox(penX, top, px(SWATCH), px(SWATCH))));
                penX += px(SWATCH + 3);
            }
            penX += entry.isRemark() ? 0 : px(4);
            text(label, entry.isRemark() ? theme.muted() : theme.text());
        }
        penX += px(BETWEEN);
    }

    /// An entry that has no room in a line begins the next one.
    private void startAt(int room) {
        if (penX > left && penX + room > right) {
            penX = left;
            penY += px(LINE);
        }
    }

    private void text(String text, int colour) {
        write(body, text, penX, penY, colour);
        penX += body.width(text);
    }

    private void gradient(List<Swatch> steps, int width) {
        int top = penY + (body.capHeight() - px(SWATCH)) / 2;
        for (int step = 0; step < steps.size(); step++) {
            int from = penX + width * step / steps.size();
            int to = penX + width * (step + 1) / steps.size();
            pieces.add(new Piece(steps.get(step).fill(), PixelBox.between(from, top, to, top + px(SWATCH))));
        }
    }

    private void write(Glyphs glyphs, String text, int x, int top, int colour) {
        String shown = glyphs.width(text) <= right - x
                ? text
                : text.substring(0, Math.max(0, Math.min(text.length() - 1, glyphs.longest(text, right - x))))
                                .stripTrailing()
                        + "…";
        words.add(new Words(glyphs, shown, x, top, colour));
    }

    private List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && body.width(line + " " + word) > right - left) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private int px(double logical) {
        return frame.px(logical);
    }
}
