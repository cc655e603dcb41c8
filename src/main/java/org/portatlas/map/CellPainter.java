package org.portatlas.map;

import org.jspecify.annotations.Nullable;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.registry.Gap;

/// Fills cells: ground, hatch, the lines between cells, symbols, and the diagonal where TCP and UDP differ.
///
/// A row of cells is computed for one pixel row and copied to the others; only what differs from row to row (hatch,
/// symbols, diagonals) is drawn into the copies, and only where cells are large enough to show it.
final class CellPainter {
    /// Smallest cell, in logical pixels, that shows hatch and symbols, lines to its neighbours, and a split.
    private static final int HATCH_FROM = 8;

    private static final int LINES_FROM = 10;
    private static final int SPLIT_FROM = 16;

    private final PixelSurface surface;
    private final MapScene scene;
    private final CellGrid cells;
    private final MapFrame frame;
    private final CellText text;
    private final SymbolPainter symbols;
    private final int smallest;

    CellPainter(PixelSurface surface, MapScene scene, CellGrid cells) {
        this.surface = surface;
        this.scene = scene;
        this.cells = cells;
        this.frame = scene.viewport().frame();
        this.text = new CellText(scene);
        this.symbols = new SymbolPainter(surface, frame);
        // Of the sizes the smaller one counts: a strip's cell is high but a hair wide.
        this.smallest = (int) Math.min(
                scene.viewport().cellWidth(), (cells.edgeY(cells.rows()) - cells.edgeY(0)) / (double) cells.rows());
    }

    void paint() {
        boolean hatch = smallest >= frame.px(HATCH_FROM);
        boolean lines = smallest >= frame.px(LINES_FROM);
        boolean split = smallest >= frame.px(SPLIT_FROM);
        for (int row = 0; row < cells.rows(); row++) {
            int top = Math.max(cells.edgeY(row), cells.clip().y());
            int bottom = Math.min(cells.edgeY(row + 1), cells.clip().bottom());
            if (top >= bottom) {
                continue;
            }
            fillRow(row, top, bottom);
            if (hatch) {
                decorate(row, top, bottom, split);
            }
            if (lines) {
                drawLines(row, top, bottom);
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

    private void decorate(int row, int top, int bottom, boolean split) {
        for (int column = 0; column < cells.columns(); column++) {
            int port = port(column, row);
            PixelBox cell = cells.cell(column, row);
            PixelBox visible = PixelBox.between(
                    Math.max(cell.x(), cells.clip().x()),
                    top,
                    Math.min(cell.right(), cells.clip().right()),
                    bottom);
            if (visible.isEmpty()) {
                continue;
            }
            Swatch swatch = scene.colouring().swatch(port);
            if (split && scene.colouring().isSplit(port)) {
                drawHalf(cell, visible, scene.colouring().upper(port), true);
                drawHalf(cell, visible, scene.colouring().lower(port), false);
            } else if (swatch.isHatched() && scene.gapsShown()) {
                drawHatch(visible, inStrongGap(port) ? scene.theme().strongHatch() : swatch.hatch());
            }
            if (swatch.symbol() != Symbol.NONE) {
                paintSymbol(swatch, port, cell, visible);
            }
        }
    }

    /// Alone a symbol stands in the middle, below a number at the foot of its cell, and beside a name in a corner.
    private void paintSymbol(Swatch swatch, int port, PixelBox cell, PixelBox visible) {
        int radius = radius(cell);
        int margin = radius + frame.px(4);
        boolean named = text.name(port) != null;
        int middleX = named ? cell.x() + margin : cell.x() + (cell.width() - 1) / 2;
        int middleY = named
                ? cell.y() + margin
                : text.showsNumber(port) ? cell.bottom() - margin : cell.y() + (cell.height() - 1) / 2;
        symbols.paint(swatch, middleX, middleY, radius, visible);
    }

    /// The hatch is fixed to the map, so that it does not swim while the map is moved.
    private void drawHatch(PixelBox box, int colour) {
        int period = frame.px(8);
        int thickness = frame.px(1);
        int phase = (int) (Math.round(scene.viewport().originX())
                + Math.round(scene.viewport().originY()));
        for (int y = box.y(); y < box.bottom(); y++) {
            int offset = Math.floorMod(y + box.x() - phase, period);
            for (int x = box.x() - offset; x < box.right(); x += period) {
                for (int i = Math.max(x, box.x()); i < Math.min(x + thickness, box.right()); i++) {
                    surface.set(i, y, colour);
                }
            }
        }
    }

    private void drawHalf(PixelBox cell, PixelBox visible, Swatch swatch, boolean upper) {
        for (int y = visible.y(); y < visible.bottom(); y++) {
            // The diagonal runs from the lower left corner to the upper right one.
            int diagonal = cell.right() - (int) ((y - cell.y() + 0.5) * cell.width() / cell.height());
            int left = upper ? visible.x() : Math.clamp(diagonal, visible.x(), visible.right());
            int right = upper ? Math.clamp(diagonal, visible.x(), visible.right()) : visible.right();
            surface.fillRow(y, left, right, swatch.fill());
        }
        int share = upper ? 1 : 5;
        symbols.paint(
                swatch,
                cell.x() + cell.width() * share / 6,
                cell.y() + cell.height() * share / 6,
                radius(cell),
                visible);
    }

    private int radius(PixelBox cell) {
        return Math.max(frame.px(1.5), Math.min(cell.width(), cell.height()) / 10);
    }

    /// Lines between cells; inside a gap they are faint, since a gap is one thing.
    private void drawLines(int row, int top, int bottom) {
        int line = frame.px(1);
        int foot = Math.max(top, cells.edgeY(row + 1) - line);
        for (int column = 0; column < cells.columns(); column++) {
            int port = port(column, row);
            Swatch swatch = scene.colouring().swatch(port);
            int colour = swatch.isHatched()
                    ? PixelSurface.mix(swatch.fill(), scene.theme().window(), 110)
                    : scene.theme().window();
            PixelBox cell = cells.cell(column, row);
            int left = Math.max(cell.x(), cells.clip().x());
            int right = Math.min(cell.right(), cells.clip().right());
            surface.fill(PixelBox.between(Math.max(left, cell.right() - line), top, right, bottom), colour);
            surface.fill(PixelBox.between(left, foot, right, bottom), colour);
        }
    }

    private boolean inStrongGap(int port) {
        @Nullable Gap gap = scene.selectedGap();
        return gap != null && gap.contains(port);
    }

    private int port(int column, int row) {
        return scene.layout().portAt(cells.cellX(column), cells.cellY(row));
    }
}
