package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 16: after a connection closed, a connect is refused, a plain bind fails, and one with SO_REUSEADDR works. And
/// trap 12: such a socket has no inode and no owner.
@Tag("trap-16")
@EnabledOnOs(OS.LINUX)
class Trap16TimeWaitTest {
    @Test
    void closedConnection_refusesConnectAndPlainBind_andSaysWhy() throws IOException {
        int port = Sockets.unheldPort();
        try (ServerSocket listener = new ServerSocket()) {
            listener.setReuseAddress(true);
            listener.bind(Sockets.loopback(port));
            try (Socket client = Sockets.connection(port);
                    Socket accepted = listener.accept()) {
                // The side that closes first waits: here it is the server's, on the port itself.
                accepted.shutdownOutput();
                assertThat(client.getInputStream().read()).isEqualTo(-1);
                client.shutdownOutput();
                assertThat(accepted.getInputStream().read()).isEqualTo(-1);
            }
        }
        PortAnswer answer = PortCheck.ofThisMachine().probedAnswers(port, port).getFirst();
        SocketEntry socket = Answered.only(answer, Verdict.CLOSING);

        assertThat(socket.inode()).isZero();
        assertThat(socket.owners()).isEmpty();
        assertThat(answer.probes())
                .filteredOn(probe -> probe.kind().equals("connect"))
                .extracting(ProbeReport::result)
                .containsOnly(ConnectProbe.REFUSED);
        assertThat(answer.probes())
                .filteredOn(probe ->
                        probe.kind().equals(BindProbe.TCP) && probe.address().equals("127.0.0.1"))
                .extracting(ProbeReport::result)
                .containsExactly(BindProbe.IN_USE);
        assertThat(answer.sentence())
                .startsWith("Nothing listens. A connection on " + port + " closed a moment ago; a plain bind can fail")
                .contains("A plain TCP bind on 127.0.0.1")
                .endsWith(" fails until the closed connection is forgotten; one with SO_REUSEADDR works.");
        try (ServerSocket again = new ServerSocket()) {
            again.setReuseAddress(true);
            again.bind(Sockets.loopback(port));
            assertThat(again.isBound()).isTrue();
        }
    }
}
