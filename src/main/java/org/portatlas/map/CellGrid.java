package org.portatlas.map;

import java.util.Arrays;
import java.util.List;

/// The cells that are visible in a part of a view, and their edges: column `firstCellX + i` takes the pixel columns
/// `edgesX[i]` to `edgesX[i + 1]`, without the last; rows alike. Edges may lie outside of `clip`.
final class CellGrid {
    private static final int LEAST_ROWS = 3;

    private final PixelBox clip;
    private final int firstCellX;
    private final int[] edgesX;
    private final int firstCellY;
    private final int[] edgesY;

    private CellGrid(PixelBox clip, int firstCellX, int[] edgesX, int firstCellY, int[] edgesY) {
        this.clip = clip;
        this.firstCellX = firstCellX;
        this.edgesX = edgesX;
        this.firstCellY = firstCellY;
        this.edgesY = edgesY;
    }

    /// The visible cells of the grid proper.
    static CellGrid ofGrid(Viewport viewport) {
        PixelBox clip = viewport.grid();
        CellPoint first = viewport.viewToCell(clip.x(), clip.y());
        CellPoint last = viewport.viewToCell(clip.right() - 1.0, clip.bottom() - 1.0);
        int top = bounded(first.y() - 1);
        int[] edgesY = new int[bounded(last.y() + 1) - top + 2];
        for (int i = 0; i < edgesY.length; i++) {
            edgesY[i] = viewport.edgeY(top + i);
        }
        int left = bounded(first.x() - 1);
        return new CellGrid(clip, left, columns(viewport, left, bounded(last.x() + 1)), top, edgesY);
    }

    /// The visible cells of the System strip: the first four rows, enlarged.
    static CellGrid ofStrip(Viewport viewport) {
        PixelBox clip = viewport.strip();
        int[] edgesY = new int[MapFrame.STRIP_ROWS + 1];
        for (int row = 0; row < edgesY.length; row++) {
            edgesY[row] = viewport.stripEdgeY(row);
        }
        int left = bounded(viewport.viewToCell(clip.x(), 0).x() - 1);
        int right = bounded(viewport.viewToCell(clip.right() - 1.0, 0).x() + 1);
        return new CellGrid(clip, left, columns(viewport, left, right), 0, edgesY);
    }

    /// The upper rows and the lower ones, for two threads; all of it where there are too few to be worth it.
    List<CellGrid> bands() {
        int middle = rows() / 2;
        return middle < LEAST_ROWS ? List.of(this) : List.of(rows(0, middle), rows(middle, rows()));
    }

    /// The cells that have pixels in a part of the view; all of them if all have.
    CellGrid within(PixelBox part) {
        if (part.covers(clip)) {
            return this;
        }
        int from = 0;
        int to = rows();
        while (from < to && edgesY[from + 1] <= part.y()) {
            from++;
        }
        while (to > from && edgesY[to - 1] >= part.bottom()) {
            to--;
        }
        return new CellGrid(
                clip.within(part), firstCellX, edgesX, firstCellY + from, Arrays.copyOfRange(edgesY, from, to + 1));
    }

    private CellGrid rows(int from, int to) {
        PixelBox band = PixelBox.between(
                clip.x(),
                Math.clamp(edgesY[from], clip.y(), clip.bottom()),
                clip.right(),
                Math.clamp(edgesY[to], clip.y(), clip.bottom()));
        return new CellGrid(band, firstCellX, edgesX, firstCellY + from, Arrays.copyOfRange(edgesY, from, to + 1));
    }

    /// The pixels in which the cells are visible.
    PixelBox clip() {
        return clip;
    }

    /// The first pixel column of a visible column; for `columns()` the one after the last.
    int edgeX(int column) {
        return edgesX[column];
    }

    /// The first pixel row of a visible row; for `rows()` the one after the last.
    int edgeY(int row) {
        return edgesY[row];
    }

    int columns() {
        return edgesX.length - 1;
    }

    int rows() {
        return edgesY.length - 1;
    }

    int cellX(int column) {
        return firstCellX + column;
    }

    int cellY(int row) {
        return firstCellY + row;
    }

    PixelBox cell(int column, int row) {
        return PixelBox.between(edgesX[column], edgesY[row], edgesX[column + 1], edgesY[row + 1]);
    }

    private static int[] columns(Viewport viewport, int left, int right) {
        int[] edges = new int[right - left + 2];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = viewport.edgeX(left + i);
        }
        return edges;
    }

    private static int bounded(double cell) {
        return (int) Math.clamp(Math.floor(cell), 0, PortLayout.SIDE - 1.0);
    }
}
