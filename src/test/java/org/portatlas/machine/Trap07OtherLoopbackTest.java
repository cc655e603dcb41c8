package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 7: a listener on 127.0.0.2 refuses 127.0.0.1, and is one all the same.
@Tag("trap-7")
@EnabledOnOs(OS.LINUX)
class Trap07OtherLoopbackTest {
    @Test
    void listenerOnAnotherLoopbackAddress_isSaidWithIt_thoughConnectsAreRefused() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.2")) {
            int port = listener.getLocalPort();
            PortAnswer answer =
                    PortCheck.ofThisMachine().probedAnswers(port, port).getFirst();

            assertThat(Answered.only(answer, Verdict.LISTENING).address()).isEqualTo("127.0.0.2");
            assertThat(answer.probes())
                    .filteredOn(probe -> probe.kind().equals("connect"))
                    .extracting(ProbeReport::result)
                    .containsOnly(ConnectProbe.REFUSED);
            assertThat(answer.probes())
                    .filteredOn(probe -> probe.result().equals(BindProbe.IN_USE))
                    .extracting(ProbeReport::address)
                    .containsExactly("0.0.0.0", "::");
            assertThat(answer.sentence()).endsWith(" listens on TCP " + port + " on 127.0.0.2 (this machine only).");
        }
    }
}
