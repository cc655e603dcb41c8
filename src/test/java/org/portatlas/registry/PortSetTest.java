package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortSetTest {
    @Test
    void between_ofPortsInAnyOrder_isTheirRun() {
        assertThat(PortSet.between(799, 781).runs()).containsExactly(new PortSet.Run(781, 799));
        assertThat(PortSet.between(0, 65535).size()).isEqualTo(65536);
        assertThat(PortSet.between(799, 781)).isEqualTo(PortSet.of(IntStream.rangeClosed(781, 799)));
        assertThatThrownBy(() -> PortSet.between(1, 65536)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void toString_ofRunsAndSinglePorts_namesEach() {
        assertThat(PortSet.of(IntStream.of(445, 80, 443, 444, 80))).hasToString("80, 443-445");
    }

    @Test
    void runs_ofAnySet_areItsPorts_apartFromEachOther() {
        Random random = new Random(793);
        for (int round = 0; round < 50; round++) {
            Set<Integer> expected =
                    random.ints(random.nextInt(3000), 0, 65536).boxed().collect(Collectors.toCollection(TreeSet::new));
            PortSet ports = PortSet.of(expected.stream().mapToInt(port -> port));
            assertThat(ports.size()).isEqualTo(expected.size());
            assertThat(ports.isEmpty()).isEqualTo(expected.isEmpty());
            assertThat(ports.runs().stream()
                            .flatMap(run -> IntStream.rangeClosed(run.first(), run.last())
                                    .boxed())
                            .toList())
                    .isEqualTo(expected.stream().toList());
            List<PortSet.Run> runs = ports.runs();
            for (int i = 1; i < runs.size(); i++) {
                assertThat(runs.get(i).first()).isGreaterThan(runs.get(i - 1).last() + 1);
            }
            int from = random.nextInt(65536);
            int to = from + random.nextInt(65536 - from);
            assertThat(ports.count(from, to)).isEqualTo((int)
                    expected.stream().filter(port -> from <= port && port <= to).count());
        }
    }
}
