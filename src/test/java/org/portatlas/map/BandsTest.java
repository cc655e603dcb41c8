package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;

/// The cells painted by two threads, over the embedded registry with its gaps.
class BandsTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final MapFrame FRAME = MapFrame.of(900, 700, 1);

    /// Rows that are seen when two threads ask for them at the same time: the first asked for waits for another
    /// thread to ask too, and gives up when none does.
    private static final class MetLayout implements PortLayout {
        private final Set<Thread> askers = ConcurrentHashMap.newKeySet();
        private final CountDownLatch met = new CountDownLatch(2);

        @Override
        public int portAt(int cellX, int cellY) {
            if (askers.add(Thread.currentThread())) {
                met.countDown();
                try {
                    boolean unused = met.await(5, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            return ROWS.portAt(cellX, cellY);
        }

        @Override
        public String id() {
            return ROWS.id();
        }

        @Override
        public String title() {
            return ROWS.title();
        }

        @Override
        public String help() {
            return ROWS.help();
        }

        @Override
        public Ruling ruling() {
            return ROWS.ruling();
        }

        @Override
        public int cellX(int port) {
            return ROWS.cellX(port);
        }

        @Override
        public int cellY(int port) {
            return ROWS.cellY(port);
        }
    }

    private static MapScene scene(Viewport viewport, PortLayout layout) {
        byte[] category = new byte[65536];
        for (int port = 0; port < category.length; port++) {
            category[port] = (byte) REGISTRY.status(port).name().length();
        }
        Swatch[] swatches = new Swatch[32];
        for (int i = 0; i < swatches.length; i++) {
            swatches[i] = new Swatch(0xFF000000 | i * 0x070305, 0xFF405060 + i, 0xFFFFFFFF, Swatch.Symbol.DASH);
        }
        return new MapScene(
                viewport,
                layout,
                new Colouring(category, category, category, swatches),
                new Regions(REGISTRY.gaps()),
                new Captions(REGISTRY),
                Theme.DARK,
                TestGlyphs.typefaces(),
                true,
                REGISTRY.gapAt(793),
                List.of());
    }

    private static PixelSurface surface() {
        return new PixelSurface(new int[FRAME.width() * FRAME.height()], FRAME.width(), FRAME.height());
    }

    private static int[] pixels(PixelSurface surface) {
        int[] pixels = new int[FRAME.width() * FRAME.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = surface.pixel(i % FRAME.width(), i / FRAME.width());
        }
        return pixels;
    }

    /// From afar, with hatches, with text, and where an edge of a cell lies within a pixel of the middle.
    @ParameterizedTest
    @ValueSource(doubles = {2, 9, 12.5, 17, 31, 44, 71})
    void twoThreads_paintWhatOneDoes(double cell) {
        Viewport viewport = Viewport.whole(FRAME).centredOn(793, cell, ROWS);
        MapScene scene = scene(viewport, ROWS);
        CellGrid cells = CellGrid.ofGrid(viewport);
        assertThat(cells.bands()).hasSize(2);
        PixelSurface byOne = surface();
        new CellPainter(byOne, scene, cells).paint();
        new OutlinePainter(byOne, scene, cells).paint();
        new CellTextPainter(byOne, scene, cells.clip()).paint(cells);
        PixelSurface byTwo = surface();
        Bands bands = new Bands(byTwo, scene, cells);
        bands.paintGround();
        bands.paintText();
        assertThat(pixels(byTwo)).isEqualTo(pixels(byOne));
        assertThat(pixels(byTwo)).as("something was painted").isNotEqualTo(pixels(surface()));
    }

    @Test
    void twoThreads_paintAtTheSameTime_theCallerAmongThem() {
        Viewport viewport = Viewport.whole(FRAME).centredOn(793, 44, ROWS);
        MetLayout ground = new MetLayout();
        CellGrid cells = CellGrid.ofGrid(viewport);
        new Bands(surface(), scene(viewport, ground), cells).paintGround();
        assertThat(ground.met.getCount()).as("threads that did not come").isZero();
        assertThat(ground.askers).hasSize(2).contains(Thread.currentThread());
        MetLayout text = new MetLayout();
        new Bands(surface(), scene(viewport, text), cells).paintText();
        assertThat(text.met.getCount()).isZero();
        assertThat(text.askers).hasSize(2).contains(Thread.currentThread());
    }

    @Test
    void tooFewRows_arePaintedByTheCallerAlone() {
        Viewport viewport = Viewport.whole(FRAME);
        CellGrid strip = CellGrid.ofStrip(viewport);
        assertThat(strip.bands()).hasSize(1);
        MetLayout layout = new MetLayout();
        layout.met.countDown();
        new Bands(surface(), scene(viewport, layout), strip).paintGround();
        assertThat(layout.askers).containsExactly(Thread.currentThread());
    }
}
