package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The figures of the edition of 2026-08-17, each as its own count over the embedded table. None is computed by the
/// code that it checks: they were counted once, elsewhere, over IANA's CSV.
class RegistryFiguresTest {
    private static final Registry REGISTRY = Registry.embedded();

    @Test
    void edition_ofEmbeddedTable_isTheNewestDateInIt() {
        assertThat(REGISTRY.edition()).isEqualTo("2026-08-17");
        assertThat(REGISTRY.recordCount()).isEqualTo(14_533);
    }

    @ParameterizedTest
    @CsvSource({
        "SYSTEM, 1024, 693, 46, 2, 283, 0, 0",
        "USER, 48128, 5664, 18, 7, 42439, 0, 0",
        "DYNAMIC, 16384, 0, 0, 0, 0, 0, 16384"
    })
    void count_ofRange_isTheEditions(
            PortRange range,
            int ports,
            int assigned,
            int reserved,
            int retired,
            int unassigned,
            int unlisted,
            int dynamic) {
        assertThat(range.length()).isEqualTo(ports);
        assertThat(REGISTRY.count(range))
                .containsEntry(PortStatus.ASSIGNED, assigned)
                .containsEntry(PortStatus.RESERVED, reserved)
                .containsEntry(PortStatus.RETIRED, retired)
                .containsEntry(PortStatus.UNASSIGNED, unassigned)
                .containsEntry(PortStatus.UNLISTED, unlisted)
                .containsEntry(PortStatus.DYNAMIC, dynamic);
    }

    @ParameterizedTest
    @CsvSource({"TCP, SYSTEM, 689", "TCP, USER, 5466", "UDP, SYSTEM, 685", "UDP, USER, 5078"})
    void status_forOneTransport_isAssignedAsOftenAsInTheEdition(Transport transport, PortRange range, int assigned) {
        assertThat(IntStream.rangeClosed(range.first(), range.last())
                        .filter(port -> REGISTRY.status(port, transport) == PortStatus.ASSIGNED)
                        .count())
                .isEqualTo(assigned);
    }

    @Test
    void gaps_overAllTransports_areTheEditions() {
        List<Gap> gaps = REGISTRY.gaps();
        assertThat(gaps).hasSize(853);
        assertThat(gaps.stream().mapToInt(Gap::length).sum()).isEqualTo(42_722);
        assertThat(gaps.stream().max(Comparator.comparingInt(Gap::length))).contains(new Gap(29170, 29998));
        assertThat(new Gap(29170, 29998).length()).isEqualTo(829);
        assertThat(REGISTRY.gaps(PortRange.SYSTEM)).hasSize(47);
        assertThat(REGISTRY.gaps(PortRange.USER)).hasSize(806);
        assertThat(REGISTRY.gaps(PortRange.DYNAMIC)).isEmpty();
    }

    @Test
    void port_793_liesInRow788To799AndGap781To799() {
        Port port = REGISTRY.port(793);
        assertThat(port.status()).isEqualTo(PortStatus.UNASSIGNED);
        assertThat(port.assignments()).isEmpty();
        assertThat(port.rows())
                .containsExactly(new RegistryRow(788, 799, null, PortStatus.UNASSIGNED, null, List.of(796)));
        assertThat(port.gap()).isEqualTo(new Gap(781, 799));
        assertThat(new Gap(781, 799).length()).isEqualTo(19);
        assertThat(REGISTRY.gapRank(new Gap(781, 799))).isEqualTo(3);
        assertThat(REGISTRY.previousAssigned(781)).hasValue(780);
        assertThat(REGISTRY.headline(780)).isEqualTo("wpgs");
        assertThat(REGISTRY.nextAssigned(799)).hasValue(800);
        assertThat(REGISTRY.headline(800)).isEqualTo("mdbs-daemon");
    }

