package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.machine.ExcludedPorts;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Family;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortSpan;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;

class PortPickerTest {
    private static final LocalRanges RANGES = new LocalRanges(
            new PortSpan(32768, 60999),
            new PortSpan(0, 1023),
            List.of(new PortSpan(28300, 28310)),
            new ExcludedPorts(List.of(new PortSpan(28400, 28410)), List.of(), null),
            true);

    private static final HeldPorts HELD = HeldPorts.of(List.of(new SocketEntry(
            Protocol.TCP,
            Family.IPV4,
            "127.0.0.1",
            null,
            28500,
            SocketState.LISTENING,
            null,
            null,
            Exposure.MACHINE,
            0,
            null,
            1,
            List.of(),
            false)));

    private final Registry registry = Registry.embedded();
    private final PortPicker picker = new PortPicker(registry, CommonUses.embedded(), RANGES, HELD);

    @ParameterizedTest
    @CsvSource({
        "793, SYSTEM",
        "22, SYSTEM",
        "8080, ASSIGNED",
        "49150, ASSIGNED",
        "49151, RESERVED",
        "50000, DYNAMIC",
        "5173, COMMON_USE",
        "9042, COMMON_USE",
        "30050, COMMON_USE",
        "40500, EPHEMERAL",
        "28305, LOCALLY_RESERVED",
        "28405, EXCLUDED",
        "6669, ASSIGNED",
        "28500, HELD",
        "28501,"
    })
    void port_isRejectedForTheFirstReasonThatHolds(int port, @Nullable Rejection rejection) {
        assertThat(picker.rejection(port, null)).isEqualTo(rejection);
    }

    @Test
    void everyPort_isFitOrCountedOnce() {
        PortPick pick = picker.pick(1, 65535, 3);

        assertThat(pick.fit()
                        + pick.rejected().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .isEqualTo(65535);
        assertThat(pick.ports()).hasSize(3);
        assertThat(pick.rejected()).containsEntry(Rejection.SYSTEM, 1023).containsEntry(Rejection.HELD, 1);
    }

    @Test
    void proposals_areFit_oneOfEachGap_farthestFromAssignedPortsFirst() {
        PortPick pick = picker.pick(1024, 49151, 50);
        int[] distances = pick.ports().stream()
                .mapToInt(proposal -> distance(proposal.port()))
                .toArray();

        assertThat(pick.ports()).hasSize(50).allSatisfy(proposal -> {
            assertThat(picker.rejection(proposal.port(), null)).isNull();
            assertThat(registry.status(proposal.port())).isEqualTo(PortStatus.UNASSIGNED);
            assertThat(proposal.reasons()).hasSize(7).contains("no socket of this machine holds it now");
        });
        assertThat(pick.ports())
                .extracting(proposal -> registry.gapAt(proposal.port()))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(1, distances.length)).allMatch(at -> distances[at - 1] >= distances[at]);
        assertThat(distances[0])
                .isEqualTo(IntStream.rangeClosed(1024, 49151)
                        .filter(port -> picker.rejection(port, null) == null)
                        .map(this::distance)
                        .max()
                        .orElseThrow());
    }

    @Test
    void nearANumber_theNearestComeFirst_andExamplesAreNear() {
        PortPick pick = picker.pick(new PortWish(1, 65535, 8080, null, 1, 5, 0));

        assertThat(pick.ports()).extracting(PortPick.Proposal::port).containsExactly(fitNear(8080, 5));
        assertThat(pick.examples().get(Rejection.ASSIGNED)).hasSize(3).contains(8080);
        assertThat(pick.examples().get(Rejection.HELD)).containsExactly(28500);
    }

    @Test
    void heldForOneTransport_isFitForTheOther() {
        assertThat(picker.rejection(28500, Protocol.TCP)).isEqualTo(Rejection.HELD);
        assertThat(picker.rejection(28500, Protocol.UDP)).isNull();
        assertThat(picker.rejection(28405, Protocol.TCP)).isEqualTo(Rejection.EXCLUDED);
        assertThat(picker.rejection(28405, Protocol.UDP)).isNull();
        PortPick pick = picker.pick(new PortWish(28500, 28500, null, Protocol.UDP, 1, 1, 0));
        assertThat(pick.ports())
                .singleElement()
                .satisfies(proposal ->
                        assertThat(proposal.reasons()).contains("no UDP socket of this machine holds it now"));
    }

    @Test
    void longerRow_thanAnyThatFits_isNotProposed_andTheLongestIsTold() {
        PortPick pick = picker.pick(new PortWish(28490, 28510, null, null, 11, 1, 0));

        assertThat(pick.ports()).isEmpty();
        assertThat(pick.longestRow()).isEqualTo(10);
    }

