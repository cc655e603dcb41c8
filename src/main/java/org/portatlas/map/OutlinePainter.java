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
    private final boolean smallGaps;

    /// What recedes has no outline either.
    private final boolean outlined;

    OutlinePainter(PixelSurface surface, MapScene scene, CellGrid cells) {
        this.surface = surface;
        this.scene = scene;
        this.cells = cells;
        this.outlined = scene.gapsShown() && scene.colouring().hits().isEmpty();
        Viewport viewport = scene.viewport();
        this.smallGaps = Math.min(viewport.cellWidth(), viewport.cellHeight())
                >= viewport.frame().px(SMALL_GAPS_FROM);
    }

    void paint() {
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                int area = area(cells.cellX(column), cells.cellY(row));
                if (area == DYNAMIC || isOutlined(area)) {
                    outline(column, row, area);
                }
            }
        }
    }

    /// What a cell belongs to: a gap by its number, the Dynamic Ports, or nothing that has an outline, 0; so are
    /// cells that do not exist.
    private int area(int cellX, int cellY) {
        if (cellX < 0 || cellY < 0 || cellX >= PortLayout.SIDE || cellY >= PortLayout.SIDE) {
            return 0;
        }
        int port = scene.layout().portAt(cellX, cellY);
        return port >= PortRange.DYNAMIC.first() ? DYNAMIC : scene.regions().of(port);
    }

    private boolean isOutlined(int gap) {
        return gap > 0 && outlined && (smallGaps || scene.regions().isBig(gap));
    }

    private void outline(int column, int row, int area) {
        PixelBox cell = cells.cell(column, row);
        int line =
                Math.min(scene.viewport().frame().px(area == DYNAMIC ? 2 : 1), Math.min(cell.width(), cell.height()));
        int cellX = cells.cellX(column);
        int cellY = cells.cellY(row);
        if (area(cellX, cellY - 1) != area) {
            draw(new PixelBox(cell.x(), cell.y(), cell.width(), line));
        }
        if (area(cellX, cellY + 1) != area) {
            draw(new PixelBox(cell.x(), cell.bottom() - line, cell.width(), line));
        }
        if (area(cellX - 1, cellY) != area) {
            draw(new PixelBox(cell.x(), cell.y(), line, cell.height()));
        }
        if (area(cellX + 1, cellY) != area) {
            draw(new PixelBox(cell.right() - line, cell.y(), line, cell.height()));
        }
    }

    private void draw(PixelBox line) {
        surface.fill(line.within(cells.clip()), scene.theme().outline());
    }
}
