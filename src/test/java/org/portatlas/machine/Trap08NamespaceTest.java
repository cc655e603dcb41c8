package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Trap 8: a listener in another network namespace is invisible, and "not seen" says how many of those there are.
@Tag("trap-8")
@EnabledOnOs(OS.LINUX)
class Trap08NamespaceTest {
    private static final String LISTEN_ELSEWHERE = """
            import subprocess
            script = '''
            import os, socket, sys
            s = socket.socket()
            s.bind(("0.0.0.0", PORT))
            s.listen()
            print(os.getpid(), flush=True)
            sys.stdin.read()
            '''
            os.execvp("unshare", ["unshare", "-rn", sys.executable, "-c", script.replace("PORT", str(PORT))])
            """;

    @TempDir
    private Path directory;

    @Test
    void listenerInAnotherNamespace_isNotFound_andTheNamespaceIsCounted() throws IOException {
        int port = Sockets.unheldPort();
        try (Python python = Python.run("PORT = " + port + "\n" + LISTEN_ELSEWHERE)) {
            List<Integer> pid;
            try {
                pid = python.numbers();
            } catch (IOException refused) {
                pid = List.of();
            }
            assumeTrue(!pid.isEmpty(), "no network namespace can be made here");
            PortAnswer answer = PortCheck.ofThisMachine().fullAnswer(port);

            assertThat(answer.verdicts()).containsExactly(Verdict.NOTHING);
            assertThat(answer.sockets()).isEmpty();
            assertThat(answer.sentence()).startsWith("No socket on this computer holds " + port);
            // Other tests may have namespaces of their own at the same time.
            assertThat(answer.notSeen())
                    .anyMatch(line -> line.matches("(At least )?[1-9]\\d* other network namespaces?, such as .*"));
        }
    }

    @Test
    void namespaces_areCountedByTheirLinks_andHiddenOnesApart() throws IOException {
        process("self", "net:[1]");
        process("10", "net:[1]");
        process("11", "net:[2]");
        process("12", "net:[2]");
        process("13", "net:[3]");
        Files.createFile(
                Files.createDirectories(directory.resolve("14").resolve("ns")).resolve("net"));
        // One that has ended, and waits for its parent.
        Files.createDirectory(directory.resolve("15"));

        NetworkNamespaces namespaces = NetworkNamespaces.read(directory);

        assertThat(namespaces).isEqualTo(new NetworkNamespaces(2, 1));
        assertThat(namespaces.notSeen())
                .isEqualTo("At least 2 other network namespaces, such as those of containers: their sockets are not in"
                        + " these tables; that of 1 process cannot be read.");
        assertThat(new NetworkNamespaces(1, 0).notSeen()).startsWith("1 other network namespace, such as ");
        assertThat(new NetworkNamespaces(0, 0).notSeen()).endsWith("; no process seen from here lives in one.");
        assertThat(NetworkNamespaces.read(directory.resolve("none"))).isEqualTo(NetworkNamespaces.UNCOUNTED);
    }

    private void process(String name, String namespace) throws IOException {
        Path links = Files.createDirectories(directory.resolve(name).resolve("ns"));
        Files.createSymbolicLink(links.resolve("net"), Path.of(namespace));
    }
}
