package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// UDP has no LISTEN: a socket without a peer is bound, one with a peer is client use.
@Tag("trap-5")
@EnabledOnOs(OS.LINUX)
class UdpTest {
    private final long self = ProcessHandle.current().pid();

    @ParameterizedTest
    @EnumSource
    void udpWithoutPeer_isBound(LinuxSource source) throws IOException {
        try (DatagramSocket receiver = Sockets.datagrams(0)) {
            PortAnswer answer = source.check().fullAnswer(receiver.getLocalPort());

            SocketEntry socket = Answered.only(answer, Verdict.BOUND);
            assertThat(socket.protocol()).isEqualTo(Protocol.UDP);
            assertThat(socket.state()).isEqualTo(SocketState.BOUND);
            Answered.assertOwnedBy(socket, self);
            assertThat(answer.sentence())
                    .contains(") receives datagrams on UDP " + answer.port() + " on 127.0.0.1 (this machine only).");
        }
    }

    @ParameterizedTest
    @EnumSource
    void udpWithPeer_isClientUse(LinuxSource source) throws IOException {
        try (DatagramSocket client = Sockets.datagrams(0)) {
            client.connect(Sockets.loopback(9));
            PortAnswer answer = source.check().fullAnswer(client.getLocalPort());

            SocketEntry socket = Answered.only(answer, Verdict.CONNECTED);
            assertThat(socket.peer()).isEqualTo(new Peer("127.0.0.1", 9));
            assertThat(answer.sentence()).contains(" uses UDP ").endsWith(" Nothing listens.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tcpAndUdp_onOnePort_areBothTold(LinuxSource source) throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1");
                DatagramSocket receiver = Sockets.datagrams(listener.getLocalPort())) {
            PortAnswer answer = source.check().fullAnswer(receiver.getLocalPort());

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING, Verdict.BOUND);
            assertThat(answer.sockets()).hasSize(2);
            assertThat(answer.sentence()).contains("listens on TCP").contains("receives datagrams on UDP");
        }
    }
}
