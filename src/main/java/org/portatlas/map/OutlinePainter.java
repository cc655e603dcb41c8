package org.portatlas.map;

import org.portatlas.registry.PortRange;

/// Draws the outlines of gaps, and the border of the Dynamic Ports, into the cells they enclose: an edge is drawn
/// where the neighbour belongs to another region, so outlines are true polygons in any layout.
final class OutlinePainter {
    private static final int SMALL_GAPS_FROM = 8;
    private static final int DYNAMIC = -1;

    private final PixelSurface surface;
    private final MapScene scene;
    private final CellGrid cells;

    /// What recedes has no outline either.
    private final boolean gapsShown;

    private final boolean rangesShown;
    private final boolean smallGaps;
    private final int border;
    private final int hair;

    OutlinePainter(PixelSurface surface, MapScene scene, CellGrid cells) {
        this.surface = surface;
        this.scene = scene;
        this.cells = cells;
        Viewport viewport = scene.viewport();
        this.gapsShown = scene.gapsShown() && scene.colouring().hits().isEmpty();
        this.rangesShown = !scene.captions().veil().hidesRanges();
        this.border = viewport.frame().px(2);
        this.hair = viewport.frame().px(1);
        this.smallGaps = Math.min(viewport.cellWidth(), viewport.cellHeight())
                >= viewport.frame().px(SMALL_GAPS_FROM);
    }

    void paint() {
        int[] above = new int[cells.columns() + 2];
        int[] here = new int[above.length];
        int[] below = new int[above.length];
        readAreas(-1, above);
        readAreas(0, here);
        for (int row = 0; row < cells.rows(); row++) {
            readAreas(row + 1, below);
            for (int column = 0; column < cells.columns(); column++) {
                int area = here[column + 1];
                if (area != 0) {
                    outline(
                            column,
                            row,
                            area,
                            above[column + 1] != area,
                            below[column + 1] != area,
                            here[column] != area,
                            here[column + 2] != area);
                }
            }
            int[] free = above;
            above = here;
            here = below;
            below = free;
        }
    }

    /// What the cells of a row belong to, from the one before the first column to the one after the last.
    private void readAreas(int row, int[] areas) {
        int cellY = cells.cellY(row);
        for (int i = 0; i < areas.length; i++) {
            areas[i] = area(cells.cellX(i - 1), cellY);
        }
    }

    /// What a cell belongs to: a gap by its number, the Dynamic Ports, or nothing that has an outline, 0; so do cells
    /// that do not exist.
    private int area(int cellX, int cellY) {
        if (cellX < 0 || cellY < 0 || cellX >= PortLayout.SIDE || cellY >= PortLayout.SIDE) {
            return 0;
        }
        int port = scene.layout().portAt(cellX, cellY);
        if (port >= PortRange.DYNAMIC.first() && rangesShown) {
            return DYNAMIC;
        }
        int gap = gapsShown ? scene.regions().of(port) : 0;
        return gap > 0 && (smallGaps || scene.regions().isBig(gap)) ? gap : 0;
    }

    private void outline(int column, int row, int area, boolean top, boolean bottom, boolean left, boolean right) {
        if (!top && !bottom && !left && !right) {
            return;
        }
        PixelBox cell = cells.cell(column, row);
        int line = Math.min(area == DYNAMIC ? border : hair, Math.min(cell.width(), cell.height()));
        if (top) {
            draw(new PixelBox(cell.x(), cell.y(), cell.width(), line));
        }
        if (bottom) {
            draw(new PixelBox(cell.x(), cell.bottom() - line, cell.width(), line));
        }
        if (left) {
            draw(new PixelBox(cell.x(), cell.y(), line, cell.height()));
        }
        if (right) {
            draw(new PixelBox(cell.right() - line, cell.y(), line, cell.height()));
        }
    }

    private void draw(PixelBox line) {
        surface.fill(line.within(cells.clip()), scene.theme().outline());
    }
}
