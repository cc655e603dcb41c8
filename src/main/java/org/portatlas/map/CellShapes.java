package org.portatlas.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// Draws cells as shapes, as [CellPainter] draws them as pixels: runs of one colour in a row are one box, and so are
/// equal runs in rows that follow each other.
final class CellShapes {
    /// A run of cells in pixels across, and its colour.
    private record Run(int left, int right, int colour) {}

    private final ShapeSurface surface;
    private final MapScene scene;
    private final CellGrid cells;
    private final CellLook look;

    CellShapes(ShapeSurface surface, MapScene scene, CellGrid cells) {
        this.surface = surface;
        this.scene = scene;
        this.cells = cells;
        int smallest = (int) Math.min(
                scene.viewport().cellWidth(), (cells.edgeY(cells.rows()) - cells.edgeY(0)) / (double) cells.rows());
        this.look = new CellLook(surface, scene, smallest);
    }

    void paint() {
        surface.gather(() -> runs(false, surface::fill));
        if (!look.isDetailed()) {
            return;
        }
        Map<Integer, PathData> hatches = new LinkedHashMap<>();
        runs(
                true,
                (box, colour) -> hatches.computeIfAbsent(colour, unused -> new PathData())
                        .box(box));
        MapFrame frame = scene.viewport().frame();
        int phase = (int) (Math.round(scene.viewport().originX())
                + Math.round(scene.viewport().originY()));
        hatches.forEach((colour, path) -> surface.hatch(path, colour, frame.px(8), frame.px(1), phase));
        each((port, cell) -> {
            Swatch swatch = scene.colouring().swatch(port);
            if (look.isAdorned(port, swatch)) {
                look.adorn(port, swatch, cell, cell.within(cells.clip()));
            }
        });
        if (look.isLined()) {
            surface.gather(() -> each((port, cell) -> look.drawLines(port, cell, cell.within(cells.clip()))));
        }
    }

    private interface Boxes {
        void take(PixelBox box, int colour);
    }

    private interface Cells {
        void take(int port, PixelBox cell);
    }

    private void each(Cells taker) {
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                PixelBox cell = cells.cell(column, row);
                if (cell.overlaps(cells.clip())) {
                    taker.take(scene.layout().portAt(cells.cellX(column), cells.cellY(row)), cell);
                }
            }
        }
    }

    /// The runs of one fill, or of one hatch; a colour of 0 is none.
    private void runs(boolean hatched, Boxes taker) {
        Map<Run, Integer> above = new HashMap<>();
        for (int row = 0; row < cells.rows(); row++) {
            Map<Run, Integer> here = new LinkedHashMap<>();
            int first = 0;
            int colour = colour(0, row, hatched);
            for (int column = 1; column <= cells.columns(); column++) {
                int next = column < cells.columns() ? colour(column, row, hatched) : 0;
                if (column == cells.columns() || next != colour) {
                    Run run = new Run(cells.edgeX(first), cells.edgeX(column), colour);
                    if (colour != 0) {
                        Integer since = above.remove(run);
                        here.put(run, since == null ? row : since);
                    }
                    first = column;
                    colour = next;
                }
            }
            take(above, row, taker);
            above = here;
        }
        take(above, cells.rows(), taker);
    }

    private void take(Map<Run, Integer> ended, int row, Boxes taker) {
        ended.forEach((run, since) -> {
            PixelBox box = PixelBox.between(run.left(), cells.edgeY(since), run.right(), cells.edgeY(row))
                    .within(cells.clip());
            if (!box.isEmpty()) {
                taker.take(box, run.colour());
            }
        });
    }

    private int colour(int column, int row, boolean hatched) {
        int port = scene.layout().portAt(cells.cellX(column), cells.cellY(row));
        Swatch swatch = scene.colouring().swatch(port);
        return hatched ? look.hatch(port, swatch) : swatch.fill();
    }
}