    @ParameterizedTest
    @CsvSource({"781, 781, 785,", "786, 786, 786, 2002-05-08", "787, 787, 787, 2002-10-08"})
    void rows_ofGap781To799_sayWhenTheyWereGivenBack(int port, int first, int last, String modified) {
        assertThat(REGISTRY.port(port).rows())
                .containsExactly(new RegistryRow(first, last, null, PortStatus.UNASSIGNED, modified, List.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {585, 659, 1028, 1783, 2682, 2905, 3403, 3404, 7626, 9006, 26264})
    void rows_ofRetiredPort_sayRetired(int port) {
        assertThat(REGISTRY.port(port).rows()).extracting(RegistryRow::status).contains(PortStatus.RETIRED);
    }

    @Test
    void status_ofPortRetiredForUdpAlone_isAssignedOverAll() {
        for (int port : new int[] {2905, 7626}) {
            assertThat(REGISTRY.status(port, Transport.UDP)).isEqualTo(PortStatus.RETIRED);
            assertThat(REGISTRY.status(port)).isEqualTo(PortStatus.ASSIGNED);
        }
    }

    @Test
    void status_whereOnlyHearsayNamesAUse_isUnassigned() {
        assertThat(REGISTRY.status(1008, Transport.UDP)).isEqualTo(PortStatus.UNASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 35, 57, 59, 75, 77, 87})
    void assignments_ofAnyPrivateService_haveATitleAndNoName(int port) {
        assertThat(REGISTRY.port(port).assignments()).hasSize(2).allSatisfy(assignment -> {
            assertThat(assignment.service()).isNull();
            assertThat(assignment.title()).startsWith("any private ");
        });
        assertThat(REGISTRY.status(port)).isEqualTo(PortStatus.ASSIGNED);
        assertThat(REGISTRY.headline(port)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {7775, 7997})
    void status_whereANameLiesInsideAnUnassignedRange_isAssigned(int port) {
        assertThat(REGISTRY.port(port).rows())
                .extracting(RegistryRow::status)
                .contains(PortStatus.ASSIGNED, PortStatus.UNASSIGNED);
        assertThat(REGISTRY.status(port)).isEqualTo(PortStatus.ASSIGNED);
    }

    @Test
    void status_ofTransportWithoutARow_isUnlisted() {
        assertThat(REGISTRY.status(2376, Transport.TCP)).isEqualTo(PortStatus.ASSIGNED);
        assertThat(REGISTRY.status(2376, Transport.UDP)).isEqualTo(PortStatus.UNLISTED);
    }

    @Test
    void assignments_ofPortWithThreeNames_areAllThereInOrder() {
        assertThat(REGISTRY.port(80).assignments().stream()
                        .filter(assignment -> assignment.transport() == Transport.TCP)
                        .map(Assignment::service))
                .containsExactly("http", "www", "www-http");
        assertThat(REGISTRY.headline(80)).isEqualTo("http");
    }

    @Test
    void headline_wherePortNamesDifferByTransport_keepsThemApart() {
        assertThat(REGISTRY.headline(514, Transport.TCP)).isEqualTo("shell");
        assertThat(REGISTRY.headline(514, Transport.UDP)).isEqualTo("syslog");
        assertThat(REGISTRY.headline(514)).isEqualTo("shell");
        assertThat(IntStream.range(0, PortRange.PORTS)
                        .filter(port -> {
                            Set<String> tcp = names(port, Transport.TCP);
                            Set<String> udp = names(port, Transport.UDP);
                            return !tcp.isEmpty()
                                    && !udp.isEmpty()
                                    && tcp.stream().noneMatch(udp::contains);
                        })
                        .count())
                .isEqualTo(134);
    }

    @Test
    void assignments_ofOnePortAndTransport_areThreeAtMost() {
        int most = 0;
        for (int port = 0; port < PortRange.PORTS; port++) {
            for (Transport transport : Transport.values()) {
                List<Assignment> there = new ArrayList<>(REGISTRY.port(port).assignments());
                there.removeIf(assignment -> assignment.transport() != transport);
                most = Math.max(most, there.size());
            }
        }
        assertThat(most).isEqualTo(3);
    }

    @Test
    void records_ofTheEdition_haveItsCounts() {
        assertThat(records(record -> !record.hasPort())).isEqualTo(1_070);
        assertThat(records(RegistryRecord::alias)).isEqualTo(184);
        assertThat(records(RegistryRecord::widespreadUnassignedUse)).isEqualTo(13);
        assertThat(records(record -> record.status() == PortStatus.RETIRED)).isEqualTo(11);
        assertThat(records(record -> record.last() > 49151)).isZero();
        assertThat(records(record -> record.registered() != null) / 14_533.0).isBetween(0.3245, 0.3255);
    }

    /// IANA's file has 766 ranges, 754 of them unassigned; six of those are written `4748-4748` and cover one port.
    @Test
    void records_ofSeveralPorts_areRangesOfTheEdition() {
        assertThat(records(this::hasSeveralPorts)).isEqualTo(766 - 6);
        assertThat(records(row -> hasSeveralPorts(row) && row.status() == PortStatus.UNASSIGNED))
                .isEqualTo(754 - 6);
        assertThat(records(row -> hasSeveralPorts(row) && row.status() == PortStatus.RESERVED))
                .isEqualTo(4);
        assertThat(records(row -> hasSeveralPorts(row) && row.service() != null))
                .isEqualTo(8);
        assertThat(records(
                        row -> hasSeveralPorts(row) && !row.unauthorisedPorts().isEmpty()))
                .isEqualTo(18);
    }

    @Test
    void unauthorisedPorts_whereTheNoteNamesSome_areThoseAlone() {
        assertThat(REGISTRY.port(27200).rows().getFirst().unauthorisedPorts()).containsExactly(27018, 27019);
        assertThat(REGISTRY.port(100).rows().getFirst().unauthorisedPorts()).containsExactly(100);
    }

    @Test
    void assignments_ofPort3000_keepTheFlagOfWidespreadUse() {
        assertThat(REGISTRY.port(3000).assignments())
                .filteredOn(Assignment::widespreadUnassignedUse)
                .extracting(Assignment::service)
                .containsOnly("remoteware-cl");
    }

    private boolean hasSeveralPorts(RegistryRecord record) {
        return record.first() != record.last();
    }

    private static long records(Predicate<RegistryRecord> condition) {
        return REGISTRY.records().stream().filter(condition).count();
    }

    private static Set<String> names(int port, Transport transport) {
        Set<String> names = new HashSet<>();
        for (Assignment assignment : REGISTRY.port(port).assignments()) {
            if (assignment.transport() == transport && assignment.service() != null) {
                names.add(assignment.service());
            }
        }
        return names;
    }
}
