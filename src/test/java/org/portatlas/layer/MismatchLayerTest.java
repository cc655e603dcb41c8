package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.PortSpan;
import org.portatlas.machine.Python;
import org.portatlas.machine.Sockets;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// The layer over sockets that this test opens itself, read from the system as the window does.
class MismatchLayerTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final Tables TABLES = Tables.read();

    private final MismatchLayer layer = new MismatchLayer();
    private final PortCheck check = PortCheck.ofThisMachine();

    private LayerInput now() {
        return LayerInput.of(REGISTRY).with(TABLES).with(HeldSockets.of(check.listeners()));
    }

    private Swatch swatch(LayerInput input, int port) {
        return layer.colour(input, Theme.DARK).swatch(port);
    }

    private static Swatch look(MismatchLayer.Look look) {
        return look.swatch(Theme.DARK);
    }

    private static Swatch look(Ground ground) {
        return ground.swatch(Theme.DARK);
    }

    private LegendEntry entry(LayerInput input, String text) {
        return layer.legend(input, Theme.DARK).stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unassignedPort_heldByThisProcess_isFlaggedAndCounted() throws IOException {
        int port = unheldUnassignedPort();
        assertThat(swatch(now(), port)).isEqualTo(look(Ground.UNASSIGNED_USER));
        try (ServerSocket listener = new ServerSocket(port, 5, InetAddress.getLoopbackAddress())) {
            LayerInput input = now();
            assertThat(swatch(input, listener.getLocalPort())).isEqualTo(look(MismatchLayer.Look.UNASSIGNED));
            assertThat(entry(input, "unassigned").ports()).isPositive();
        }
        try (DatagramSocket socket = new DatagramSocket(port)) {
            assertThat(swatch(now(), socket.getLocalPort())).isEqualTo(look(MismatchLayer.Look.UNASSIGNED));
        }
        assertThat(swatch(now(), port)).isEqualTo(look(Ground.UNASSIGNED_USER));
    }

    @Test
    void dynamicPort_withAListener_isFlagged_withADatagramSocketNot() throws IOException {
        int port = dynamicPort();
        try (DatagramSocket socket = new DatagramSocket(port)) {
            assertThat(swatch(now(), socket.getLocalPort())).isEqualTo(look(Ground.DYNAMIC));
        }
        try (ServerSocket listener = new ServerSocket(port, 5, InetAddress.getLoopbackAddress())) {
            LayerInput input = now();
            assertThat(swatch(input, listener.getLocalPort())).isEqualTo(look(MismatchLayer.Look.DYNAMIC_LISTENER));
            assertThat(entry(input, "dynamic").ports()).isPositive();
        }
    }

    /// Ordinary client use, wherever the system's ephemeral range lies.
    @Test
    void anyPortForDatagrams_asClientsTakeIt_isNoMismatch() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0)) {
            int port = socket.getLocalPort();
            PortSpan ephemeral = TABLES.ranges().ephemeral();
            assertThat(ephemeral.contains(port)).isTrue();
            LayerInput input = now();
            assertThat(java.util.Objects.requireNonNull(input.sockets()).of(port))
                    .isNotEmpty();
            assertThat(swatch(input, port).flagged()).isFalse();
        }
    }

    @Test
    void registeredPort_isJudgedByTheNameOfItsHolder() throws IOException {
        for (String[] known : new String[][] {
            {"sshd", "OTHER_PROGRAM"}, {"a-program-of-ours", "CANNOT_TELL"}, {"etherNet-ip-1d", "fits"}
        }) {
            // Linux lets a program say what it is called.
            try (Python program = Python.run("""
                    open('/proc/self/comm', 'w').write('%s')
                    s = socket.socket()
                    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                    s.bind(('127.0.0.1', 2222))
                    s.listen()
                    print(s.getsockname()[1], flush=True)
                    sys.stdin.readline()
                    """.formatted(known[0]))) {
                int port = program.numbers().getFirst();
                assertThat(swatch(now(), port))
                        .as(known[0])
                        .isEqualTo(
                                known[1].equals("fits")
                                        ? look(Ground.QUIET_USER)
                                        : look(MismatchLayer.Look.valueOf(known[1])));
            }
        }
    }

    @Test
    void machineNotRead_isSaid_andNothingIsCounted() {
        LayerInput input = LayerInput.of(REGISTRY).with(TABLES);
        assertThat(layer.legend(input, Theme.DARK)).singleElement().satisfies(entry -> {
            assertThat(entry.swatches()).isEmpty();
            assertThat(entry.label()).contains("turn on Live");
        });
    }

    /// SCTP and DCCP, of which no table is read.
    @Test
    void transportThatNobodyReads_isSaid() {
        LayerInput input = held(List.of(793)).on(Transport.SCTP);
        assertThat(layer.legend(input, Theme.DARK)).containsExactly(HeldSockets.notRead());
        assertThat(swatch(input, 793)).isEqualTo(look(Ground.UNASSIGNED_SYSTEM));
    }

    @Test
    void tablesPartlyRead_isSaid() {
        LayerInput input = LayerInput.of(REGISTRY).with(TABLES).with(new HeldSockets(List.of(), false));
        assertThat(layer.legend(input, Theme.DARK))
                .hasSize(6)
                .last()
                .extracting(LegendEntry::label)
                .isEqualTo("not all read");
    }

    /// In port order; where there are more than a dozen, how many more.
    @Test
    void legend_namesThePorts() {
        List<Integer> ports = List.of(793, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792);
        assertThat(REGISTRY.status(781)).isEqualTo(PortStatus.UNASSIGNED);
        String first = "781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792";
        assertThat(entry(held(ports), "unassigned"))
                .extracting(LegendEntry::ports, LegendEntry::detail)
                .containsExactly(13, "held, though assigned to nobody: " + first + " and 1 more");
        assertThat(entry(held(ports.subList(1, 13)), "unassigned"))
                .extracting(LegendEntry::ports, LegendEntry::detail)
                .containsExactly(12, "held, though assigned to nobody: " + first);
        assertThat(entry(held(ports), "reserved"))
                .extracting(LegendEntry::ports, LegendEntry::detail)
                .containsExactly(0, "held, though IANA keeps it back or withdrew it, none");
        assertThat(entry(held(ports), "reserved").swatches()).containsExactly(look(MismatchLayer.Look.RESERVED));
    }

    private static LayerInput held(List<Integer> ports) {
        return LayerInput.of(REGISTRY)
                .with(TestSockets.tables())
                .with(new HeldSockets(
                        ports.stream()
                                .map(port -> TestSockets.socket(port, Exposure.MACHINE))
                                .toList(),
                        true));
    }

    private static int unheldUnassignedPort() throws IOException {
        int port = Sockets.unheldPort();
        while (REGISTRY.status(port) != PortStatus.UNASSIGNED) {
            port = Sockets.unheldPort();
        }
        return port;
    }

    /// One that no client gets by chance, above the usual ephemeral range.
    private static int dynamicPort() throws IOException {
        for (int attempt = 0; attempt < 500; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(61_000, 65_536);
            try (ServerSocket tcp = new ServerSocket(port);
                    DatagramSocket udp = new DatagramSocket(port)) {
                return Math.max(tcp.getLocalPort(), udp.getLocalPort());
            } catch (BindException held) {
                // Another one, then.
            }
        }
        throw new IOException("every port tried is held");
    }
}
