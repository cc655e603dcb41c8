package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.Connection;
import org.portatlas.machine.ConnectionList;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.PortSpan;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketState;
import org.portatlas.map.PortThread;
import org.portatlas.map.PortThreads;

class MachineThreadsTest {
    private static final PortSpan EPHEMERAL = new PortSpan(32768, 60999);
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "198.51.100.7";
    private static final int MOST = 200;

    private static Connection tcp(String local, int localPort, String remote, int remotePort) {
        return connection(Protocol.TCP, local, localPort, remote, remotePort, SocketState.CONNECTED);
    }

    private static Connection connection(
            Protocol protocol, String local, int localPort, String remote, int remotePort, SocketState state) {
        return new Connection(
                protocol, InetAddress.ofLiteral(local), localPort, InetAddress.ofLiteral(remote), remotePort, state, 1);
    }

    private static MachineThreads threads(Set<Integer> listening, Connection... connections) {
        return MachineThreads.of(new ConnectionList(List.of(connections), listening, true), EPHEMERAL, MOST);
    }

    @Test
    void outgoing_goesFromTheEphemeralPortToTheService() {
        MachineThreads threads = threads(Set.of(), tcp(HERE, 40000, THERE, 443));

        assertThat(threads.drawn().threads()).containsExactly(new PortThread(40000, 443, true, false));
        assertThat(threads.drawn().outgoing().stream()).containsExactly(40000);
        assertThat(threads.words()).isEqualTo("1 connection");
    }

    @Test
    void incoming_comesFromTheOtherEnd_andIsNoOutgoingUse() {
        MachineThreads threads = threads(Set.of(22), tcp(HERE, 22, THERE, 51000));

        assertThat(threads.drawn().threads()).containsExactly(new PortThread(51000, 22, false, true));
        assertThat(threads.drawn().outgoing().isEmpty()).isTrue();
    }

    /// Where something listens decides, though both ends lie in the ephemeral range.
    @Test
    void loopback_isOneThreadToWhereSomethingListens() {
        MachineThreads threads = threads(
                Set.of(50000),
                tcp("127.0.0.1", 50000, "127.0.0.1", 40000),
                tcp("127.0.0.1", 40000, "127.0.0.1", 50000));

        assertThat(threads.drawn().threads()).containsExactly(new PortThread(40000, 50000, true, true));
        assertThat(threads.connections()).isEqualTo(1);
        assertThat(threads.drawn().outgoing().stream()).containsExactly(40000);
    }

    /// The service has stopped listening: the ranges decide, and both rows say the same.
    @Test
    void loopback_withoutAListener_isOneThread() {
        MachineThreads threads = threads(Set.of(), tcp("::1", 8080, "::1", 40000), tcp("::1", 40000, "::1", 8080));

        assertThat(threads.drawn().threads()).containsExactly(new PortThread(40000, 8080, true, true));
    }

    /// Of two rows with the same port at both ends, one stands for both; and so does the one row of a socket that has
    /// connected to itself.
    @Test
    void loopback_betweenPortsOfOneNumber_isOneThread() {
        for (MachineThreads threads : List.of(
                threads(
                        Set.of(),
                        tcp("127.0.0.1", 40000, "127.0.0.2", 40000),
                        tcp("127.0.0.2", 40000, "127.0.0.1", 40000)),
                threads(Set.of(), tcp("127.0.0.1", 40000, "127.0.0.1", 40000)))) {
            assertThat(threads.drawn().threads()).containsExactly(new PortThread(40000, 40000, true, true));
            assertThat(threads.connections()).isEqualTo(1);
        }
    }

    /// Nothing listens, and both ends lie in the ephemeral range or neither does.
    @Test
    void bothEndsAlike_theHigherIsTheClient() {
        assertThat(threads(Set.of(), tcp(HERE, 40000, THERE, 50000)).drawn().threads())
                .containsExactly(new PortThread(50000, 40000, false, true));
        assertThat(threads(Set.of(), tcp(HERE, 2000, THERE, 1000)).drawn().threads())
                .containsExactly(new PortThread(2000, 1000, true, false));
        assertThat(threads(Set.of(), tcp(HERE, 500, THERE, 500)).drawn().threads())
                .containsExactly(new PortThread(500, 500, true, false));
    }

    @Test
    void whatIsNoConnectionOfThisMoment_isNoThread() {
        MachineThreads threads = threads(
                Set.of(),
                connection(Protocol.TCP, HERE, 40000, THERE, 443, SocketState.CLOSING),
                connection(Protocol.UDP, HERE, 40001, THERE, 53, SocketState.CONNECTED));

        assertThat(threads.drawn().threads()).isEmpty();
        assertThat(threads.drawn().outgoing().stream()).containsExactly(40001);
        assertThat(threads.words()).isEqualTo("No TCP connection here now");
    }

    @Test
    void nineThousand_areBundled_andEachServiceHasItsShare() {
        List<Connection> many = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            many.add(tcp(HERE, 33000 + i, THERE, i < 10 ? 22 : i % 2 == 0 ? 443 : 5432));
        }
        MachineThreads threads = threads(Set.of(), many.toArray(Connection[]::new));

        assertThat(threads.drawn().threads()).hasSize(MOST);
        assertThat(threads.drawn().threads().stream().filter(thread -> thread.service() == 22))
                .hasSize(10);
        assertThat(threads.drawn().threads().stream().filter(thread -> thread.service() == 5432))
                .hasSize(95);
        assertThat(threads.drawn().fans())
                .containsExactly(
                        new PortThreads.Fan(443, 4495), new PortThreads.Fan(5432, 4495), new PortThreads.Fan(22, 10));
        assertThat(threads.drawn().outgoing().cardinality()).isEqualTo(9_000);
        assertThat(threads.words()).isEqualTo("Showing 200 of 9,000 connections");
    }

    @Test
    void sameConnections_inAnotherOrder_areDrawnAlike() {
        Connection one = tcp(HERE, 40000, THERE, 443);
        Connection two = tcp(HERE, 40001, THERE, 22);

        assertThat(threads(Set.of(), one, two)).isEqualTo(threads(Set.of(), two, one));
    }

    @Test
    void realConnection_isAThreadFromItsClient() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket served = listener.accept()) {
            MachineThreads threads =
                    MachineThreads.of(PortCheck.ofThisMachine().connections(), EPHEMERAL, Integer.MAX_VALUE);

            assertThat(served.isConnected()).isTrue();
            assertThat(threads.drawn().threads())
                    .containsOnlyOnce(new PortThread(client.getLocalPort(), listener.getLocalPort(), true, true))
                    .doesNotContain(new PortThread(listener.getLocalPort(), client.getLocalPort(), true, true));
        }
    }
}
