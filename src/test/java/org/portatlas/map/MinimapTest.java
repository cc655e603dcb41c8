package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.registry.Registry;

class MinimapTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final Minimap MINIMAP = new Minimap(128);

    static Stream<MapFrame> frames() {
        return Stream.of(
                MapFrame.of(600, 606, 1),
                MapFrame.of(600, 606, 1).withGhosts(4),
                MapFrame.of(1460, 986, 1).withGhosts(4),
                MapFrame.of(900, 909, 1.5),
                MapFrame.of(2920, 1972, 2).withGhosts(4));
    }

    private static Viewport anywhere(MapFrame frame, Random random) {
        return Viewport.whole(frame)
                .zoomedToWholePixels(
                        frame.wholeCellHeight() + 1 + random.nextInt(frame.px(200)), random.nextInt(frame.width()), 300)
                .panned(random.nextInt(-20000, 1), random.nextInt(-20000, 1));
    }

    /// A port is in the frame if and only if it is in view.
    @ParameterizedTest
    @MethodSource("frames")
    void frame_ofAnyViewport_holdsThePortsInViewAndNoOthers(MapFrame frame) {
        Random random = new Random(793);
        for (int round = 0; round < 300; round++) {
            Viewport viewport = anywhere(frame, random);
            Minimap.Frame box = MINIMAP.frame(viewport);
            int port = random.nextInt(65536);
            double x = (ROWS.cellX(port) + 0.5) / 2;
            double y = (ROWS.cellY(port) + 0.5) / 2;
            boolean inView = viewport.grid()
                    .contains(
                            viewport.cellToViewX(ROWS.cellX(port) + 0.5), viewport.cellToViewY(ROWS.cellY(port) + 0.5));
            boolean atTheEdge = Math.min(
                            Math.min(Math.abs(x - box.x()), Math.abs(x - box.x() - box.width())),
                            Math.min(Math.abs(y - box.y()), Math.abs(y - box.y() - box.height())))
                    < 1e-6;
            assertThat(atTheEdge || box.contains(x, y) == inView).isTrue();
            assertThat(box.x()).isGreaterThanOrEqualTo(0);
            assertThat(box.y()).isGreaterThanOrEqualTo(0);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(128 + 1e-9);
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(128 + 1e-9);
        }
    }

    /// What the hand took stays under it, through many small moves, as long as the map does not end.
    @ParameterizedTest
    @MethodSource("frames")
    void drag_ofTheFrame_keepsItsPointUnderTheHand(MapFrame frame) {
        Random random = new Random(794);
        int moved = 0;
        for (int round = 0; round < 200; round++) {
            Viewport viewport = anywhere(frame, random);
            Minimap.Frame start = MINIMAP.frame(viewport);
            double grabX = random.nextDouble() * start.width();
            double grabY = random.nextDouble() * start.height();
            double handX = start.x() + grabX;
            double handY = start.y() + grabY;
            for (int move = 0; move < 20; move++) {
                handX += random.nextInt(-6, 7);
                handY += random.nextInt(-6, 7);
                viewport =
                        viewport.panned(MINIMAP.panX(viewport, handX - grabX), MINIMAP.panY(viewport, handY - grabY));
            }
            Minimap.Frame end = MINIMAP.frame(viewport);
            boolean inside = handX - grabX >= 0
                    && handY - grabY >= 0
                    && handX - grabX + start.width() <= 128
                    && handY - grabY + start.height() <= 128;
            if (inside && frame.plotWidth() < viewport.cellWidth() * 256) {
                // Half a device pixel of the map, for cells stand at whole ones.
                double slack = 0.51 * 128 / 256 / Math.min(viewport.cellWidth(), viewport.cellHeight());
                assertThat(end.x() + grabX).isEqualTo(handX, within(slack));
                assertThat(end.y() + grabY).isEqualTo(handY, within(slack));
                moved++;
            }
        }
        assertThat(moved).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 160, 192, 256, 384})
    void paint_atAnySize_showsEachCellsColourInItsPlace(int size) {
        int port = 30000;
        Swatch[] swatches = {Swatch.plain(0xFF000000, 0xFFFFFFFF), Swatch.plain(0xFFFFFFFF, 0xFF000000)};
        Colouring colouring = Colouring.of(each -> each == port ? 1 : 0, swatches);
        MapScene scene = new MapScene(
                Viewport.whole(MapFrame.of(600, 606, 1)),
                ROWS,
                colouring,
                new Regions(REGISTRY.gaps()),
                new Captions(REGISTRY),
                Theme.DARK,
                TestGlyphs.typefaces(),
                true,
                null,
                List.of());
        int[] pixels = new int[size * size];
        Minimap.paint(scene, new MapRaster(), size, pixels);
        double sum = 0;
        int brightest = 0;
        for (int i = 0; i < 192 * size / 256 * size - 2 * size; i++) {
            sum += pixels[i] & 0xFF;
            brightest = (pixels[i] & 0xFF) > (pixels[brightest] & 0xFF) ? i : brightest;
        }
        assertThat(sum)
                .as("a cell's light, spread over its pixels")
                .isEqualTo(255.0 * size * size / 65536, within(4.0));
        assertThat(brightest % size).isEqualTo((int) ((ROWS.cellX(port) + 0.5) * size / 256));
        assertThat(brightest / size).isEqualTo((int) ((ROWS.cellY(port) + 0.5) * size / 256));
    }

    @Test
    void frame_holdsItsEdges_andGrowsAboutItsMiddle() {
        Minimap.Frame frame = new Minimap.Frame(10, 20, 4, 30);
        assertThat(frame.contains(10, 20)).isTrue();
        assertThat(frame.contains(14, 50)).isTrue();
        assertThat(frame.contains(9.9, 20)).isFalse();
        assertThat(frame.contains(10, 19.9)).isFalse();
        assertThat(frame.contains(14.1, 50)).isFalse();
        assertThat(frame.contains(14, 50.1)).isFalse();
        assertThat(frame.atLeast(7)).isEqualTo(new Minimap.Frame(8.5, 20, 7, 30));
        assertThat(frame.atLeast(40)).isEqualTo(new Minimap.Frame(-8, 15, 40, 40));
    }

    @Test
    void frame_ofTheWhole_isTheWhole() {
        assertThat(MINIMAP.frame(Viewport.whole(MapFrame.of(600, 606, 1))))
                .isEqualTo(new Minimap.Frame(0, 0, 128, 128));
    }
}
