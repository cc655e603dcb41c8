package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Connections that the test opens, as each of Linux's sources tells them.
@EnabledOnOs(OS.LINUX)
class ConnectionsTest {
    static Stream<PortCheck> sources() {
        ProcOwners owners = new ProcOwners(Path.of("/proc"));
        return Stream.of(new SockDiag(), new ProcNet(Path.of("/proc/net")))
                .map(source -> new PortCheck(HostSystem.LINUX, List.of(source), owners));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void connections_ofALoopbackConnection_standThereFromBothEnds(PortCheck check) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                Socket client = Sockets.connection(listener.getLocalPort());
                Socket served = listener.accept()) {
            ConnectionList list = check.connections();

            InetAddress loopback = InetAddress.ofLiteral("127.0.0.1");
            assertThat(list.isWhole()).isTrue();
            assertThat(list.listening()).contains(listener.getLocalPort());
            assertThat(of(list, client.getLocalPort())).singleElement().satisfies(connection -> {
                assertThat(connection.protocol()).isEqualTo(Protocol.TCP);
                assertThat(connection.localAddress()).isEqualTo(loopback);
                assertThat(connection.remoteAddress()).isEqualTo(loopback);
                assertThat(connection.remotePort()).isEqualTo(listener.getLocalPort());
                assertThat(connection.state()).isEqualTo(SocketState.CONNECTED);
                assertThat(connection.inode()).isPositive();
            });
            assertThat(of(list, served.getLocalPort()))
                    .extracting(Connection::remotePort)
                    .containsExactly(client.getLocalPort());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void connections_ofAListenerAlone_areNone(PortCheck check) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            assertThat(of(check.connections(), listener.getLocalPort())).isEmpty();
        }
    }

    @Test
    void connections_ofAUdpSocketWithAPeer_areTold() throws IOException {
        try (DatagramSocket peer = Sockets.datagrams(0);
                DatagramSocket client = Sockets.datagrams(0)) {
            client.connect(Sockets.loopback(peer.getLocalPort()));
            ConnectionList list = PortCheck.ofThisMachine().connections();

            assertThat(of(list, client.getLocalPort()))
                    .extracting(Connection::protocol, Connection::remotePort)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Protocol.UDP, peer.getLocalPort()));
            assertThat(of(list, peer.getLocalPort())).isEmpty();
        }
    }

    @Test
    void connections_whereNoTableIsReadable_areNotWhole() {
        PortCheck check = new PortCheck(
                HostSystem.LINUX, List.of(new ProcNet(Path.of("/proc/net/nowhere"))), new ProcOwners(Path.of("/proc")));

        assertThat(check.connections().isWhole()).isFalse();
        assertThat(check.connections().connections()).isEmpty();
    }

    private static List<Connection> of(ConnectionList list, int localPort) {
        return list.connections().stream()
                .filter(connection -> connection.localPort() == localPort)
                .toList();
    }
}
