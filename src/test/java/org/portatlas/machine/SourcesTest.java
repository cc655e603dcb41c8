package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Sources that really fail: tables that are not there. What they cannot read must never become "nothing".
@EnabledOnOs(OS.LINUX)
class SourcesTest {
    private static final Path NOWHERE = Path.of("/proc/net/nowhere");

    @TempDir
    private Path directory;

    @Test
    void failedSource_isNamed_andTheNextOneDecides() throws IOException {
        PortCheck check = check(new ProcNet(NOWHERE), new SockDiag());
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            PortAnswer answer = check.fullAnswer(listener.getLocalPort());

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(answer.sources())
                    .extracting(SourceReport::name, SourceReport::ok)
                    .containsExactly(tuple("proc_net", false), tuple("sock_diag", true), tuple("proc_pid", true));
            assertThat(answer.sources()).extracting(SourceReport::rows).containsExactly(0, 1, 1);
            assertThat(answer.sources())
                    .allSatisfy(source -> assertThat(source.time())
                            .isBetween(answer.time(), answer.time().plusSeconds(5)));
            assertThat(answer.covered()).isEqualTo("TCP and UDP, IPv4 and IPv6");
            assertThat(answer.sources().getFirst().failure())
                    .contains("TCP over IPv4: ")
                    .contains("no such file");
        }
        PortAnswer twice = check.fullAnswer(Sockets.unheldPort());
        assertThat(twice.verdicts()).containsExactly(Verdict.NOTHING);
        assertThat(twice.sources()).extracting(SourceReport::rows).containsOnly(0);
    }

    @Test
    void noSourceAtAll_cannotTell() {
        PortCheck check = check(new ProcNet(NOWHERE));
        PortAnswer answer = check.fullAnswer(793);

        assertThat(answer.verdicts()).containsExactly(Verdict.CANNOT_TELL);
        assertThat(answer.sentence()).startsWith("Cannot tell: the socket tables are not readable here (");
        assertThat(answer.covered()).isEqualTo("neither TCP nor UDP: no socket table could be read");
        assertThat(answer.notSeen()).anyMatch(line -> line.startsWith("UDP over IPv6: not readable here"));
        assertThat(check.firstAnswer(793)).isEmpty();
        assertThat(check.listeners().isWhole()).isFalse();
    }

    @Test
    void oneTableMissing_stillSaysYes_butNeverNo() throws IOException {
        PortCheck check = check(new ProcNet(directory));
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            for (String table : List.of("tcp", "tcp6", "udp6")) {
                Files.copy(Path.of("/proc/net", table), directory.resolve(table));
            }
            PortAnswer held = check.fullAnswer(listener.getLocalPort());
            PortAnswer unheld = check.fullAnswer(Sockets.unheldPort());

            assertThat(held.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(held.notSeen()).anyMatch(line -> line.startsWith("UDP over IPv4: not readable here"));
            assertThat(unheld.covered()).isEqualTo("TCP over IPv4, TCP over IPv6 and UDP over IPv6; not UDP over IPv4");
            assertThat(unheld.verdicts()).containsExactly(Verdict.CANNOT_TELL);
            assertThat(unheld.sentence()).startsWith("Cannot tell: UDP over IPv4 is not readable here (");
        }
    }

    @Test
    void socketThatAppearsBetweenTheReadings_isFoundByTheSecond() throws IOException {
        int port = Sockets.unheldPort();
        try (LateListener late = new LateListener(port)) {
            PortAnswer answer = check(late).fullAnswer(port);

            assertThat(answer.verdicts()).containsExactly(Verdict.LISTENING);
            assertThat(answer.sources()).extracting(SourceReport::name).containsExactly("sock_diag", "proc_pid");
        }
    }

    private static PortCheck check(SocketTable... sources) {
        return new PortCheck(HostSystem.LINUX, List.of(sources), new ProcOwners(Path.of("/proc")));
    }

    /// The kernel's tables, and a listener that is opened right after their first reading.
    private static final class LateListener implements SocketTable, AutoCloseable {
        private final SockDiag kernel = new SockDiag();
        private final ServerSocket listener = new ServerSocket();
        private final int port;

        LateListener(int port) throws IOException {
            this.port = port;
        }

        @Override
        public String name() {
            return kernel.name();
        }

        @Override
        public TableReading read(SocketQuery query, Set<KernelTable> tables) {
            TableReading reading = kernel.read(query, tables);
            try {
                if (!listener.isBound()) {
                    listener.bind(Sockets.loopback(port));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return reading;
        }

        @Override
        public void close() throws IOException {
            listener.close();
        }
    }
}
