package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.layer.TransportsLayer.Look;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.SocketEntry;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// Transports, browsers, exposure and the filter by transport, each held against a plain count.
class CategoryLayersTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final LayerInput INPUT = LayerInput.of(REGISTRY);

    private static Map<String, Integer> counts(Layer layer, LayerInput input) {
        return layer.legend(input, Theme.DARK).stream()
                .filter(entry -> !entry.isRemark())
                .collect(Collectors.toMap(LegendEntry::text, LegendEntry::ports));
    }

    /// From a port's assignments, where the layer reads statuses and names.
    private static Look expected(int port) {
        List<Assignment> assignments = REGISTRY.port(port).assignments();
        Set<Transport> has = assignments.stream().map(Assignment::transport).collect(Collectors.toSet());
        if (has.contains(Transport.DCCP)) {
            return Look.DCCP;
        }
        if (has.contains(Transport.SCTP)) {
            return Look.SCTP;
        }
        if (has.size() == 1) {
            return has.contains(Transport.TCP) ? Look.TCP : Look.UDP;
        }
        return Objects.equals(first(assignments, Transport.TCP), first(assignments, Transport.UDP))
                ? Look.SAME
                : Look.DIFFERENT;
    }

    private static String first(List<Assignment> assignments, Transport transport) {
        return assignments.stream()
                .filter(assignment -> assignment.transport() == transport && assignment.service() != null)
                .map(assignment -> String.valueOf(assignment.service()))
                .findFirst()
                .orElse("");
    }

    @Test
    void transports_areThoseOfTheAssignments() {
        Colouring colouring = new TransportsLayer().colour(INPUT, Theme.LIGHT);
        Map<Look, Integer> counts = new EnumMap<>(Look.class);
        for (int port = 0; port < 49152; port++) {
            if (REGISTRY.status(port) == PortStatus.ASSIGNED) {
                Look look = expected(port);
                counts.merge(look, 1, Integer::sum);
                assertThat(colouring.swatch(port)).as("port %d", port).isEqualTo(look.swatch(Theme.LIGHT));
            }
        }
        assertThat(counts(new TransportsLayer(), INPUT))
                .containsEntry("TCP only", counts.get(Look.TCP))
                .containsEntry("UDP only", counts.get(Look.UDP))
                .containsEntry("both", counts.get(Look.SAME))
                .containsEntry("both, two names", counts.get(Look.DIFFERENT))
                .containsEntry("SCTP", counts.get(Look.SCTP))
                .containsEntry("DCCP", counts.get(Look.DCCP));
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(6357);
        assertThat(new TransportsLayer().words(INPUT, 514)).isEqualTo("for TCP and UDP, with different names");
        assertThat(new TransportsLayer().words(INPUT, 793)).isEmpty();
    }

    @Test
    void transports_ofUdpAlone_leaveOutWhatHasNone() {
        Map<String, Integer> udp = counts(new TransportsLayer(), INPUT.on(Transport.UDP));
        assertThat(udp).containsEntry("TCP only", 0).containsEntry("UDP only", 172);
    }

    @ParameterizedTest
    @EnumSource(Transport.class)
    void registryOfOneTransport_showsItsStatuses_andCountsThemAll(Transport transport) {
        LayerInput input = INPUT.on(transport);
        Colouring colouring = new RegistryLayer().colour(input, Theme.DARK);
        Map<String, Integer> counts = counts(new RegistryLayer(), input);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(65536);
        for (PortStatus status : PortStatus.values()) {
            long ports = IntStream.range(0, 65536)
                    .filter(port -> REGISTRY.status(port, transport) == status)
                    .count();
            assertThat(counts).containsEntry(status.label(), (int) ports);
        }
        assertThat(IntStream.range(0, 65536).filter(colouring::isSplit)).isEmpty();
        assertThat(counts.get("unlisted")).isPositive();
        int unlisted = IntStream.range(0, 65536)
                .filter(port -> REGISTRY.status(port, transport) == PortStatus.UNLISTED)
                .findFirst()
                .orElseThrow();
        assertThat(colouring.swatch(unlisted)).isEqualTo(Category.UNLISTED.swatch(Theme.DARK));
        assertThat(new RegistryLayer().words(input, unlisted)).isEqualTo(transport.name() + " unlisted");
        assertThat(new RegistryLayer().words(INPUT, unlisted)).isEmpty();
    }

    @Test
    void browserRefused_areThe83() {
        Colouring colouring = new BrowserRefusedLayer().colour(INPUT, Theme.DARK);
        int[] shown = IntStream.range(0, 65536)
                .filter(port -> colouring.swatch(port).equals(BrowserRefusedLayer.refused(Theme.DARK)))
                .toArray();
        assertThat(shown).hasSize(83).contains(0, 1, 6000, 10080).doesNotContain(80, 443, 8080);
        assertThat(counts(new BrowserRefusedLayer(), INPUT)).containsEntry("refused", 83);
    }

    @Test
    void exposure_ofARealListener_isShownAndCounted() throws IOException {
        PortCheck check = PortCheck.ofThisMachine();
        try (ServerSocket local = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ServerSocket everywhere = new ServerSocket(0)) {
            LayerInput input = INPUT.with(HeldSockets.of(check.listeners()));
            Colouring colouring = new ThisMachineLayer().colour(input, Theme.DARK);
            assertThat(colouring.swatch(local.getLocalPort()))
                    .isEqualTo(ThisMachineLayer.Look.LOCAL.swatch(Theme.DARK));
            assertThat(colouring.swatch(everywhere.getLocalPort()))
                    .isEqualTo(ThisMachineLayer.Look.ALL.swatch(Theme.DARK));
            assertThat(counts(new ThisMachineLayer(), input).values())
                    .satisfies(counts -> assertThat(
                                    counts.stream().mapToInt(Integer::intValue).sum())
                            .isGreaterThanOrEqualTo(2));
            // Both are TCP sockets.
            Colouring udp = new ThisMachineLayer().colour(input.on(Transport.UDP), Theme.DARK);
            assertThat(udp.swatch(local.getLocalPort())).isNotEqualTo(ThisMachineLayer.Look.LOCAL.swatch(Theme.DARK));
            assertThat(new ThisMachineLayer().legend(input.on(Transport.SCTP), Theme.DARK))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.label()).contains("TCP and UDP alone"));
        }
        assertThat(new ThisMachineLayer().legend(INPUT, Theme.DARK))
                .singleElement()
                .satisfies(entry -> assertThat(entry.label()).contains("turn on Live"));
    }

    /// A port that several sockets hold is as exposed as the widest of them.
    @Test
    void exposure_ofSeveralSockets_isTheWidest() {
        LayerInput input = INPUT.with(TestSockets.held());
        assertThat(counts(new ThisMachineLayer(), input))
                .containsEntry("this machine only", 3)
                .containsEntry("one address", 2)
                .containsEntry("all interfaces", 3);
        List<SocketEntry> both =
                List.of(TestSockets.socket(80, Exposure.ALL), TestSockets.socket(80, Exposure.MACHINE));
        for (var sockets : List.of(both, both.reversed())) {
            assertThat(counts(new ThisMachineLayer(), INPUT.with(new HeldSockets(sockets, true))))
                    .containsEntry("all interfaces", 1)
                    .containsEntry("this machine only", 0);
        }
    }
}
