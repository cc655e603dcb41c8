package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectProbeTest {
    @Test
    void listener_accepts_onItsAddressAlone() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            assertThat(ConnectProbe.loopback(listener.getLocalPort()))
                    .extracting(ProbeReport::kind, ProbeReport::address, ProbeReport::result)
                    .containsExactly(
                            tuple("connect", "127.0.0.1", ConnectProbe.ACCEPTED),
                            tuple("connect", "::1", ConnectProbe.REFUSED));
        }
    }

    @Test
    void portThatNothingHolds_refuses() throws IOException {
        assertThat(ConnectProbe.loopback(Sockets.unheldPort()))
                .extracting(ProbeReport::result)
                .containsOnly(ConnectProbe.REFUSED);
    }

    @Test
    void connectThatMeetsItself_isNotAccepted() throws IOException {
        int port = Sockets.unheldPort();
        try (Socket socket = new Socket()) {
            // What the system may choose by chance, done on purpose: the same port at both ends.
            socket.bind(Sockets.loopback(port));

            assertThat(ConnectProbe.connect(socket, Sockets.loopback(port))).isEqualTo(ConnectProbe.MET_ITSELF);
        }
    }

    @Test
    void fullBacklog_timesOut_thoughThePortListens() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket listener = new ServerSocket(0, 1, Sockets.loopback(0).getAddress())) {
            int port = listener.getLocalPort();
            assumeTrue(isFilled(port, waiting), "the backlog took every connection");
            PortAnswer answer =
                    PortCheck.ofThisMachine().probedAnswers(port, port).getFirst();

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(answer.probes().getFirst().result()).isEqualTo(ConnectProbe.TIMED_OUT);
            assertThat(answer.probes().getFirst().millis()).isBetween(150.0, 1_500.0);
        } finally {
            for (Socket socket : waiting) {
                socket.close();
            }
        }
    }

    /// A connect that no listener on this address explains is unexplained; one that any may explain is not.
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, , false",
        "127.0.0.1, 0.0.0.0, , false",
        "127.0.0.1, ::, false, false",
        "127.0.0.1, ::, , false",
        "127.0.0.1, ::, true, true",
        "127.0.0.1, 127.0.0.2, , true",
        "127.0.0.1, ::1, true, true",
        "127.0.0.1, 10.0.0.1, , true",
        "::1, ::, true, false",
        "::1, ::1, , false",
        "::1, 0.0.0.0, , true",
        "::1, 127.0.0.1, , true"
    })
    void accepted_isExplainedByAListenerThatCoversTheAddress(
            String probed, String listening, @Nullable Boolean v6only, boolean unexplained) {
        ProbeReport probe = new ProbeReport("connect", probed, ConnectProbe.ACCEPTED, 0.1);

        assertThat(ConnectProbe.isUnexplained(probe, List.of(listener(listening, v6only))))
                .isEqualTo(unexplained);
        assertThat(ConnectProbe.isUnexplained(probe, List.of())).isTrue();
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

    private static SocketEntry listener(String address, @Nullable Boolean v6only) {
        return new SocketEntry(
                Protocol.TCP,
                address.indexOf(':') < 0 ? Family.IPV4 : Family.IPV6,
                address,
                null,
                8080,
                SocketState.LISTENING,
                null,
                v6only,
                Exposure.ALL,
                0,
                null,
                1,
                List.of(),
                false);
    }
}
