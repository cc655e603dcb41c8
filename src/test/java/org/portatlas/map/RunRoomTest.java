package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunRoomTest {
    private static final PortLayout ROWS = new RowsLayout();

    @ParameterizedTest
    @ValueSource(strings = {"rows", "hilbert"})
    void of_anyRun_holdsPortsOfTheRunAlone_largestFirst(String id) {
        PortLayout layout = Layouts.ofId(id).orElseThrow();
        Random random = new Random(793);
        for (int round = 0; round < 400; round++) {
            int first = random.nextInt(65536);
            int last = Math.min(65535, first + random.nextInt(1 << random.nextInt(1, 14)));
            int size = Integer.MAX_VALUE;
            assertThat(RunRoom.of(first, last, layout)).isNotEmpty().doesNotHaveDuplicates();
            for (CellRectangle room : RunRoom.of(first, last, layout)) {
                assertThat(room.ports(layout).stream()).allMatch(port -> first <= port && port <= last);
                int ports = (int) room.ports(layout).stream().count();
                assertThat(ports).isLessThanOrEqualTo(size);
                size = ports;
            }
        }
    }

    @Test
    void of_rows_largestIsOfFullRowsOrOfAPartOfThem() {
        assertThat(RunRoom.of(1024, 49151, ROWS).getFirst()).isEqualTo(new CellRectangle(0, 4, 255, 191));
        assertThat(RunRoom.of(250, 1030, ROWS).getFirst()).isEqualTo(new CellRectangle(0, 1, 255, 3));
        assertThat(RunRoom.of(250, 300, ROWS).getFirst()).isEqualTo(new CellRectangle(0, 1, 44, 1));
        assertThat(RunRoom.of(793, 793, ROWS)).containsExactly(new CellRectangle(25, 3, 25, 3));
    }

    @Test
    void of_hilbert_largestIsAnAlignedSquare() {
        assertThat(RunRoom.of(49152, 65535, new HilbertLayout())).containsExactly(new CellRectangle(128, 0, 255, 127));
    }
}
