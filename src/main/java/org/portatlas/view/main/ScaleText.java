package org.portatlas.view.main;

import java.util.Locale;
import org.portatlas.map.CellPoint;
import org.portatlas.map.DetailLevel;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Viewport;
import org.portatlas.text.Texts;

/// How much the map tells and which part of it is seen, in a few words that are true of the layout.
final class ScaleText {
    private static final Texts TEXTS = new Texts(ScaleText.class);

    private ScaleText() {}

    static String of(Viewport viewport, PortLayout layout) {
        DetailLevel level = DetailLevel.of(viewport);
        return TEXTS.get("scale.level", TEXTS.of(level), level.number(), DetailLevel.values().length) + "  ·  "
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
            return TEXTS.get("scale.rows");
        }
        PixelBox grid = viewport.grid();
        int first = cell(viewport.viewToCell(grid.x(), grid.y() + 1.0).y());
        int last = cell(viewport.viewToCell(grid.x(), grid.bottom() - 1.0).y());
        return first == last
                ? TEXTS.get("scale.row", highByte(first))
                : TEXTS.get("scale.row.span", highByte(first), highByte(last));
    }

    private static String highByte(int row) {
        return String.format(Locale.ROOT, "0x%02X__", row);
    }

    /// The smallest square of 256, 4,096 or 16,384 ports that holds all that is seen.
    private static String squares(Viewport viewport, PortLayout layout) {
        if (viewport.isWhole()) {
            return TEXTS.get("scale.squares");
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
                return TEXTS.get("scale.within", start, start + ports - 1);
            }
        }
        return TEXTS.get("scale.part", cell(last.x()) - cell(first.x()) + 1, cell(last.y()) - cell(first.y()) + 1);
    }

    private static int cell(double at) {
        return Math.clamp((int) at, 0, PortLayout.SIDE - 1);
    }
}
