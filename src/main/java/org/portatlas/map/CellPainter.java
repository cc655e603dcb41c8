package org.portatlas.map;

/// Fills cells: their ground, and what they show on it where they are large enough.
///
/// A row of cells is computed for one pixel row and copied to the others; only what differs from row to row (hatch,
/// symbols, diagonals) is drawn into the copies.
final class CellPainter {
    private final PixelSurface surface;
    private final MapScene scene;
    private final CellGrid cells;
    private final CellLook look;

    CellPainter(PixelSurface surface, MapScene scene, CellGrid cells) {
        this.surface = surface;
        this.scene = scene;
        this.cells = cells;
        // Of the sizes the smaller one counts: a strip's cell is high but a hair wide.
        int smallest = (int) Math.min(
                scene.viewport().cellWidth(), (cells.edgeY(cells.rows()) - cells.edgeY(0)) / (double) cells.rows());
        this.look = new CellLook(surface, scene, smallest);
    }

    void paint() {
        for (int row = 0; row < cells.rows(); row++) {
            int top = Math.max(cells.edgeY(row), cells.clip().y());
            int bottom = Math.min(cells.edgeY(row + 1), cells.clip().bottom());
            if (top >= bottom) {
                continue;
            }
            fillRow(row, top, bottom);
            if (look.isDetailed()) {
                decorate(row);
            }
        }
    }

    private void fillRow(int row, int top, int bottom) {
        int left = Math.max(cells.edgeX(0), cells.clip().x());
        int runColour = 0;
        for (int column = 0; column < cells.columns(); column++) {
            int colour = scene.colouring().swatch(port(column, row)).fill();
            if (colour != runColour) {
                int at = Math.clamp(
                        cells.edgeX(column), cells.clip().x(), cells.clip().right());
                surface.fillRow(top, left, at, runColour);
                left = at;
                runColour = colour;
            }
        }
        int right = Math.min(cells.edgeX(cells.columns()), cells.clip().right());
        surface.fillRow(top, left, Math.max(left, right), runColour);
        for (int y = top + 1; y < bottom; y++) {
            surface.copyRow(top, y, Math.max(cells.edgeX(0), cells.clip().x()), right);
        }
    }

    private void decorate(int row) {
        for (int column = 0; column < cells.columns(); column++) {
            int port = port(column, row);
            PixelBox cell = cells.cell(column, row);
            PixelBox visible = cell.within(cells.clip());
            look.decorate(port, cell, visible);
            if (look.isLined()) {
                look.drawLines(port, cell, visible);
            }
        }
    }

    private int port(int column, int row) {
        return scene.layout().portAt(cells.cellX(column), cells.cellY(row));
    }
}
