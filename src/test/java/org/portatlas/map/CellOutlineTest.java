package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CellOutlineTest {
    private static final PortLayout ROWS = new RowsLayout();

    private static BitSet ports(int first, int last) {
        BitSet ports = new BitSet();
        ports.set(first, last + 1);
        return ports;
    }

    @Test
    void of_fullRows_isARectangle() {
        assertThat(CellOutline.of(ports(512, 1023), ROWS))
                .containsExactlyInAnyOrder(
                        new CellOutline.Edge(true, 2, 0, 256, 1, true, true),
                        new CellOutline.Edge(true, 4, 0, 256, -1, true, true),
                        new CellOutline.Edge(false, 0, 2, 4, 1, true, true),
                        new CellOutline.Edge(false, 256, 2, 4, -1, true, true));
    }

    /// A run that begins within a row turns inwards once.
    @Test
    void of_aStep_knowsItsInnerCorner() {
        List<CellOutline.Edge> edges = CellOutline.of(ports(300, 1023), ROWS);

        assertThat(edges).hasSize(6);
        assertThat(edges).contains(new CellOutline.Edge(true, 2, 0, 44, 1, true, false));
        assertThat(edges).contains(new CellOutline.Edge(false, 44, 1, 2, 1, true, false));
        assertThat(CellOutline.of(ports(0, 299), ROWS))
                .contains(new CellOutline.Edge(true, 1, 44, 256, -1, false, true));
    }

    /// Whatever the run, these are the edges that a walk round each of its cells finds.
    @Test
    void of_anyRun_isTheOutlineOfItsCells() {
        Random random = new Random(793);
        for (int round = 0; round < 40; round++) {
            int first = random.nextInt(65536);
            int last = first + random.nextInt(Math.min(4000, 65536 - first));
            Set<String> expected = new HashSet<>();
            for (RangeOutline.Edge edge : RangeOutline.of(first, last, ROWS)) {
                boolean horizontal = edge.fromY() == edge.toY();
                int from = horizontal ? edge.fromX() : edge.fromY();
                int to = horizontal ? edge.toX() : edge.toY();
                for (int along = from; along < to; along++) {
                    expected.add(horizontal + " " + (horizontal ? edge.fromY() : edge.fromX()) + " " + along);
                }
            }
            Set<String> found = new HashSet<>();
            for (CellOutline.Edge edge : CellOutline.of(ports(first, last), ROWS)) {
                for (int along = edge.from(); along < edge.to(); along++) {
                    found.add(edge.horizontal() + " " + edge.at() + " " + along);
                }
            }
            assertThat(found).as(first + "-" + last).isEqualTo(expected);
        }
    }
}
