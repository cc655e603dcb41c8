package org.portatlas.map;

/// Fills cells: their ground, and what they show on it where they are large enough.
///
/// A row of cells is computed for one pixel row and copied to the others; only what differs from row to row (hatch,
/// symbols, diagonals) is drawn into the copies. Nothing is made and no port is looked up twice in these loops: they
/// run for each cell of each frame.
final class CellPainter {
    private final PixelSurface surface;
    private final MapScene scene;
    private final CellGrid cells;
    private final CellLook look;

    /// Of the row that is being drawn, an entry a column.
    private final int[] ports;

    private final Swatch[] swatches;

    CellPainter(PixelSurface surface, MapScene scene, CellGrid cells) {
        this.surface = surface;
        this.scene = scene;
        this.cells = cells;
        this.ports = new int[cells.columns()];
        this.swatches = new Swatch[cells.columns()];
        // Of the sizes the smaller one counts: a strip's cell is high but a hair wide.
        int smallest = (int) Math.min(
                scene.viewport().cellWidth(), (cells.edgeY(cells.rows()) - cells.edgeY(0)) / (double) cells.rows());
        this.look = new CellLook(surface, scene, smallest);
    }

    void paint() {
        for (int row = 0; row < cells.rows(); row++) {
            int top = Math.max(cells.edgeY(row), cells.clip().y());
            int bottom = Math.min(cells.edgeY(row + 1), cells.clip().bottom());
            if (top < bottom) {
                look(row);
                fillRow(top, bottom);
                if (look.isDetailed()) {
                    hatch(top, bottom);
                    adorn(row);
                    if (look.isLined()) {
                        drawLines(row, top, bottom);
                    }
                }
            }
        }
    }

    private void look(int row) {
        Colouring colouring = scene.colouring();
        PortLayout layout = scene.layout();
        int cellY = cells.cellY(row);
        for (int column = 0; column < ports.length; column++) {
            int port = layout.portAt(cells.cellX(column), cellY);
            ports[column] = port;
            swatches[column] = colouring.swatch(port);
        }
    }

    private void fillRow(int top, int bottom) {
        int left = edge(0);
        int runColour = 0;
        for (int column = 0; column < ports.length; column++) {
            int colour = swatches[column].fill();
            if (colour != runColour) {
                int at = edge(column);
                surface.fillRow(top, left, at, runColour);
                left = at;
                runColour = colour;
            }
        }
        int right = edge(ports.length);
        surface.fillRow(top, left, right, runColour);
        for (int y = top + 1; y < bottom; y++) {
            surface.copyRow(top, y, edge(0), right);
        }
    }

    /// Runs of cells that are hatched alike at once.
    private void hatch(int top, int bottom) {
        int first = 0;
        int runColour = 0;
        for (int column = 0; column <= ports.length; column++) {
            int colour = column < ports.length ? look.hatch(ports[column], swatches[column]) : 0;
            if (colour != runColour) {
                if (runColour != 0) {
                    look.drawHatch(PixelBox.between(edge(first), top, edge(column), bottom), runColour);
                }
                first = column;
                runColour = colour;
            }
        }
    }

    private void adorn(int row) {
        for (int column = 0; column < ports.length; column++) {
            if (look.isAdorned(ports[column], swatches[column])) {
                PixelBox cell = cells.cell(column, row);
                look.adorn(ports[column], swatches[column], cell, cell.within(cells.clip()));
            }
        }
    }

    private void drawLines(int row, int top, int bottom) {
        int line = scene.viewport().frame().px(1);
        int foot = Math.min(bottom, Math.max(top, cells.edgeY(row + 1) - line));
        for (int column = 0; column < ports.length; column++) {
            int colour = look.line(swatches[column]);
            int left = edge(column);
            int right = edge(column + 1);
            surface.fillSmall(
                    Math.max(left, Math.min(right, cells.edgeX(column + 1) - line)), top, right, bottom, colour);
            surface.fillSmall(left, foot, right, bottom, colour);
        }
    }

    /// Where a column begins to be seen.
    private int edge(int column) {
        return Math.clamp(cells.edgeX(column), cells.clip().x(), cells.clip().right());
    }
}
