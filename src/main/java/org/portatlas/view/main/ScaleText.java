package org.portatlas.view.main;

import java.util.Locale;
import org.portatlas.map.CellPoint;
import org.portatlas.map.DetailLevel;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Viewport;

/// How much the map tells and which part of it is seen, in a few words that are true of the layout.
final class ScaleText {
    private ScaleText() {}

    static String of(Viewport viewport, PortLayout layout) {
        DetailLevel level = DetailLevel.of(viewport);
        return level.label() + " (" + level.number() + " of " + DetailLevel.values().length + ")  ·  "
                + part(viewport, layout);
    }

    private static String part(Viewport viewport, PortLayout layout) {
        return switch (layout.ruling()) {
            case ROWS -> rows(viewport);
            case SQUARES -> squares(viewport, layout);
        };
    }

    private static String rows(Viewport viewport) {
        if (viewport.isWhole()) {
            return "1 cell = 1 port, 1 row = 256";
        }
        PixelBox grid = viewport.grid();
        int first = cell(viewport.viewToCell(grid.x(), grid.y() + 1.0).y());
        int last = cell(viewport.viewToCell(grid.x(), grid.bottom() - 1.0).y());
        return first == last
                ? String.format(Locale.ROOT, "row 0x%02X__", first)
                : String.format(Locale.ROOT, "rows 0x%02X__ to 0x%02X__", first, last);
    }

    /// The smallest square of 256, 4,096 or 16,384 ports that holds all that is seen.
    private static String squares(Viewport viewport, PortLayout layout) {
        if (viewport.isWhole()) {
            return "1 cell = 1 port, 1 square = 4096";
        }
        PixelBox grid = viewport.grid();
        CellPoint first = viewport.viewToCell(grid.x() + 1.0, grid.y() + 1.0);
        CellPoint last = viewport.viewToCell(grid.right() - 1.0, grid.bottom() - 1.0);
        for (int side : new int[] {16, 32, 64, 128}) {
            int left = cell(first.x()) / side * side;
            int top = cell(first.y()) / side * side;
            if (cell(last.x()) < left + side && cell(last.y()) < top + side) {
                int ports = side * side;
                int start = layout.portAt(left, top) / ports * ports;
                return "within " + start + "–" + (start + ports - 1);
            }
        }
        return (cell(last.x()) - cell(first.x()) + 1) + " × " + (cell(last.y()) - cell(first.y()) + 1) + " ports";
    }

    private static int cell(double at) {
        return Math.clamp((int) at, 0, PortLayout.SIDE - 1);
    }
}
