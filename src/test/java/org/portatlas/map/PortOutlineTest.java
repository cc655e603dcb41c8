package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.registry.PortSet;

class PortOutlineTest {
    private static final PortLayout ROWS = new RowsLayout();
    private static final PortLayout HILBERT = new HilbertLayout();

    static List<PortLayout> layouts() {
        return List.of(ROWS, HILBERT);
    }

    private static List<PortOutline.Polygon> outline(PortSet ports, PortLayout layout) {
        return PortOutline.of(ports::contains, ports.first(), ports.last(), layout);
    }

    @Test
    void of_onePort_isItsCell() {
        assertThat(outline(PortSet.between(793, 793), ROWS))
                .containsExactly(new PortOutline.Polygon(List.of(25, 26, 26, 25), List.of(3, 3, 4, 4)));
    }

    @Test
    void of_aRing_isTwoPolygons_andOfCellsThatMeetInACorner_aPolygonEach() {
        PortSet ring = PortSet.of(
                new CellRectangle(10, 10, 12, 12).ports(ROWS).stream().filter(port -> port != ROWS.portAt(11, 11)));
        assertThat(outline(ring, ROWS)).hasSize(2);
        PortSet apart = PortSet.of(IntStream.of(ROWS.portAt(4, 4), ROWS.portAt(5, 5)));
        assertThat(outline(apart, ROWS))
                .hasSize(2)
                .allMatch(polygon -> polygon.xs().size() == 4);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void of_aRectangle_isOnePolygonOfFourCorners(PortLayout layout) {
        PortSet ports = new CellRectangle(30, 40, 90, 70).ports(layout);
        assertThat(outline(ports, layout))
                .containsExactly(new PortOutline.Polygon(List.of(30, 91, 91, 30), List.of(40, 40, 71, 71)));
    }

    /// A ray from the left side of the map to the middle of a cell crosses the outline an odd number of times if and
    /// only if the cell is of the set; and each edge has the ports at its right hand.
    @ParameterizedTest
    @MethodSource("layouts")
    void of_anySet_enclosesExactlyItsPorts(PortLayout layout) {
        Random random = new Random(793);
        for (int round = 0; round < 60; round++) {
            PortSet ports = anySet(random, round);
            boolean[][] left = new boolean[256][257];
            for (PortOutline.Polygon polygon : outline(ports, layout)) {
                trace(polygon, ports, layout, left);
            }
            for (int y = 0; y < 256; y++) {
                boolean inside = false;
                for (int x = 0; x < 256; x++) {
                    inside ^= left[y][x];
                    assertThat(inside)
                            .as("%s, cell %d, %d", ports, x, y)
                            .isEqualTo(ports.contains(layout.portAt(x, y)));
                }
            }
        }
    }

    /// A run, a rectangle of either layout, or single ports with many holes and corners that touch.
    private static PortSet anySet(Random random, int round) {
        return switch (round % 4) {
            case 0 -> PortSet.between(random.nextInt(65536), random.nextInt(65536));
            case 1 ->
                CellRectangle.between(random.nextInt(65536), random.nextInt(65536), ROWS)
                        .ports(ROWS);
            case 2 ->
                CellRectangle.between(random.nextInt(65536), random.nextInt(65536), HILBERT)
                        .ports(HILBERT);
            default -> PortSet.of(random.ints(1 + random.nextInt(40_000), 0, 65536));
        };
    }

    /// Notes every upright edge by the cell at its right.
    private static void trace(PortOutline.Polygon polygon, PortSet ports, PortLayout layout, boolean[][] left) {
        int corners = polygon.xs().size();
        assertThat(polygon.ys()).hasSize(corners);
        for (int i = 0; i < corners; i++) {
            int x = polygon.xs().get(i);
            int y = polygon.ys().get(i);
            int toX = polygon.xs().get((i + 1) % corners);
            int toY = polygon.ys().get((i + 1) % corners);
            assertThat(x == toX).isNotEqualTo(y == toY);
            for (int row = Math.min(y, toY); row < Math.max(y, toY); row++) {
                left[row][x] = true;
                int within = toY > y ? x - 1 : x;
                assertThat(ports.contains(layout.portAt(within, row))).isTrue();
            }
        }
    }
}
