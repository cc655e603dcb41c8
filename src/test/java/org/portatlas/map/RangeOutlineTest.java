package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RangeOutlineTest {
    private final PortLayout rows = new RowsLayout();

    @Test
    void of_onePort_isItsFourEdges() {
        assertThat(RangeOutline.of(793, 793, rows)).hasSize(4);
    }

    @Test
    void of_runInOneRow_joinsItsLongEdges() {
        assertThat(RangeOutline.of(781, 799, rows)).hasSize(4).contains(new RangeOutline.Edge(13, 3, 32, 3));
    }

    /// From any cell of the run to any cell outside of it, some edge is crossed; between cells of the run none is.
    @Test
    void of_anyRun_enclosesExactlyItsPorts() {
        Random random = new Random(793);
        for (int round = 0; round < 200; round++) {
            int first = random.nextInt(65536);
            int last = Math.min(65535, first + random.nextInt(700));
            Set<String> edges = unitEdges(RangeOutline.of(first, last, rows));
            for (int port = Math.max(0, first - 300); port <= Math.min(65535, last + 300); port++) {
                int x = rows.cellX(port);
                int y = rows.cellY(port);
                boolean inside = port >= first && port <= last;
                if (x < 255) {
                    int right = rows.portAt(x + 1, y);
                    assertThat(edges.contains("v" + (x + 1) + "," + y))
                            .isEqualTo(inside != (right >= first && right <= last));
                }
                if (y < 255) {
                    int below = rows.portAt(x, y + 1);
                    assertThat(edges.contains("h" + x + "," + (y + 1)))
                            .isEqualTo(inside != (below >= first && below <= last));
                }
            }
        }
    }

    private static Set<String> unitEdges(List<RangeOutline.Edge> edges) {
        Set<String> units = new HashSet<>();
        for (RangeOutline.Edge edge : edges) {
            for (int x = edge.fromX(); x < edge.toX(); x++) {
                units.add("h" + x + "," + edge.fromY());
            }
            for (int y = edge.fromY(); y < edge.toY(); y++) {
                units.add("v" + edge.fromX() + "," + y);
            }
        }
        return units;
    }
}
