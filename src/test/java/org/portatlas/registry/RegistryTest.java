package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a registry answers, on small registries where each answer can be seen at a glance, and its bounds.
class RegistryTest {
    private static final Registry EMBEDDED = Registry.embedded();

    @Test
    void gaps_endAtReservedRetiredUnlistedPortsAndRangeEnds() throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole(
                ",1-4,,Unassigned,,,,,,,,",
                ",5,,Reserved,,,,,,,,",
                ",6,,Unassigned,,,,,,,,",
                ",7,,Removed,,,,,,,,",
                ",8,tcp,Unassigned,,,,,,,,",
                ",10,,Unassigned,,,,,,,,",
                ",1000-1100,,Unassigned,,,,,,,,",
                "a,1050,udp,A,,,,,,,,"));
        assertThat(registry.gaps())
                .containsExactly(
                        new Gap(1, 4),
                        new Gap(6, 6),
                        new Gap(8, 8),
                        new Gap(10, 10),
                        new Gap(1000, 1023),
                        new Gap(1024, 1049),
                        new Gap(1051, 1100));
        assertThat(registry.gaps(PortRange.SYSTEM)).hasSize(5).endsWith(new Gap(1000, 1023));
        assertThat(registry.gaps(PortRange.USER)).hasSize(2).startsWith(new Gap(1024, 1049));
        assertThat(registry.gaps(Transport.TCP)).contains(new Gap(8, 8), new Gap(1024, 1100));
        assertThat(registry.gaps(Transport.UDP)).contains(new Gap(1024, 1049)).doesNotContain(new Gap(8, 8));
    }

    @Test
    void gapRank_ofEquallyLongGaps_isTheSame() throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole(
                ",1-2,,Unassigned,,,,,,,,",
                ",4-5,,Unassigned,,,,,,,,",
                ",7,,Unassigned,,,,,,,,",
                ",2000-2100,,Unassigned,,,,,,,,"));
        assertThat(registry.gapRank(new Gap(1, 2))).isEqualTo(1);
        assertThat(registry.gapRank(new Gap(4, 5))).isEqualTo(1);
        assertThat(registry.gapRank(new Gap(7, 7))).isEqualTo(3);
        assertThat(registry.gapRank(new Gap(2000, 2100))).isEqualTo(1);
    }

    /// Its texts are shown as they stand: all of them have to be what is left of a stranger's once it is made visible.
    @Test
    void embedded_readAsAStrangersTable_isTheSame() throws IOException {
        StringWriter table = new StringWriter();
        EMBEDDED.writeTable(table);
        assertThat(CsvSamples.read(table.toString()).records()).isEqualTo(EMBEDDED.records());
    }

    @Test
    void gapAt_everyPort_isTheGapThatContainsIt() {
        List<Gap> gaps = EMBEDDED.gaps();
        for (int port = 0; port < PortRange.PORTS; port++) {
            int number = port;
            Gap found = EMBEDDED.gapAt(port);
            assertThat(found != null).isEqualTo(EMBEDDED.status(port) == PortStatus.UNASSIGNED);
            assertThat(found == null || (found.contains(number) && gaps.contains(found)))
                    .isTrue();
        }
    }

    @Test
    void previousAndNextAssigned_atTheEnds_areNone() {
        assertThat(EMBEDDED.previousAssigned(1)).isEmpty();
        assertThat(EMBEDDED.previousAssigned(0)).isEmpty();
        assertThat(EMBEDDED.previousAssigned(2)).hasValue(1);
        assertThat(EMBEDDED.previousAssigned(65535)).hasValue(49150);
        assertThat(EMBEDDED.nextAssigned(49150)).isEmpty();
        assertThat(EMBEDDED.nextAssigned(65535)).isEmpty();
        assertThat(EMBEDDED.nextAssigned(0)).hasValue(1);
    }

    @Test
    void assignedPorts_atTheVeryEnds_areFoundAndCounted() throws IOException {
        Registry registry = CsvSamples.read(CsvSamples.whole("a,0,tcp,A,,,,,,,,", "b,49151,udp,B,,,,,,,,"));
        assertThat(registry.previousAssigned(1)).hasValue(0);
        assertThat(registry.previousAssigned(0)).isEmpty();
        assertThat(registry.nextAssigned(0)).hasValue(49151);
        assertThat(registry.nextAssigned(49151)).isEmpty();
        assertThat(registry.assignedPorts()).isEqualTo(2);
    }

    @Test
    void status_whereRecordsDisagree_isTheStrongestInWhateverOrder() throws IOException {
        String[] rows = {",5-9,,Unassigned,,,,,,,,", ",6,,Removed,,,,,,,,", ",6,,Reserved,,,,,,,,", "a,6,tcp,A,,,,,,,,"
        };
        for (int last = 1; last <= rows.length; last++) {
            PortStatus strongest = List.of(
                            PortStatus.UNASSIGNED, PortStatus.RETIRED, PortStatus.RESERVED, PortStatus.ASSIGNED)
                    .get(last - 1);
            List<String> some = List.of(rows).subList(0, last);
            assertThat(CsvSamples.read(CsvSamples.whole(some.toArray(String[]::new)))
                            .status(6))
                    .isEqualTo(strongest);
            assertThat(CsvSamples.read(CsvSamples.whole(some.reversed().toArray(String[]::new)))
                            .status(6))
                    .isEqualTo(strongest);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65536, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void port_outOfBounds_throws(int port) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> EMBEDDED.port(port));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> EMBEDDED.status(port));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> EMBEDDED.gapAt(port));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> EMBEDDED.headline(port));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> PortRange.of(port));
    }

    @ParameterizedTest
    @EnumSource
    void of_everyPortOfARange_isThatRange(PortRange range) {
        assertThat(IntStream.rangeClosed(range.first(), range.last()).mapToObj(PortRange::of))
                .hasSize(range.length())
                .containsOnly(range);
    }

    @Test
    void embedded_calledTwice_readsAnew() {
        assertThat(Registry.embedded()).isNotSameAs(EMBEDDED);
        assertThat(Registry.embedded().records()).isEqualTo(EMBEDDED.records());
    }
}
