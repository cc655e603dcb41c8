package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
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
    void ports_ofASet_areFoundOneByOneAndInRuns() {
        PortSet ports = PortSet.of(0, 80, 443, 444, 65535);
        assertThat(ports.contains(0)).isTrue();
        assertThat(ports.contains(79)).isFalse();
        assertThat(ports.first()).isZero();
        assertThat(PortSet.of(443, 80).first()).isEqualTo(80);
        assertThat(ports.last()).isEqualTo(65535);
        assertThat(ports.first(3)).containsExactly(0, 80, 443);
        assertThat(ports.first(9)).containsExactly(0, 80, 443, 444, 65535);
        assertThat(ports.next(81)).isEqualTo(443);
        assertThat(ports.next(443)).isEqualTo(443);
        assertThat(PortSet.of(80).next(81)).isEqualTo(-1);
        assertThat(ports.endOfRun(80)).isEqualTo(80);
        assertThat(ports.endOfRun(443)).isEqualTo(444);
        assertThat(ports.endOfRun(65535)).isEqualTo(65535);
        assertThat(ports.stream()).containsExactly(0, 80, 443, 444, 65535);
        assertThatThrownBy(() -> PortSet.of(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> PortSet.of(65536)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void count_betweenTwoPorts_takesBothEnds() {
        PortSet ports = PortSet.of(80, 443, 444);
        assertThat(ports.count(0, 65535)).isEqualTo(3);
        assertThat(ports.count(80, 80)).isEqualTo(1);
        assertThat(ports.count(443, 444)).isEqualTo(2);
        assertThat(ports.count(81, 442)).isZero();
        assertThat(ports.count(445, 65535)).isZero();
        assertThat(PortSet.of(0).count(0, 9)).isEqualTo(1);
        assertThat(PortSet.NONE.count(0, 65535)).isZero();
    }

    @Test
    void equals_ofSets_isThatOfTheirPorts() {
        PortSet ports = PortSet.of(80, 443);
        assertThat(ports).isEqualTo(PortSet.of(443, 80, 80)).hasSameHashCodeAs(PortSet.of(443, 80));
        assertThat(ports)
                .isNotEqualTo(PortSet.of(80))
                .isNotEqualTo(PortSet.NONE)
                .isNotEqualTo("80, 443");
        assertThat(ports.hashCode()).isNotEqualTo(PortSet.of(80).hashCode());
    }

    /// Who gave the bits may go on with them.
    @Test
    void of_bits_isACopy() {
        BitSet bits = new BitSet();
        assertThat(PortSet.of(bits)).isSameAs(PortSet.NONE);
        bits.set(793);
        PortSet ports = PortSet.of(bits);
        bits.clear();
        assertThat(ports).hasToString("793");
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
