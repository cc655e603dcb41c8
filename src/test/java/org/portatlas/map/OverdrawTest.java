package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;

/// Overlays and threads in the picture, over a plain ground.
class OverdrawTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final MapRaster RASTER = new MapRaster();
    private static final int GROUND = 0xFF102030;
    private static final int AMBER = OverlayInk.AMBER.colour(Theme.DARK);
    private static final MapFrame FRAME = MapFrame.of(800, 800, 1);

    private static MapScene scene(Viewport viewport) {
        byte[] category = new byte[65536];
        Swatch[] ground = {Swatch.plain(GROUND, 0xFFFFFFFF)};
        return new MapScene(
                viewport,
                ROWS,
                new Colouring(category, category, category, ground),
                new Regions(REGISTRY.gaps()),
                new Captions(REGISTRY),
                Theme.DARK,
                TestGlyphs.typefaces(),
                false,
                null,
                List.of());
    }

    private static PixelSurface paint(MapScene scene) {
        MapFrame frame = scene.viewport().frame();
        int[] pixels = new int[frame.width() * frame.height()];
        RASTER.paint(scene, pixels);
        return new PixelSurface(pixels, frame.width(), frame.height());
    }

    private static MapScene overlaid(Viewport viewport, int lane, int... ends) {
        List<PortOverlay.Run> runs = new java.util.ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            runs.add(new PortOverlay.Run(ends[i], ends[i + 1]));
        }
        return scene(viewport)
                .overdrawn(
                        new Overdraw(List.of(new PortOverlay("Mine", OverlayInk.AMBER, runs, lane)), PortThreads.NONE));
    }

    private static MapScene threaded(Viewport viewport, PortThread... threads) {
        return scene(viewport)
                .overdrawn(new Overdraw(List.of(), new PortThreads(List.of(threads), List.of(), new BitSet())));
    }

    private static Set<Integer> portsWith(PixelSurface surface, Viewport viewport, int colour) {
        Set<Integer> ports = new HashSet<>();
        PixelBox grid = viewport.grid();
        for (int y = grid.y(); y < grid.bottom(); y++) {
            for (int x = grid.x(); x < grid.right(); x++) {
                if (surface.pixel(x, y) == colour) {
                    ports.add(viewport.portAt(x, y, ROWS).orElseThrow());
                }
            }
        }
        return ports;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9, 16})
    void outline_isDrawnIntoTheCellsOfTheRunAlone(int height) {
        Viewport viewport = Viewport.whole(FRAME).centredOn(30010, height, ROWS);
        Set<Integer> ports = portsWith(paint(overlaid(viewport, 0, 30000, 32767)), viewport, AMBER);

        assertThat(ports).isNotEmpty().allMatch(port -> 30000 <= port && port <= 32767);
        assertThat(ports).contains(30000 + height % 2).anyMatch(port -> port > 30207);
        // It is an outline: what has the run on every side of it stays as it was.
        assertThat(ports).doesNotContain(30976 + 120);
    }

    @Test
    void outline_inAnotherLane_sharesNoPixelWithTheFirst() {
        // From this size on there are no labels, which have the same colour and stay in place while the map moves.
        Viewport viewport = Viewport.whole(FRAME).centredOn(30010, 30, ROWS);
        PixelSurface first = paint(overlaid(viewport, 0, 30000, 32767));
        PixelSurface second = paint(overlaid(viewport, 1, 30000, 32767));
        int inked = 0;
        for (int y = viewport.grid().y(); y < viewport.grid().bottom(); y++) {
            for (int x = viewport.grid().x(); x < viewport.grid().right(); x++) {
                assertThat(first.pixel(x, y) == AMBER && second.pixel(x, y) == AMBER)
                        .isFalse();
                inked += second.pixel(x, y) == AMBER ? 1 : 0;
            }
        }
        assertThat(inked).isPositive();
    }

    /// A single port at the whole view: three pixels and a casing, and in the strip if it is a System Port.
    @Test
    void tick_ofASinglePort_isSeenAtTheWholeView() {
        Viewport whole = Viewport.whole(FRAME);
        PixelSurface surface = paint(overlaid(whole, 0, 700, 700, 20200, 20200));
        PixelBox cell = whole.cell(20200, ROWS);
        PixelBox inStrip = whole.stripCell(700 & 0xFF, 700 >> 8);

        assertThat(count(surface, cell.grown(3), AMBER)).isBetween(9, 16);
        assertThat(count(surface, cell.grown(3), Theme.DARK.casing())).isGreaterThanOrEqualTo(16);
        assertThat(count(surface, inStrip.grown(1), AMBER)).isGreaterThanOrEqualTo(9);
        assertThat(count(surface, whole.cell(700, ROWS), AMBER)).isZero();
    }

    @Test
    void marks_lieOverOverlays() {
        Viewport whole = Viewport.whole(FRAME);
        Mark mark = new Mark(20200, Mark.Shape.DIAMOND, false, false, "");
        PixelBox around = MarkPainter.box(whole.cell(20200, ROWS), FRAME);
        PixelSurface alone = paint(scene(whole).marked(List.of(mark)));
        PixelSurface both = paint(overlaid(whole, 0, 20200, 20200).marked(List.of(mark)));

        assertThat(count(both, around, Theme.DARK.ink())).isEqualTo(count(alone, around, Theme.DARK.ink()));
    }

    /// Nothing that is named without an overlay is missing, moved or drawn over with it.
    @Test
    void label_leavesLandmarksAndRangeNamesWhereTheyAre() {
        Viewport whole = Viewport.whole(MapFrame.of(1161, 906, 1));
        PixelSurface before = paint(scene(whole));
        PixelSurface after = paint(overlaid(whole, 0, 0, 1023, 1024, 49151, 49152, 65535));
        int text = Theme.DARK.text();
        for (int y = 0; y < before.height(); y++) {
            for (int x = 0; x < before.width(); x++) {
                if (before.pixel(x, y) == text) {
                    assertThat(after.pixel(x, y)).isEqualTo(text);
                }
            }
        }
        PixelBox strip = whole.strip();
        int letter = TestGlyphs.glyphs().capHeight() * 6;
        assertThat(count(after, strip.grown(-6), AMBER)).isEqualTo(4 * letter);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 11, 30})
    void thread_atAnySize_joinsTheTwoCells(int height) {
        Viewport viewport = Viewport.whole(FRAME).centredOn(30000, height, ROWS);
        int client = 30000;
        int service = 30000 - 5 * 256 + 3;
        PixelSurface surface = paint(threaded(viewport, new PortThread(client, service, true, true)));

        assertThat(count(surface, viewport.cell(client, ROWS).grown(2), Theme.DARK.ink()))
                .isGreaterThan(2);
        assertThat(count(surface, viewport.cell(service, ROWS).grown(2), Theme.DARK.ink()))
                .isGreaterThan(2);
        for (int row = 1; row < 5; row++) {
            PixelBox cell = viewport.cell(client - row * 256, ROWS);
            PixelBox across =
                    new PixelBox(viewport.grid().x(), cell.y(), viewport.grid().width(), cell.height());
            assertThat(differing(surface, paint(scene(viewport)), across)).isPositive();
        }
    }

    @Test
    void thread_movesWithTheMap() {
        Viewport viewport = Viewport.whole(FRAME).centredOn(30000, 22, ROWS);
        Viewport moved = viewport.panned(5, 3);
        PortThread thread = new PortThread(30003, 28000, true, true);
        PixelSurface before = paint(threaded(viewport, thread));
        PixelSurface after = paint(threaded(moved, thread));
        PixelBox inner = viewport.grid().grown(-20);
        for (int y = inner.y(); y < inner.bottom(); y++) {
            for (int x = inner.x(); x < inner.right(); x++) {
                assertThat(after.pixel(x + 5, y + 3)).isEqualTo(before.pixel(x, y));
            }
        }
    }

    /// A ring for the end that is elsewhere, a dot for the one here.
    @Test
    void thread_tellsWhichEndIsHere() {
        Viewport whole = Viewport.whole(FRAME);
        PixelBox service = whole.cell(20200, ROWS);
        PixelSurface here = paint(threaded(whole, new PortThread(50000, 20200, true, true)));
        PixelSurface there = paint(threaded(whole, new PortThread(50000, 20200, true, false)));

        assertThat(differing(here, there, service.grown(3))).isPositive();
    }

    @Test
    void nothingAskedFor_changesNoPixel() {
        Viewport whole = Viewport.whole(FRAME);
        PixelSurface plain = paint(scene(whole));
        PixelSurface none = paint(scene(whole).overdrawn(Overdraw.NONE));

        assertThat(differing(plain, none, plain.bounds())).isZero();
    }

    private static int count(PixelSurface surface, PixelBox box, int colour) {
        int count = 0;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                count += surface.pixel(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    }

    private static int differing(PixelSurface one, PixelSurface other, PixelBox box) {
        int differing = 0;
        for (int y = box.y(); y < box.bottom(); y++) {
            for (int x = box.x(); x < box.right(); x++) {
                differing += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
            }
        }
        return differing;
    }
}
