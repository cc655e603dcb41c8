package org.portatlas.sheet;

import org.portatlas.map.MapFrame;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Ruling;
import org.portatlas.map.Viewport;

/// How large a map stands on a sheet, and what part of it: everything grows with the width, so that a wide picture is
/// the same one, only sharper. Device pixels.
public final class SheetView {
    /// The narrowest sheet that can still be read, and the widest one.
    public static final int LEAST_WIDTH = 640;

    public static final int MOST_WIDTH = 16384;

    /// The logical width of the whole map: what is smaller is drawn at scale 1.
    private static final double ROWS_WIDTH = 1440;

    private static final double SQUARES_WIDTH = 1120;
    private static final double NAMES = 80;
    private static final double MARGIN = 8;
    private static final double ABOVE_GRID = 36;

    /// Rows of the System strip, together, in rows of the grid; and how high a cell of rows is for its width.
    private static final int STRIP = 36;

    private static final double ROW_SHARE = 0.6;

    private SheetView() {}

    /// The whole port space on a sheet of a width.
    public static Viewport whole(PortLayout layout, int width) {
        boolean rows = layout.ruling() == Ruling.ROWS;
        double scale = Math.max(1, width / (rows ? ROWS_WIDTH : SQUARES_WIDTH));
        int height;
        if (rows) {
            int cell = layout.frame(width, width, scale).wholeCellWidth();
            int cellHeight = Math.max(1, (int) Math.round(cell * ROW_SHARE));
            height = (int) Math.ceil((MARGIN + ABOVE_GRID + 2) * scale) + cellHeight * (PortLayout.SIDE + STRIP);
        } else {
            int cell = Math.max(1, (int) ((width - (NAMES + MARGIN) * scale) / PortLayout.SIDE));
            height = (int) Math.ceil((MARGIN + ABOVE_GRID + 2) * scale) + cell * PortLayout.SIDE;
        }
        return Viewport.whole(layout.frame(width, height, scale));
    }

    /// What a window shows, on a sheet of a width: as much of it, to a cell.
    public static Viewport visible(Viewport shown, PortLayout layout, int width) {
        if (shown.isWhole()) {
            return whole(layout, width);
        }
        MapFrame frame = shown.frame();
        double times = (double) width / frame.width();
        // Of whole pixels a cell, and so with the same level of detail.
        double cell = Math.max(1, Math.floor(shown.cellHeight() * times));
        double scale = frame.scale() * cell / shown.cellHeight();
        MapFrame sheet = layout.frame(width, (int) Math.round(frame.height() * times), scale);
        return shown.inFrame(sheet.withGhosts(frame.ghostColumns()));
    }
}
