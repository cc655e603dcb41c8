package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.text.VisibleText;

@EnabledOnOs(OS.LINUX)
class ProcOwnersTest {
    private static final String LISTEN = """
            s = socket.socket()
            s.bind(("127.0.0.1", 0))
            s.listen()
            print(s.getsockname()[1], os.getpid(), flush=True)
            sys.stdin.read()
            """;

    @TempDir
    private Path directory;

    @Test
    void nameThatSteersATerminal_isMadeVisible() throws IOException {
        String rename = "open('/proc/self/comm', 'w').write('a\\x1b[31m\\u202eb')\n";
        try (Python python = Python.run(rename + LISTEN)) {
            Owner owner = owner(python.numbers().getFirst());

            assertThat(owner.name()).isEqualTo("a␛[31m‹U+202E›b");
        }
    }

    @Test
    void longCommandLine_isCut() throws IOException {
        try (Python python = Python.run("'" + "x".repeat(9_000) + "'\n" + LISTEN)) {
            String command = owner(python.numbers().getFirst()).command();

            assertThat(command).hasSize(VisibleText.LIMIT).endsWith("…").contains("␊");
        }
    }

    @Test
    void nameThatTheKernelCuts_isCompletedFromTheCommandLine() throws IOException {
        String rename = "import os, socket, sys\nopen('/proc/self/comm', 'w').write('a-rather-long-name')\n";
        String again = "os.execv(sys.executable, ['/opt/a-rather-long-name', '-c', SCRIPT])";
        try (Python python = Python.run("SCRIPT = '''" + rename + LISTEN + "'''\n" + again)) {
            assertThat(owner(python.numbers().getFirst()).name()).isEqualTo("a-rather-long-name");
        }
    }

    @Test
    void processThatEnded_isNoOwner_andNoError() throws IOException {
        SocketRow row;
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            row = row(listener.getLocalPort());
        }
        OwnerReading reading = new ProcOwners(Path.of("/proc")).owners(List.of(row));

        assertThat(reading.of(row)).isEmpty();
        assertThat(reading.report()).isNotNull().matches(SourceReport::ok);
    }

    @Test
    void procThatIsNotThere_hidesOwners_andIsNamed() throws IOException {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            SocketRow row = row(listener.getLocalPort());
            OwnerReading reading = new ProcOwners(directory.resolve("none")).owners(List.of(row));

            assertThat(reading.isHidden(row)).isTrue();
            assertThat(reading.report()).isNotNull().matches(report -> !report.ok());
        }
    }

    private static Owner owner(int port) {
        List<Owner> owners = new PortCheck(HostSystem.LINUX, List.of(new SockDiag()), new ProcOwners(Path.of("/proc")))
                .fullAnswer(port)
                .sockets()
                .getFirst()
                .owners();
        assertThat(owners).hasSize(1);
        return owners.getFirst();
    }

    private static SocketRow row(int port) {
        return new Sources(List.of(new SockDiag()))
                .read(new SocketQuery(port, port, SocketQuery.WAITING))
                .rows()
                .getFirst();
    }
}
