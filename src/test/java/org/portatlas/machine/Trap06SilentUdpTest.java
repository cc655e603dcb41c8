package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 6: a UDP receiver that stays silent is one all the same. So nothing is ever sent to it, and the table decides.
@Tag("trap-6")
@EnabledOnOs(OS.LINUX)
class Trap06SilentUdpTest {
    @Test
    void silentReceiver_isBound_andIsSentNothing() throws IOException {
        try (DatagramSocket receiver = Sockets.datagrams(Sockets.unheldPort())) {
            int port = receiver.getLocalPort();
            PortAnswer answer =
                    PortCheck.ofThisMachine().probedAnswers(port, port).getFirst();

            Answered.only(answer, Verdict.BOUND);
            assertThat(answer.sentence())
                    .endsWith(" receives datagrams on UDP " + port + " on 127.0.0.1 (this machine only).");
            receiver.setSoTimeout(1);
            assertThatThrownBy(() -> receiver.receive(new DatagramPacket(new byte[1], 1)))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }
}
