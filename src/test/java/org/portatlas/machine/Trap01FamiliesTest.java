package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 1: IPv4 and IPv6 are separate sockets. Traps 2 and 3, one socket for both and one that refuses IPv4, are in
/// [ListeningTest].
@Tag("trap-1")
@EnabledOnOs(OS.LINUX)
class Trap01FamiliesTest {
    private static final String BOTH = """
            s = socket.socket()
            s.bind(("127.0.0.1", 0))
            s.listen()
            t = socket.socket(socket.AF_INET6)
            t.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            t.bind(("::1", s.getsockname()[1]))
            t.listen()
            print(s.getsockname()[1], os.getpid(), flush=True)
            sys.stdin.read()
            """;

    @Test
    void bothFamilies_areTwoSockets_andOneSentence() throws IOException {
        try (Python python = Python.run(BOTH)) {
            PortAnswer answer =
                    PortCheck.ofThisMachine().fullAnswer(python.numbers().getFirst());

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(answer.sockets())
                    .extracting(SocketEntry::family)
                    .containsExactlyInAnyOrder(Family.IPV4, Family.IPV6);
            assertThat(answer.sentence())
                    .endsWith(" listens on TCP " + answer.port() + " on 127.0.0.1 and ::1 (this machine only).");
        }
    }
}
