package org.portatlas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.ProcessorTime;
import org.portatlas.registry.RegionSummary.GapPart;
import org.portatlas.registry.RegionSummary.Service;

/// Held against what each port says of itself, one at a time.
class RegionSummaryTest {
    private static final Registry REGISTRY = Registry.embedded();

    private static List<PortSet> sets() {
        Random random = new Random(793);
        List<PortSet> sets = new ArrayList<>(List.of(
                PortSet.between(0, 1023),
                PortSet.between(785, 810),
                PortSet.between(49000, 49300),
                PortSet.of(IntStream.empty())));
        for (int round = 0; round < 12; round++) {
            int first = random.nextInt(65536);
            sets.add(PortSet.between(first, Math.min(65535, first + random.nextInt(6000))));
            sets.add(PortSet.of(random.ints(random.nextInt(4000), 0, 65536)));
        }
        return sets;
    }

    @Test
    void counts_areThoseOfThePortsOneByOne_andAddUp() {
        for (PortSet ports : sets()) {
            RegionSummary summary = RegionSummary.of(REGISTRY, ports);
            Map<PortRange, Map<PortStatus, Integer>> byRange = new EnumMap<>(PortRange.class);
            Map<Transport, Map<PortStatus, Integer>> byTransport = new EnumMap<>(Transport.class);
            ports.stream().mapToObj(REGISTRY::port).forEach(port -> {
                byRange.computeIfAbsent(port.range(), key -> new HashMap<>()).merge(port.status(), 1, Integer::sum);
                port.byTransport()
                        .forEach((transport, status) -> byTransport
                                .computeIfAbsent(transport, key -> new HashMap<>())
                                .merge(status, 1, Integer::sum));
            });
            int all = 0;
            for (PortStatus status : PortStatus.values()) {
                int sum = 0;
                for (PortRange range : PortRange.values()) {
                    assertThat(summary.count(range, status))
                            .isEqualTo(byRange.getOrDefault(range, Map.of()).getOrDefault(status, 0));
                    sum += summary.count(range, status);
                }
                assertThat(summary.count(status)).isEqualTo(sum);
                all += sum;
            }
            assertThat(all).isEqualTo(ports.size());
            for (PortRange range : PortRange.values()) {
                assertThat(summary.count(range)).isEqualTo(ports.count(range.first(), range.last()));
            }
            for (Transport transport : Transport.values()) {
                int sum = 0;
                for (PortStatus status : PortStatus.values()) {
                    assertThat(summary.count(transport, status))
                            .isEqualTo(byTransport
                                    .getOrDefault(transport, Map.of())
                                    .getOrDefault(status, 0));
                    sum += summary.count(transport, status);
                }
                assertThat(sum).isEqualTo(ports.size());
            }
            assertThat(summary.share(ports.size())).isEqualTo(ports.isEmpty() ? 0 : 1);
        }
    }

    @Test
    void gaps_areThoseThatThePortsLieIn_withTheirPortsInside() {
        for (PortSet ports : sets()) {
            RegionSummary summary = RegionSummary.of(REGISTRY, ports);
            Map<Gap, Integer> expected = new HashMap<>();
            ports.stream().mapToObj(REGISTRY::port).forEach(port -> {
                Gap gap = port.gap();
                if (gap != null) {
                    expected.merge(gap, 1, Integer::sum);
                }
            });
            assertThat(summary.gaps().stream().collect(Collectors.toMap(GapPart::gap, GapPart::inside)))
                    .isEqualTo(expected);
            assertThat(summary.gaps())
                    .isSortedAccordingTo((a, b) -> a.gap().first() - b.gap().first());
            assertThat(summary.gaps().stream().mapToInt(GapPart::inside).sum())
                    .isEqualTo(summary.count(PortStatus.UNASSIGNED));
            GapPart longest = summary.longestGap();
            assertThat(longest == null ? 0 : longest.inside())
                    .isEqualTo(expected.values().stream()
                            .mapToInt(count -> count)
                            .max()
                            .orElse(0));
        }
        assertThat(RegionSummary.of(REGISTRY, PortSet.between(785, 810)).gaps())
                .containsExactly(new GapPart(new Gap(781, 799), 15), new GapPart(new Gap(803, 809), 7))
                .satisfiesExactly(
                        part -> assertThat(part.isWhole()).isFalse(),
                        part -> assertThat(part.isWhole()).isTrue());
    }

    @Test
    void services_areThoseThatThePortsAreAssignedTo() {
        for (PortSet ports : sets()) {
            Set<String> expected = new HashSet<>();
            ports.stream()
                    .mapToObj(REGISTRY::port)
                    .forEach(port -> port.assignments()
                            .forEach(each ->
                                    expected.add(each.service() + " " + each.transport() + " " + port.number())));
            Set<String> found = new HashSet<>();
            for (Service service : RegionSummary.of(REGISTRY, ports).services()) {
                ports.stream()
                        .filter(port -> service.first() <= port && port <= service.last())
                        .forEach(port -> service.transports()
                                .forEach(transport -> found.add(service.name() + " " + transport + " " + port)));
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    void services_ofSsh_areToldOnce_withEveryTransport() {
        assertThat(RegionSummary.of(REGISTRY, PortSet.between(22, 22)).services())
                .containsExactly(new Service(
                        22,
                        22,
                        "ssh",
                        "The Secure Shell (SSH) Protocol",
                        List.of(Transport.TCP, Transport.UDP, Transport.SCTP)));
    }

    /// It is counted anew for each cell that a hand drags past. The bound is many times what it takes.
    @Test
    @Tag("no-mutation")
    void of_allPorts_takesAFewMilliseconds() {
        PortSet all = PortSet.between(0, 65535);
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 30; round++) {
            ProcessorTime start = ProcessorTime.start();
            RegionSummary summary = RegionSummary.of(REGISTRY, all);
            assertThat(summary.services()).isNotEmpty();
            best = Math.min(best, start.nanos());
        }
        assertThat(best).isLessThan(20_000_000);
    }
}
