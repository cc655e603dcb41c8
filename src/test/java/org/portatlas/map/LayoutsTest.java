package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.registry.PortRange;

/// What is promised of every layout, and of Hilbert's curve.
class LayoutsTest {
    private static final PortLayout HILBERT = new HilbertLayout();

    static Stream<PortLayout> layouts() {
        return Layouts.all().stream();
    }

    @Test
    void all_haveTheirOwnIdAndTitle_rowsFirst() {
        assertThat(Layouts.all().getFirst()).isInstanceOf(RowsLayout.class);
        assertThat(layouts().map(PortLayout::id)).containsExactly("rows", "hilbert");
        assertThat(layouts().map(PortLayout::title)).doesNotHaveDuplicates();
        assertThat(Layouts.ofId("hilbert").orElseThrow()).isInstanceOf(HilbertLayout.class);
        assertThat(Layouts.ofId("spiral")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyPort_hasACellOfItsOwn_andTheCellHasThePort(PortLayout layout) {
        BitSet taken = new BitSet();
        for (int port = 0; port < PortRange.PORTS; port++) {
            int x = layout.cellX(port);
            int y = layout.cellY(port);
            assertThat(x).isBetween(0, 255);
            assertThat(y).isBetween(0, 255);
            assertThat(layout.portAt(x, y)).isEqualTo(port);
            taken.set(y << 8 | x);
        }
        assertThat(taken.cardinality()).isEqualTo(PortRange.PORTS);
    }

    @Test
    void neighbour_inRows_goesOnInTheNextRow_andNowhereOverTheMapsEdges() {
        PortLayout rows = new RowsLayout();
        assertThat(rows.neighbour(793, 1, 0)).hasValue(794);
        assertThat(rows.neighbour(793, 0, -1)).hasValue(793 - 256);
        assertThat(rows.neighbour(255, 1, 0)).hasValue(256);
        assertThat(rows.neighbour(256, -1, 0)).hasValue(255);
        assertThat(rows.neighbour(0, -1, 0)).isEmpty();
        assertThat(rows.neighbour(65_535, 1, 0)).isEmpty();
        assertThat(rows.neighbour(255, 1, 1)).isEmpty();
        assertThat(rows.neighbour(255, 0, -1)).isEmpty();
        assertThat(rows.neighbour(65_280, 0, 1)).isEmpty();
        assertThat(rows.neighbour(0, 0, 255)).hasValue(65_280);
        assertThat(HILBERT.neighbour(0, -1, 0)).isEmpty();
        assertThat(HILBERT.neighbour(HILBERT.portAt(255, 3), 1, 0)).isEmpty();
        assertThat(HILBERT.neighbour(HILBERT.portAt(7, 3), -7, -3)).hasValue(0);
    }

    /// Rulers rely on it.
    @ParameterizedTest
    @MethodSource("layouts")
    void ruling_isTrue(PortLayout layout) {
        for (int port = 0; port < PortRange.PORTS; port++) {
            int x = layout.cellX(port);
            int y = layout.cellY(port);
            switch (layout.ruling()) {
                case ROWS -> assertThat(y * 256 + x).isEqualTo(port);
                case SQUARES -> {
                    for (int side = 2; side <= 256; side *= 2) {
                        int run = port / (side * side);
                        assertThat(layout.portAt(x / side * side, y / side * side) / (side * side))
                                .isEqualTo(run);
                    }
                }
            }
        }
    }

    @Test
    void hilbert_portsThatFollowEachOther_touch() {
        for (int port = 1; port < PortRange.PORTS; port++) {
            int columns = Math.abs(HILBERT.cellX(port) - HILBERT.cellX(port - 1));
            int rows = Math.abs(HILBERT.cellY(port) - HILBERT.cellY(port - 1));
            assertThat(columns + rows).as("from %d to %d", port - 1, port).isEqualTo(1);
        }
    }

    @Test
    void hilbert_systemIsASquare_andDynamicAQuadrant() {
        for (int y = 0; y < PortLayout.SIDE; y++) {
            for (int x = 0; x < PortLayout.SIDE; x++) {
                PortRange expected =
                        x < 32 && y < 32 ? PortRange.SYSTEM : x >= 128 && y < 128 ? PortRange.DYNAMIC : PortRange.USER;
                assertThat(PortRange.of(HILBERT.portAt(x, y))).isEqualTo(expected);
            }
        }
    }

    @Test
    void hilbert_wholeMap_hasSquareCells_noStripAndARoomierGrid() {
        for (int width : new int[] {600, 1011, 1460}) {
            MapFrame frame = MapFrame.of(width, 806, 1, Ruling.SQUARES);
            Viewport whole = Viewport.whole(frame);
            assertThat(whole.cellWidth()).isEqualTo(whole.cellHeight());
            assertThat(whole.strip().isEmpty()).isTrue();
            assertThat(whole.cellHeight())
                    .isGreaterThanOrEqualTo(
                            Viewport.whole(MapFrame.of(width, 806, 1)).cellHeight());
        }
    }

    /// The outline of any run parts its cells from all others, and nothing else.
    @ParameterizedTest
    @MethodSource("layouts")
    void outlines_encloseExactlyTheirPorts(PortLayout layout) {
        Random random = new Random(793);
        for (int round = 0; round < 60; round++) {
            int first = random.nextInt(PortRange.PORTS);
            int last = Math.min(65535, first + random.nextInt(3000));
            BitSet ports = new BitSet();
            ports.set(first, last + 1);
            BitSet expected = edges(ports, layout);
            BitSet joined = new BitSet();
            for (RangeOutline.Edge edge : RangeOutline.of(first, last, layout)) {
                for (int x = edge.fromX(); x < edge.toX(); x++) {
                    joined.set(edge(true, edge.fromY(), x));
                }
                for (int y = edge.fromY(); y < edge.toY(); y++) {
                    joined.set(edge(false, edge.fromX(), y));
                }
            }
            assertThat(joined).as("RangeOutline %d-%d", first, last).isEqualTo(expected);
            BitSet traced = new BitSet();
            for (CellOutline.Edge edge : CellOutline.of(ports, layout)) {
                for (int along = edge.from(); along < edge.to(); along++) {
                    traced.set(edge(edge.horizontal(), edge.at(), along));
                }
            }
            assertThat(traced).as("CellOutline %d-%d", first, last).isEqualTo(expected);
        }
    }

    /// Every unit edge with a cell of the ports on one side alone.
    private static BitSet edges(BitSet ports, PortLayout layout) {
        BitSet edges = new BitSet();
        for (int at = 0; at <= 256; at++) {
            for (int along = 0; along < 256; along++) {
                if (isIn(ports, layout, along, at - 1) != isIn(ports, layout, along, at)) {
                    edges.set(edge(true, at, along));
                }
                if (isIn(ports, layout, at - 1, along) != isIn(ports, layout, at, along)) {
                    edges.set(edge(false, at, along));
                }
            }
        }
        return edges;
    }

    private static boolean isIn(BitSet ports, PortLayout layout, int x, int y) {
        return x >= 0 && y >= 0 && x < 256 && y < 256 && ports.get(layout.portAt(x, y));
    }

    private static int edge(boolean horizontal, int at, int along) {
        return (horizontal ? 1 << 20 : 0) | at << 9 | along;
    }

    /// From a view point to the port and back to the cell, at every zoom, wherever the map was dragged.
    @ParameterizedTest
    @MethodSource("layouts")
    void viewToPortAndBack_isTheSameCell(PortLayout layout) {
        Random random = new Random(793);
        for (double scale : new double[] {1, 1.25, 2}) {
            for (int round = 0; round < 300; round++) {
                MapFrame frame = MapFrame.of(
                        (int) (scale * (400 + random.nextInt(1100))),
                        (int) (scale * (400 + random.nextInt(700))),
                        scale,
                        layout.ruling());
                Viewport viewport = Viewport.whole(frame);
                if (round % 3 > 0) {
                    viewport = viewport.centredOn(random.nextInt(65536), (2 + random.nextInt(90)) * scale, layout)
                            .panned(random.nextInt(-900, 900), random.nextInt(-900, 900));
                }
                PixelBox grid = viewport.grid();
                int x = grid.x() + random.nextInt(grid.width());
                int y = grid.y() + random.nextInt(grid.height());
                int port = viewport.portAt(x + 0.5, y + 0.5, layout).orElseThrow();
                PixelBox cell = viewport.cell(port, layout);
                assertThat(cell.contains(x + 0.5, y + 0.5)).isTrue();
                CellPoint point = viewport.viewToCell(x + 0.5, y + 0.5);
                assertThat((int) point.x()).isEqualTo(layout.cellX(port));
                assertThat((int) point.y()).isEqualTo(layout.cellY(port));
                PixelBox seen = cell.within(grid);
                assertThat(viewport.portAt(seen.right() - 1.0, seen.bottom() - 1.0, layout))
                        .hasValue(port);
            }
        }
    }

    /// The port that is held stays where it is, or as near as the map's edges allow, and in view in any case.
    @ParameterizedTest
    @MethodSource("layouts")
    void rearranged_fromAnyView_keepsThePortInView(PortLayout from) {
        PortLayout to = layouts()
                .filter(other -> !other.id().equals(from.id()))
                .findFirst()
                .orElseThrow();
        Random random = new Random(793);
        MapFrame frame = from.frame(1000, 700, 1);
        int unmoved = 0;
        for (int round = 0; round < 500; round++) {
            int port = random.nextInt(65536);
            Viewport before = Viewport.whole(frame).centredOn(port, 8 + random.nextInt(60), from);
            before = before.panned(random.nextInt(-200, 200), random.nextInt(-150, 150));
            Viewport after = before.rearranged(from, to, port);
            assertThat(after.cellHeight()).isEqualTo(before.cellHeight());
            PixelBox stood = before.cell(port, from);
            PixelBox stands = after.cell(port, to);
            assertThat(stands.within(after.grid())).isEqualTo(stands);
            unmoved += Math.abs(stood.x() - stands.x()) <= 1 && Math.abs(stood.y() - stands.y()) <= 1 ? 1 : 0;
        }
        assertThat(unmoved).isGreaterThan(300);
        assertThat(Viewport.whole(frame).rearranged(from, to, 793)).isEqualTo(Viewport.whole(to.frame(1000, 700, 1)));
    }
}
