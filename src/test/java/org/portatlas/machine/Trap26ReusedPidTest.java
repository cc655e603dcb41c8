package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 26: processes end, and their numbers are given again, while one looks. An owner goes with its start time; one
/// that ended is none, and no error.
@Tag("trap-26")
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class Trap26ReusedPidTest {
    /// Opens the same port again and again, each time by a new process, which ends a moment later.
    private static final String RELAY = """
            import time
            first = socket.socket()
            first.bind(("127.0.0.1", 0))
            port = first.getsockname()[1]
            first.close()
            print(port, flush=True)
            for child in range(150):
                pid = os.fork()
                if pid == 0:
                    s = socket.socket()
                    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                    s.bind(("127.0.0.1", port))
                    s.listen()
                    time.sleep(0.003)
                    os._exit(0)
                os.waitpid(pid, 0)
            print(0, flush=True)
            sys.stdin.read()
            """;

    @Test
    void ownerThatEnds_isNoError_andGoesWithItsStartTime() throws IOException {
        PortCheck check = PortCheck.ofThisMachine();
        try (Python python = Python.run(RELAY)) {
            int port = python.numbers().getFirst();
            CompletableFuture<List<Integer>> end = CompletableFuture.supplyAsync(() -> {
                try {
                    return python.numbers();
                } catch (IOException ended) {
                    return List.of();
                }
            });
            int answers = 0;
            int held = 0;
            while (!end.isDone()) {
                PortAnswer answer = check.fullAnswer(port);
                answers++;
                held += answer.verdict().isHeld() ? 1 : 0;
                assertThat(answer.sources()).allMatch(SourceReport::ok);
                assertThat(answer.verdict()).isNotEqualTo(Verdict.CANNOT_TELL);
                assertThat(answer.sockets())
                        .flatExtracting(SocketEntry::owners)
                        .extracting(Owner::name)
                        .allMatch(name -> !name.isEmpty());
                assertThat(answer.sentence()).isNotBlank().doesNotContain("null");
            }
            assertThat(answers).isPositive();
            assertThat(held).isPositive();
            assertThat(end.join()).containsExactly(0);
            assertThat(check.fullAnswer(port).verdicts()).containsExactly(Verdict.NOTHING);
        }
    }

    @Test
    void owner_carriesTheStartTimeOfItsProcess() throws IOException {
        try (Python python = Python.run("""
                s = socket.socket()
                s.bind(("127.0.0.1", 0))
                s.listen()
                print(s.getsockname()[1], os.getpid(), flush=True)
                sys.stdin.read()
                """)) {
            List<Integer> numbers = python.numbers();
            Owner owner = PortCheck.ofThisMachine()
                    .fullAnswer(numbers.getFirst())
                    .sockets()
                    .getFirst()
                    .owners()
                    .getFirst();

            assertThat(owner.startTime())
                    .isEqualTo(ProcessHandle.of(numbers.get(1))
                            .orElseThrow()
                            .info()
                            .startInstant()
                            .orElseThrow());
        }
    }
}