    /// Near a number, where rows side by side would overlap if nothing kept them apart.
    @ParameterizedTest
    @CsvSource({"0", "1"})
    void row_isFitFromFirstToLast_andRowsDoNotOverlap(long seed) {
        PortPick pick = picker.pick(new PortWish(1, 65535, 20000, null, 8, 20, seed));

        assertThat(pick.ports()).hasSize(20).allSatisfy(row -> {
            assertThat(row.last() - row.port()).isEqualTo(7);
            assertThat(IntStream.rangeClosed(row.port(), row.last()))
                    .allMatch(port -> picker.rejection(port, null) == null);
        });
        assertThat(pick.ports().stream().flatMapToInt(row -> IntStream.rangeClosed(row.port(), row.last())))
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherSet_isFitAndDifferent_andTheSameForTheSameSeed() {
        for (Integer near : new @Nullable Integer[] {null, 20000}) {
            List<PortPick.Proposal> best =
                    picker.pick(new PortWish(1, 65535, near, null, 1, 6, 0)).ports();
            List<PortPick.Proposal> other =
                    picker.pick(new PortWish(1, 65535, near, null, 1, 6, 1)).ports();

            assertThat(other)
                    .hasSize(6)
                    .isNotEqualTo(best)
                    .isEqualTo(picker.pick(new PortWish(1, 65535, near, null, 1, 6, 1))
                            .ports())
                    .isNotEqualTo(picker.pick(new PortWish(1, 65535, near, null, 1, 6, 2))
                            .ports())
                    .allMatch(proposal -> picker.rejection(proposal.port(), null) == null);
            if (near != null) {
                assertThat(other).allMatch(proposal -> Math.abs(proposal.port() - near) < 500);
            }
        }
    }

    /// Counted outwards, unlike the picker's sorting; of equals the lower first.
    private Integer[] fitNear(int near, int count) {
        return IntStream.range(0, 65536)
                .flatMap(away -> away == 0 ? IntStream.of(near) : IntStream.of(near - away, near + away))
                .filter(port -> picker.rejection(port, null) == null)
                .limit(count)
                .boxed()
                .toArray(Integer[]::new);
    }

    @Test
    void rangeWithoutAFitPort_proposesNone() {
        PortPick pick = picker.pick(28500, 28500, 5);

        assertThat(pick.ports()).isEmpty();
        assertThat(pick.fit()).isZero();
        assertThat(pick.rejected()).containsOnlyKeys(Rejection.HELD);
    }

    @Test
    void tables_haveTheSizesOfTheirSources() {
        assertThat(BrowserRefusedPorts.count()).isEqualTo(83);
        assertThat(BrowserRefusedPorts.contains(10080)).isTrue();
        assertThat(BrowserRefusedPorts.contains(10081)).isFalse();
        assertThat(CommonUses.embedded().all()).hasSize(16).allSatisfy(use -> {
            assertThat(use.first()).isBetween(1, use.last());
            assertThat(use.use()).isNotBlank();
            assertThat(use.french()).isNotBlank();
            assertThat(use.source()).startsWith("https://");
        });
    }

    /// Counted port by port, unlike the picker's two passes.
    private int distance(int port) {
        return IntStream.range(0, 65536)
                .filter(away -> isAssigned(port - away) || isAssigned(port + away))
                .findFirst()
                .orElseThrow();
    }

    private boolean isAssigned(int port) {
        return 0 <= port && port <= 65535 && registry.status(port) == PortStatus.ASSIGNED;
    }

    @Test
    void fitPorts_areCountedInRows_andTheOthersHaveExamples() {
        FitPorts ports =
                new FitPorts(0, 99, port -> port >= 90 && port < 93 ? null : port % 2 == 0 ? null : Rejection.SYSTEM);
        assertThat(ports.count()).isEqualTo(51);
        assertThat(ports.longestRow()).isEqualTo(3);
        assertThat(ports.rows(2)).containsExactly(90, 91);
        assertThat(ports.rows(3)).containsExactly(90);
        assertThat(ports.rows(1)).hasSize(51).startsWith(0, 2);
        assertThat(ports.rejected()).containsExactly(java.util.Map.entry(Rejection.SYSTEM, 49));
        assertThat(ports.examples(null).get(Rejection.SYSTEM)).containsExactly(17, 49, 81);
        assertThat(ports.examples(50).get(Rejection.SYSTEM)).containsExactly(47, 49, 51);
        FitPorts few = new FitPorts(5, 6, port -> Rejection.HELD);
        assertThat(few.examples(null).get(Rejection.HELD)).containsExactly(5, 6);
        assertThat(few.longestRow()).isZero();
    }
}
