package org.portatlas.map;

import org.jspecify.annotations.Nullable;

/// A label on a plate, where it stands on the map: device pixels from the upper left corner of the first cell, so that
/// it holds wherever the map is moved.
///
/// @param plate what it covers
/// @param ink of the text
/// @param pointedAt the cell that the label stands beside and points at; `null` for none
record MapLabel(
        Glyphs glyphs,
        String text,
        PixelBox plate,
        int ink,
        @Nullable PixelBox pointedAt) {
    private static final int MARGIN = 3;

    /// From the digits to the edge of the plate.
    static int margin(MapFrame frame) {
        return frame.px(MARGIN);
    }

    /// With its digits between `top` and `top + capHeight()`.
    static MapLabel at(Glyphs glyphs, String text, int x, int top, int ink, MapFrame frame) {
        int margin = margin(frame);
        PixelBox plate = new PixelBox(
                x - margin, top - margin, glyphs.width(text) + 2 * margin, glyphs.capHeight() + 2 * margin);
        return new MapLabel(glyphs, text, plate, ink, null);
    }

    /// The same label as that of a cell.
    MapLabel pointingAt(PixelBox cell) {
        return new MapLabel(glyphs, text, plate, ink, cell);
    }

    /// Draws it where the map's first cell begins at `originX`, `originY`; clipped to `clip`.
    void draw(PixelSurface surface, PixelBox clip, int originX, int originY, MapFrame frame, Theme theme) {
        PixelBox box = plate.moved(originX, originY);
        PixelBox cell = pointedAt;
        if (cell != null) {
            point(surface, clip, cell.moved(originX, originY), box, frame, theme);
        }
        surface.fill(box.within(clip), theme.window());
        int margin = margin(frame);
        glyphs.draw(surface, clip, text, box.x() + margin, box.y() + margin, ink);
    }

    /// A short line from the label to the cell, and the cell itself in ink, so that it is seen among its neighbours.
    private static void point(
            PixelSurface surface, PixelBox clip, PixelBox cell, PixelBox box, MapFrame frame, Theme theme) {
        int line = frame.px(1);
        int middle = cell.y() + cell.height() / 2;
        PixelBox between = box.x() >= cell.right()
                ? PixelBox.between(cell.right(), middle, box.x(), middle + line)
                : PixelBox.between(box.right(), middle, cell.x(), middle + line);
        surface.fill(cell.grown(line).within(clip), theme.casing());
        surface.fill(cell.within(clip), theme.ink());
        surface.fill(between.within(clip), theme.ink());
    }
}
