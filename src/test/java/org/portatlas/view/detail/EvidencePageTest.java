package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Family;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.Python;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.SourceReport;
import org.portatlas.machine.Verdict;
import org.portatlas.view.detail.FactTable.Section;

/// The evidence of answers about real sockets, and what stands in it for what cannot be read.
@EnabledOnOs(OS.LINUX)
class EvidencePageTest {
    private static final PortCheck CHECK = PortCheck.ofThisMachine();
    private static final ProcessHandle SELF = ProcessHandle.current();
    private static final Instant TIME = Instant.parse("2026-11-22T10:02:14.123Z");

    private static String text(PortAnswer answer) {
        return EvidencePage.of(answer, ZoneOffset.UTC).sections().stream()
                .map(EvidencePageTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Section section) {
        return "# " + section.heading() + "\n"
                + section.tables().stream()
                        .map(table -> table.title() + "\n"
                                + table.rows().stream().map(FactTable.Row::text).collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void ownListener_isToldWithAllOfItsProcess() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            assertThat(text(CHECK.fullAnswer(listener.getLocalPort())))
                    .contains("Held\tyes")
                    .contains("Verdict\tlistening")
                    .contains("Covered\tTCP and UDP, IPv4 and IPv6")
                    .contains("TCP 127.0.0.1:" + listener.getLocalPort())
                    .contains("Exposure\tthis machine only")
                    .contains("State\tlistening")
                    .contains("(PID " + SELF.pid() + ")")
                    .contains("Started\t20")
                    .contains("Command\t/")
                    .contains("Directory\t" + Path.of("").toAbsolutePath())
                    .contains("(PID " + SELF.parent().orElseThrow().pid() + ")")
                    .containsPattern("sock_diag\t1 socket\t[0-9:.]{12}\t[0-9.]+ ms")
                    .containsPattern("proc_pid\t1 owner\t[0-9:.]{12}\t[0-9.]+ ms")
                    .contains("# What was not seen")
                    .contains("Containers and virtual machines")
                    .doesNotContain("IPv6 only")
                    .doesNotContain("# What was tried");
        }
    }

    @Test
    void portOfManyUses_hasAllVerdictsAndSockets_andItsProcessOnce() throws IOException {
        try (ServerSocket listener = Sockets.listener("::");
                DatagramSocket datagrams = Sockets.datagrams(listener.getLocalPort());
                Socket client = Sockets.connection(listener.getLocalPort());
                Socket accepted = listener.accept()) {
            assertThat(datagrams.isBound() && client.isConnected() && accepted.isConnected())
                    .isTrue();
            String text = text(CHECK.fullAnswer(listener.getLocalPort()));
            assertThat(text)
                    .contains("Verdicts\tlistening, bound")
                    .contains("# The 3 sockets")
                    .contains("State\tconnected")
                    .contains("Other end\t127.0.0.1:" + client.getLocalPort())
                    .contains("IPv6 only\tno, it takes IPv4 too")
                    .contains("# The process that holds it")
                    .containsOnlyOnce("Started\t");
        }
    }

    @Test
    void fork_namesEveryProcessOfTheSocket() throws IOException {
        String script = """
                import time
                s = socket.socket()
                s.bind(("127.0.0.1", 0))
                s.listen()
                child = os.fork()
                if child == 0:
                    time.sleep(20)
                    os._exit(0)
                print(s.getsockname()[1], os.getpid(), child, flush=True)
                sys.stdin.read()
                os.kill(child, 9)
                """;
        try (Python python = Python.run(script)) {
            List<Integer> numbers = python.numbers();
            assertThat(text(CHECK.fullAnswer(numbers.get(0))))
                    .contains("# The 2 processes")
                    .contains("PID\t" + numbers.get(1))
                    .contains("PID\t" + numbers.get(2))
                    .contains("Parent\tpython3 (PID " + numbers.get(1) + ")");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 'yes, it refuses IPv4'", "0, 'no, it takes IPv4 too'"})
    void v6only_isToldAsTheKernelHasIt(int set, String told) throws IOException {
        String script = """
                s = socket.socket(socket.AF_INET6)
                s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, %d)
                s.bind(("::", 0))
                s.listen()
                print(s.getsockname()[1], flush=True)
                sys.stdin.read()
                """.formatted(set);
        try (Python python = Python.run(script)) {
            assertThat(text(CHECK.fullAnswer(python.numbers().getFirst()))).contains("IPv6 only\t" + told);
        }
    }

    /// The override would turn the rest of the line round, and the blank of no width would hide.
    @Test
    void hostileCommandLine_isMadeVisible_andCut() throws IOException {
        String script = """
                # \u202Egnihton\u200B\u001B[31m
                s = socket.socket()
                s.bind(("127.0.0.1", 0))
                s.listen()
                print(s.getsockname()[1], flush=True)
                sys.stdin.read()
                """ + "#".repeat(500);
        try (Python python = Python.run(script)) {
            String command = text(CHECK.fullAnswer(python.numbers().getFirst()))
                    .lines()
                    .filter(line -> line.startsWith("Command\t"))
                    .findFirst()
                    .orElseThrow()
                    .substring("Command\t".length());
            assertThat(command)
                    .contains("‹U+202E›gnihton‹U+200B›␛[31m")
                    .doesNotContain("\u202E", "\u200B", "\u001B")
                    .endsWith("…")
                    .hasSizeLessThanOrEqualTo(200);
        }
    }

    @Test
    void probes_carryTheirMeaningWhereTheyDisagree() throws IOException {
        int port = Sockets.unheldPort();
        String text = text(CHECK.probedAnswers(port, port).getFirst());
        assertThat(text)
                .contains("Held\tno, nothing waits on it")
                .contains("No socket with this port as its local end.")
                .contains("# What was tried")
                .containsPattern("connect, TCP\t127.0.0.1\trefused\t[0-9.]+ ms\n")
                .containsPattern("bind, UDP\t::\tbound\t[0-9.]+ ms\n");
    }

    @Test
    void firstAnswer_saysThatOwnersWereNotLookedAtYet() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            PortAnswer first = CHECK.firstAnswer(listener.getLocalPort()).orElseThrow();
            assertThat(text(first)).contains("Held by\tnot looked at yet");
            assertThat(text(CHECK.fullAnswer(listener.getLocalPort()))).doesNotContain("not looked at yet");
        }
    }

    @Test
    void whatCannotBeRead_isSaid_neverEmpty() {
        Owner bare = new Owner(99, "python3", null, null, null, null, null, null, null);
        assertThat(text(answer(socket(Family.IPV6, null, List.of(bare), false), Verdict.LISTENING, null)))
                .contains("IPv6 only\tunknown, this source does not tell")
                .contains("Started\tnot readable")
                .contains("Command\tnot readable")
                .contains("Directory\tnot readable")
                .contains("Parent\tnot readable, or not on this side")
                .contains("Unit\tnone that can be told")
                .contains("Container\tnone that can be told");
        assertThat(text(answer(socket(Family.IPV4, null, List.of(), true), Verdict.LISTENING, null)))
                .contains("Held by\thidden: another user’s process, not readable from here")
                .doesNotContain("IPv6 only");
        assertThat(text(answer(socket(Family.IPV4, null, List.of(), false), Verdict.LISTENING, null)))
                .contains("Held by\tthe kernel, or a process that cannot be seen from here");
        assertThat(text(answer(null, Verdict.CANNOT_TELL, "every table: no such file")))
                .contains("Held\tcannot tell")
                .contains("Not read: every table: no such file.");
    }

    @Test
    void scope_ofAnAnswer_saysWhatIsCoveredReadAndNotSeen() throws IOException {
        PortAnswer answer = CHECK.fullAnswer(Sockets.unheldPort());
        assertThat(ScopeText.of(answer))
                .startsWith("Covers TCP and UDP, IPv4 and IPv6. Read from sock_diag ")
                .contains("\nNot seen: ")
                .contains("network namespace")
                .contains("; containers and virtual machines; ")
                .endsWith("; packet and raw sockets.");
        assertThat(ScopeText.of(answer(null, Verdict.CANNOT_TELL, "no such file")))
                .contains("sock_diag 0.4 ms (not all of it could be read)")
                .endsWith("Not seen: UDP over IPv4.");
    }

    private static SocketEntry socket(
            Family family, @Nullable Boolean v6only, List<Owner> owners, boolean ownerHidden) {
        return new SocketEntry(
                Protocol.TCP,
                family,
                family == Family.IPV4 ? "0.0.0.0" : "::",
                null,
                8080,
                SocketState.LISTENING,
                null,
                v6only,
                Exposure.ALL,
                0,
                "root",
                7,
                owners,
                ownerHidden);
    }

    private static PortAnswer answer(@Nullable SocketEntry socket, Verdict verdict, @Nullable String failure) {
        return new PortAnswer(
                8080,
                TIME,
                List.of(verdict),
                "A sentence.",
                socket == null ? List.of() : List.of(socket),
                List.of(new SourceReport("sock_diag", failure == null, failure, 0.4, TIME, 1)),
                "TCP and UDP, IPv4 and IPv6",
                List.of(),
                List.of("UDP over IPv4: not readable here (no such file)."),
                true,
                Duration.ofMillis(1));
    }
}
