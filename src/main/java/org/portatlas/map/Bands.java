package org.portatlas.map;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/// Paints cells by bands of rows, which touch no pixel of one another: the lower one in the common pool, if somebody is
/// idle there, and the upper one in the calling thread meanwhile.
final class Bands {
    private final PixelSurface surface;
    private final MapScene scene;
    private final List<CellGrid> bands;

    Bands(PixelSurface surface, MapScene scene, CellGrid cells) {
        this.surface = surface;
        this.scene = scene;
        this.bands = cells.bands();
    }

    /// The ground of the cells, and the outlines in them.
    void paintGround() {
        paint(false);
    }

    /// What is written in them.
    void paintText() {
        paint(true);
    }

    private void paint(boolean text) {
        Band upper = new Band(bands.getFirst(), text);
        if (bands.size() == 1) {
            upper.run();
        } else {
            ForkJoinTask<?> lower = ForkJoinPool.commonPool().submit(new Band(bands.getLast(), text));
            upper.run();
            lower.join();
        }
    }

    private final class Band implements Runnable {
        private final CellGrid cells;
        private final boolean text;

        Band(CellGrid cells, boolean text) {
            this.cells = cells;
            this.text = text;
        }

        @Override
        public void run() {
            if (text) {
                new CellTextPainter(surface, scene, cells.clip()).paint(cells);
            } else {
                new CellPainter(surface, scene, cells).paint();
                new OutlinePainter(surface, scene, cells).paint();
            }
        }
    }
}
