package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 19: a connect may meet itself, and one to a listener whose queue is full gets no answer.
@Tag("trap-19")
@EnabledOnOs(OS.LINUX)
class Trap19ConnectTest {
    @Test
    void connectToItself_isNoListener() throws IOException {
        int port = Sockets.unheldPort();
        try (Socket self = new Socket()) {
            // What the system may choose by chance, done on purpose: the same port at both ends.
            self.bind(Sockets.loopback(port));

            assertThat(ConnectProbe.connect(self, Sockets.loopback(port))).isEqualTo(ConnectProbe.MET_ITSELF);

            PortAnswer answer = PortCheck.ofThisMachine().fullAnswer(port);
            SocketEntry socket = Answered.only(answer, Verdict.CONNECTED);
            assertThat(socket.peer()).isEqualTo(new Peer("127.0.0.1", port));
            assertThat(answer.sentence()).endsWith(" uses TCP " + port + " for a connection. Nothing listens.");
        }
    }

    @Test
    void fullQueue_getsNoAnswer_andIsListeningAllTheSame() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket listener = new ServerSocket(0, 1, Sockets.loopback(0).getAddress())) {
            int port = listener.getLocalPort();
            assumeTrue(isFilled(port, waiting), "the queue took every connection");
            PortAnswer answer =
                    PortCheck.ofThisMachine().probedAnswers(port, port).getFirst();

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(answer.sockets().getFirst().state()).isEqualTo(SocketState.LISTENING);
            assertThat(answer.sentence())
                    .contains(" listens on TCP " + port)
                    .endsWith(
                            " Yet a connect to 127.0.0.1 gets no answer: its queue may be full, or a firewall rule drops"
                                    + " it.");
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    private static boolean isFilled(int port, List<Socket> waiting) throws IOException {
        for (int connections = 0; connections < 50; connections++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(Sockets.loopback(port), 200);
            } catch (SocketTimeoutException full) {
                return true;
            }
        }
        return false;
    }
}
