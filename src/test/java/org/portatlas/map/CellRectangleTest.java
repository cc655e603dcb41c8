package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.portatlas.registry.PortSet;

class CellRectangleTest {
    @Test
    void ports_inRows_areARunInEachRow() {
        PortLayout rows = new RowsLayout();
        PortSet ports = CellRectangle.between(793, 3 * 256 + 17 + 2 * 256, rows).ports(rows);
        assertThat(ports.runs())
                .containsExactly(new PortSet.Run(785, 793), new PortSet.Run(1041, 1049), new PortSet.Run(1297, 1305));
    }

    @Test
    void ports_ofAnyTwoCorners_areThoseWhoseCellsLieBetween() {
        Random random = new Random(793);
        for (PortLayout layout : List.of(new RowsLayout(), new HilbertLayout())) {
            for (int round = 0; round < 50; round++) {
                int one = random.nextInt(65536);
                int other = random.nextInt(65536);
                PortSet ports = CellRectangle.between(one, other, layout).ports(layout);
                assertThat(ports)
                        .isEqualTo(CellRectangle.between(other, one, layout).ports(layout));
                int[] expected = IntStream.range(0, 65536)
                        .filter(port -> isBetween(layout.cellX(port), layout.cellX(one), layout.cellX(other))
                                && isBetween(layout.cellY(port), layout.cellY(one), layout.cellY(other)))
                        .toArray();
                assertThat(ports.stream().toArray()).isEqualTo(expected);
            }
        }
    }

    private static boolean isBetween(int value, int one, int other) {
        return Math.min(one, other) <= value && value <= Math.max(one, other);
    }
}
