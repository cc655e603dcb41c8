package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewportTest {
    private static final PortLayout ROWS = new RowsLayout();

    static Stream<MapFrame> frames() {
        return Stream.of(
                MapFrame.of(600, 606, 1),
                MapFrame.of(1460, 986, 1),
                MapFrame.of(1170, 906, 1),
                MapFrame.of(750, 757, 1.25),
                MapFrame.of(900, 909, 1.5),
                MapFrame.of(2920, 1972, 2),
                MapFrame.of(330, 400, 1));
    }

    /// Viewports as people reach them: zoomed about random points and dragged.
    private static Stream<Viewport> wanderings(MapFrame frame) {
        Random random = new Random(793);
        return IntStream.range(0, 300).mapToObj(i -> {
            Viewport viewport = Viewport.whole(frame);
            for (int step = random.nextInt(6); step >= 0; step--) {
                viewport = viewport.zoomedToWholePixels(
                                viewport.cellHeight() * (0.5 + 2.5 * random.nextDouble()),
                                random.nextInt(frame.width()),
                                random.nextInt(frame.height()))
                        .panned(random.nextInt(-900, 900), random.nextInt(-900, 900));
            }
            return viewport;
        });
    }

    @ParameterizedTest
    @MethodSource("frames")
    void whole_inAnyFrame_showsEveryPortOnce(MapFrame frame) {
        Viewport whole = Viewport.whole(frame);
        PixelBox plot = new PixelBox(frame.plotX(), frame.plotY(), frame.plotWidth(), frame.plotHeight());
        assertThat(whole.cell(0, ROWS).within(plot)).isEqualTo(whole.cell(0, ROWS));
        assertThat(whole.cell(65535, ROWS).within(plot)).isEqualTo(whole.cell(65535, ROWS));
        assertThat(whole.grid().width()).isEqualTo(256 * whole.frame().wholeCellWidth());
    }

    @Test
    void frameOfSmallWindow_hasTheStatedSizes() {
        MapFrame frame = MapFrame.of(600, 606, 1);
        assertThat(frame.wholeCellWidth()).isEqualTo(2);
        assertThat(frame.wholeCellHeight()).isEqualTo(2);
        assertThat(frame.stripRowHeight()).isEqualTo(12);
    }

    @Test
    void frameOfLargeWindow_hasTheStatedSizes() {
        MapFrame frame = MapFrame.of(1460, 986, 1);
        assertThat(frame.wholeCellWidth()).isEqualTo(5);
        assertThat(frame.wholeCellHeight()).isEqualTo(3);
        assertThat(frame.stripRowHeight()).isEqualTo(42);
    }

    @ParameterizedTest
    @MethodSource("frames")
    void portAt_middleOfItsCell_isThePort(MapFrame frame) {
        Random random = new Random(1);
        wanderings(frame).forEach(viewport -> {
            int port = random.nextInt(65536);
            PixelBox visible = viewport.cell(port, ROWS).within(viewport.grid());
            if (!visible.isEmpty()) {
                assertThat(viewport.portAt(visible.x(), visible.y(), ROWS)).isEqualTo(OptionalInt.of(port));
                assertThat(viewport.portAt(visible.right() - 1.0, visible.bottom() - 1.0, ROWS))
                        .isEqualTo(OptionalInt.of(port));
            }
        });
    }

    @Test
    void portAt_inTheStrip_isTheSystemPort() {
        Viewport whole = Viewport.whole(MapFrame.of(600, 606, 1));
        PixelBox cell = whole.stripCell(793 & 0xFF, 793 >> 8);
        assertThat(whole.portAt(cell.x(), cell.y(), ROWS)).isEqualTo(OptionalInt.of(793));
        assertThat(whole.portAt(cell.right() - 1.0, cell.bottom() - 1.0, ROWS)).isEqualTo(OptionalInt.of(793));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void portAt_outsideOfTheMap_isNone(MapFrame frame) {
        Viewport whole = Viewport.whole(frame);
        assertThat(whole.portAt(0, 0, ROWS)).isEmpty();
        assertThat(whole.portAt(whole.grid().right(), whole.grid().y(), ROWS)).isEmpty();
        assertThat(whole.portAt(whole.grid().x(), whole.grid().bottom(), ROWS)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void zoomedToWholePixels_keepsThePointUnderThePointer(MapFrame frame) {
        Random random = new Random(2);
        wanderings(frame).forEach(viewport -> {
            PixelBox grid = viewport.grid();
            double x = grid.x() + random.nextDouble() * grid.width();
            double y = grid.y() + random.nextDouble() * grid.height();
            CellPoint before = viewport.pointAt(x, y);
            Viewport after =
                    viewport.zoomedToWholePixels(viewport.cellHeight() * (0.3 + 3 * random.nextDouble()), x, y);
            assertThat(after.cellToViewX(before.x())).isCloseTo(x, within(0.5));
            assertThat(after.cellToViewY(before.y())).isCloseTo(y, within(0.5));
        });
    }

    @ParameterizedTest
    @MethodSource("frames")
    void towards_betweenTwoZooms_keepsTheFixedPointInPlace(MapFrame frame) {
        wanderings(frame).forEach(start -> {
            double x = frame.plotX() + frame.plotWidth() / 3.0;
            double y = frame.plotBottom() - frame.plotHeight() / 3.0;
            CellPoint fixed = start.viewToCell(x, y);
            Viewport target = start.zoomedTo(start.cellHeight() * 4, x, y);
            for (double way = 0; way < 1; way += 0.1) {
                Viewport between = start.towards(target, way);
                assertThat(between.cellToViewX(fixed.x())).isCloseTo(x, within(0.5));
                assertThat(between.cellToViewY(fixed.y())).isCloseTo(y, within(0.5));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("frames")
    void edges_ofNeighbours_leaveNoSeam(MapFrame frame) {
        Viewport start = Viewport.whole(frame);
        Viewport target = start.centredOn(30000, 40, ROWS);
        for (double way = 0; way <= 1; way += 0.07) {
            Viewport between = start.towards(target, way);
            for (int cell = 0; cell < 255; cell++) {
                assertThat(between.cell(cell, ROWS).right())
                        .isEqualTo(between.cell(cell + 1, ROWS).x());
                assertThat(between.cell(cell << 8, ROWS).bottom())
                        .isEqualTo(between.cell((cell + 1) << 8, ROWS).y());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void settled_anywhere_leavesNoEmptyGroundAndWholePixels(MapFrame frame) {
        wanderings(frame).forEach(viewport -> {
            PixelBox grid = viewport.grid();
            assertThat(viewport.cellWidth()).isEqualTo(Math.rint(viewport.cellWidth()));
            assertThat(viewport.originX()).isEqualTo(Math.rint(viewport.originX()));
            double fullWidth = Math.min(frame.plotWidth(), 256 * viewport.cellWidth());
            double fullHeight =
                    Math.min(frame.plotBottom() - frame.gridTop(viewport.cellHeight()), 256 * viewport.cellHeight());
            assertThat((double) grid.width()).isEqualTo(fullWidth);
            assertThat((double) grid.height()).isEqualTo(fullHeight);
        });
    }

    @ParameterizedTest
    @MethodSource("frames")
    void centredOn_anyPort_showsAllOfItsCell(MapFrame frame) {
        new Random(3).ints(200, 0, 65536).forEach(port -> {
            Viewport viewport = Viewport.whole(frame).centredOn(port, frame.px(28), ROWS);
            assertThat(viewport.cell(port, ROWS).within(viewport.grid())).isEqualTo(viewport.cell(port, ROWS));
            assertThat(viewport.cellHeight()).isGreaterThanOrEqualTo(frame.px(28));
        });
    }

    @ParameterizedTest
    @MethodSource("frames")
    void fitting_aGap_showsItsFirstAndLastPort(MapFrame frame) {
        Viewport viewport = Viewport.whole(frame).fitting(781, 799, ROWS);
        for (int port : new int[] {781, 799}) {
            assertThat(viewport.cell(port, ROWS).within(viewport.grid())).isEqualTo(viewport.cell(port, ROWS));
        }
    }

    @ParameterizedTest
    @MethodSource("frames")
    void inFrame_ofAnotherSize_keepsTheMiddle(MapFrame frame) {
        Viewport before = Viewport.whole(frame).centredOn(30000, frame.px(40), ROWS);
        Viewport after = before.inFrame(MapFrame.of(1000, 800, 1));
        assertThat(after.cell(30000, ROWS).within(after.grid())).isEqualTo(after.cell(30000, ROWS));
        assertThat(Viewport.whole(frame).inFrame(MapFrame.of(1000, 800, 1)).isWhole())
                .isTrue();
    }

    @Test
    void cells_growWiderAsTheyGrowHigher_upToTheHighest() {
        Viewport whole = Viewport.whole(MapFrame.of(1460, 986, 1));
        double halfWay = Math.sqrt(3 * 28);
        assertThat(whole.cellWidthFor(3)).isEqualTo(5);
        assertThat(whole.cellWidthFor(halfWay)).isCloseTo(halfWay * (5 / 3.0 + 1.6) / 2, within(1e-9));
        assertThat(whole.cellWidthFor(28)).isCloseTo(28 * 1.6, within(1e-9));
        assertThat(whole.cellWidthFor(100)).isCloseTo(160, within(1e-9));
        assertThat(Viewport.whole(MapFrame.of(600, 606, 1)).maxCellHeight()).isEqualTo(166.25);
        assertThat(Viewport.whole(MapFrame.of(600, 200, 1)).maxCellHeight()).isEqualTo(96);
        assertThat(Viewport.whole(MapFrame.of(200, 200, 2)).maxCellHeight()).isEqualTo(120);
    }

    @Test
    void towards_halfWay_hasGrownByEqualFactors_andMovedWithIt() {
        MapFrame frame = MapFrame.of(600, 606, 1);
        Viewport start = new Viewport(frame, 2, 2, 100, 50);
        Viewport end = new Viewport(frame, 8, 32, 40, -70);
        Viewport between = start.towards(end, 0.5);
        assertThat(between.cellWidth()).isCloseTo(4, within(1e-9));
        assertThat(between.cellHeight()).isCloseTo(8, within(1e-9));
        assertThat(between.originX()).isCloseTo(80, within(1e-9));
        assertThat(between.originY()).isCloseTo(26, within(1e-9));
        Viewport aside = start.moved(-40, 20);
        assertThat(start.towards(aside, 0.25)).isEqualTo(new Viewport(frame, 2, 2, 90, 55));
        assertThat(start.towards(end, 1)).isSameAs(end);
    }

    @Test
    void moved_overAnEdgeOrByPartsOfAPixel_isNotAtRest() {
        Viewport close = Viewport.whole(MapFrame.of(600, 606, 1)).centredOn(30000, 40, ROWS);
        assertThat(close.isSettled()).isTrue();
        assertThat(close.isWhole()).isFalse();
        assertThat(close.moved(3, -2).isSettled()).isTrue();
        assertThat(close.moved(0.25, 0).isSettled()).isFalse();
        assertThat(close.moved(9000, 0).isSettled()).isFalse();
        assertThat(close.moved(9000, 0).settled().edgeX(0))
                .isEqualTo(close.frame().plotX());
    }

    @Test
    void fitting_somePorts_isAsLargeAsItMayBe() {
        Viewport whole = Viewport.whole(MapFrame.of(600, 606, 1));
        assertThat(whole.fitting(IntStream.of(793), 20, ROWS).cellHeight()).isEqualTo(20);
        assertThat(whole.fitting(793, 793, ROWS).cellHeight()).isBetween(109.0, 110.0);
        assertThat(whole.fitting(IntStream.of(793), 1, ROWS).isWhole()).isTrue();
        Viewport both = whole.fitting(IntStream.of(30_000, 30_000 + 9 * 256), 200, ROWS);
        assertThat(both.cellHeight()).isBetween(40.0, 50.0);
        assertThat(both.middle().x()).isBetween(30_000 % 256.0, 30_000 % 256 + 1.0);
        assertThat(both.middle().y()).isBetween(121.0, 123.0);
        for (int port : new int[] {30_000 - 256, 30_000 + 10 * 256}) {
            assertThat(both.cell(port, ROWS).overlaps(both.grid()))
                    .as("a cell of space beyond")
                    .isTrue();
        }
    }

    @Test
    void inFrame_ofAnotherScale_keepsTheSizeOnTheScreen() {
        Viewport before = Viewport.whole(MapFrame.of(600, 606, 1)).centredOn(30_000, 40, ROWS);
        assertThat(before.inFrame(MapFrame.of(1200, 1212, 2)).cellHeight()).isEqualTo(80);
        assertThat(before.inFrame(MapFrame.of(900, 909, 1.5)).cellHeight()).isEqualTo(60);
        assertThat(before.inFrame(MapFrame.of(800, 900, 1)).cellHeight()).isEqualTo(40);
    }

    @Test
    void strip_slidesAway_asCellsGrow() {
        MapFrame frame = MapFrame.of(600, 606, 1);
        assertThat(frame.stripShare(2)).isEqualTo(1);
        assertThat(frame.stripShare(5)).isEqualTo(0.5);
        assertThat(frame.stripShare(8)).isZero();
        assertThat(frame.stripShare(40)).isZero();
        assertThat(frame.stripRow(5)).isEqualTo(6);
        assertThat(frame.stripTop(5)).isEqualTo(frame.plotY() + 11);
        assertThat(frame.columnRulerTop(5)).isEqualTo(frame.stripTop(5) + 24);
        assertThat(frame.gridTop(5)).isEqualTo(frame.columnRulerTop(5) + 14);
        assertThat(frame.withGhosts(4).ghostWidth(15.9)).isZero();
        assertThat(frame.withGhosts(4).ghostWidth(16)).isEqualTo(64);
        assertThat(frame.withGhosts(4).ghostWidth(60)).isEqualTo(frame.plotWidth() / 3);
    }
}
