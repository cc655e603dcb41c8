package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.registry.Registry;

/// The ghosts of the next row beside the last column.
class GhostTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final PortLayout ROWS = new RowsLayout();
    private static final MapRaster RASTER = new MapRaster();
    private static final int GROUND = 0xFF102030;
    private static final int OTHER = 0xFFF08090;

    static Stream<MapFrame> frames() {
        return Stream.of(
                MapFrame.of(600, 606, 1).withGhosts(4),
                MapFrame.of(1460, 986, 1).withGhosts(4),
                MapFrame.of(900, 909, 1.5).withGhosts(4));
    }

    private static MapScene scene(Viewport viewport, int port) {
        Swatch[] swatches = {Swatch.plain(GROUND, 0xFFFFFFFF), Swatch.plain(OTHER, 0xFF000000)};
        return new MapScene(
                viewport,
                ROWS,
                Colouring.of(each -> each == port ? 1 : 0, swatches),
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

    @ParameterizedTest
    @MethodSource("frames")
    void ghostAt_besideTheLastColumn_isThePortOfTheNextRow(MapFrame frame) {
        Random random = new Random(255);
        for (int round = 0; round < 300; round++) {
            int row = random.nextInt(256);
            double height = frame.px(12 + random.nextInt(100));
            Viewport viewport = Viewport.whole(frame).centredOn(row << 8 | 255, height, ROWS);
            PixelBox last = viewport.cell(row << 8 | 255, ROWS);
            double y = last.y() + last.height() / 2.0;
            for (int column = 0; column < 4; column++) {
                double x = viewport.cellToViewX(256.5 + column);
                OptionalInt ghost = viewport.ghostAt(x, y, ROWS);
                assertThat(viewport.portAt(x, y, ROWS)).isEmpty();
                if (row == 255 || !viewport.ghosts().contains(x, y)) {
                    assertThat(ghost).isEmpty();
                } else {
                    assertThat(ghost).hasValue((row + 1) * 256 + column);
                }
            }
            boolean large = viewport.cellWidth() >= frame.px(16);
            assertThat(viewport.ghosts().isEmpty()).isEqualTo(!large);
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void settled_wherever_leavesGhostsAtMostAThirdAndNoOtherGround(MapFrame frame) {
        Random random = new Random(256);
        for (int round = 0; round < 500; round++) {
            Viewport viewport = Viewport.whole(frame)
                    .zoomedToWholePixels(1 + random.nextInt(frame.px(300)), random.nextInt(frame.width()), 300)
                    .panned(random.nextInt(-9000, 9000), random.nextInt(-9000, 9000));
            PixelBox grid = viewport.grid();
            PixelBox ghosts = viewport.ghosts();
            assertThat(ghosts.width()).isLessThanOrEqualTo(frame.plotWidth() / 3);
            assertThat(grid.width() + ghosts.width())
                    .isEqualTo(Math.min(frame.plotWidth(), (int) (viewport.cellWidth() * 256)));
            assertThat(viewport.middle().onMap()).isTrue();
        }
    }

    @Test
    void withoutGhosts_theMapEndsAtItsLastColumn() {
        Viewport viewport = Viewport.whole(MapFrame.of(600, 606, 1)).centredOn(255, 44, ROWS);
        assertThat(viewport.ghosts().isEmpty()).isTrue();
        assertThat(viewport.grid().right()).isEqualTo(viewport.frame().plotRight());
    }

    @Test
    void paint_atTheRightEdge_showsTheNextPortFaintBesideIt() {
        Viewport viewport =
                Viewport.whole(MapFrame.of(600, 606, 1).withGhosts(4)).centredOn(40 * 256 + 255, 44, ROWS);
        int next = 41 * 256;
        PixelSurface surface = paint(scene(viewport, next));
        PixelBox last = viewport.cell(next - 1, ROWS);
        int faint = PixelSurface.mix(OTHER, Theme.DARK.window(), 176);
        List<Integer> beside = IntStream.range(last.right(), viewport.frame().plotRight())
                .map(x -> surface.pixel(x, last.y() + 3))
                .boxed()
                .toList();
        assertThat(beside).contains(faint).doesNotContain(OTHER);
        assertThat(surface.pixel(last.right() + 10, last.y() + 3)).isEqualTo(faint);
        assertThat(surface.pixel(last.right() - 10, last.y() + 3)).isEqualTo(GROUND);
        // The row above goes on with the row of the last port, which is another one.
        assertThat(surface.pixel(last.right() + 10, last.y() - last.height() + 3))
                .isEqualTo(PixelSurface.mix(GROUND, Theme.DARK.window(), 176));
    }

    @Test
    void paint_withGhosts_changesNoPixelOfTheCells() {
        Viewport with = Viewport.whole(MapFrame.of(600, 606, 1).withGhosts(4)).centredOn(30000, 44, ROWS);
        Viewport without = Viewport.whole(MapFrame.of(600, 606, 1)).centredOn(30000, 44, ROWS);
        PixelSurface one = paint(scene(with, 30000));
        PixelSurface other = paint(scene(without, 30000));
        for (int y = 0; y < 606; y++) {
            for (int x = 0; x < 600; x++) {
                assertThat(one.pixel(x, y)).isEqualTo(other.pixel(x, y));
            }
        }
    }

    @Test
    void paint_belowTheLastRow_showsNoGhost() {
        Viewport viewport =
                Viewport.whole(MapFrame.of(600, 606, 1).withGhosts(4)).centredOn(65535, 44, ROWS);
        PixelSurface surface = paint(scene(viewport, 0));
        PixelBox last = viewport.cell(65535, ROWS);
        assertThat(surface.pixel(last.right() + 10, last.y() + 3)).isEqualTo(Theme.DARK.window());
    }
}
