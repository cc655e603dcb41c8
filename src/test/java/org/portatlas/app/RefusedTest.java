package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.machine.Sockets;

/// What the system refuses: another user's processes, native calls, netlink. Each time the answer stays right and names
/// what is missing.
@EnabledOnOs(OS.LINUX)
class RefusedTest {
    private static final String ENABLED = "--enable-native-access=ALL-UNNAMED";
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final List<String> AS_NOBODY =
            List.of(SETPRIV.toString(), "--reuid", "65534", "--regid", "65534", "--clear-groups");
    /// Refuses `socket(AF_NETLINK, …)` as a sandbox does, with EPERM, and runs the command.
    private static final String SANDBOX = """
            import ctypes, os, platform, struct, sys
            number = {"x86_64": 41, "aarch64": 198}[platform.machine()]
            steps = [(0x20, 0, 0, 0), (0x15, 0, 3, number), (0x20, 0, 0, 16), (0x15, 0, 1, 16),
                     (0x06, 0, 0, 0x00050001), (0x06, 0, 0, 0x7fff0000)]
            code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
            program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code)))
            libc = ctypes.CDLL(None)
            assert libc.prctl(38, 1, 0, 0, 0) == 0
            assert libc.prctl(22, 2, program, 0, 0) == 0
            os.execv(sys.argv[1], sys.argv[1:])
            """;

    @TempDir
    private Path directory;

    @Tag("trap-11")
    @Test
    void listenerOfAnotherUser_isToldWithHiddenOwner() throws Exception {
        assumeTrue(Files.isExecutable(SETPRIV), "setpriv is not here");
        assumeTrue(Files.isWritable(Path.of("/etc/passwd")), "only root can become another user");
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            CommandResult result = check(AS_NOBODY, ENABLED, listener.getLocalPort());
            Map<String, Object> answer = JsonDocument.object(result.out());

            assertThat(result.exitCode()).isZero();
            assertThat(result.err()).isEmpty();
            assertThat(answer).containsEntry("verdict", "listening");
            assertThat(answer.get("sentence"))
                    .isEqualTo("Something listens on TCP " + listener.getLocalPort()
                            + " on 127.0.0.1 (this machine only): owner hidden (uid 0, root).");
            assertThat(JsonDocument.list(answer, "sockets").getFirst())
                    .containsEntry("ownerHidden", true)
                    .containsEntry("owners", List.of())
                    .containsEntry("uid", 0L)
                    .containsEntry("user", "root");
            assertThat(String.valueOf(answer.get("notSeen"))).contains("hidden by permission");
        }
    }

    @Test
    void withoutNativeAccess_theTextTablesDecide() throws Exception {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            assertTextTablesDecide(check(List.of(), "--illegal-native-access=deny", listener.getLocalPort()), "native");
        }
    }

    @Test
    void whereNetlinkIsRefused_theTextTablesDecide() throws Exception {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(Files.isExecutable(python), "python3 is not here: the sandbox cannot be made");
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            List<String> sandbox = List.of(python.toString(), "-c", SANDBOX);
            assertTextTablesDecide(check(sandbox, ENABLED, listener.getLocalPort()), "EPERM");
        }
    }

    private static void assertTextTablesDecide(CommandResult result, String why) {
        Map<String, Object> answer = JsonDocument.object(result.out());
        List<Map<String, Object>> sources = JsonDocument.list(answer, "sources");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(answer).containsEntry("verdict", "listening");
        assertThat(String.valueOf(answer.get("sentence")))
                .contains("PID " + ProcessHandle.current().pid());
        assertThat(sources)
                .extracting(source -> source.get("name"), source -> source.get("ok"))
                .containsExactly(tuple("sock_diag", false), tuple("proc_net", true), tuple("proc_pid", true));
        assertThat(String.valueOf(sources.getFirst().get("failure")))
                .startsWith("every table: ")
                .contains(why);
        assertThat(String.valueOf(answer.get("notSeen"))).contains("bound without listening: not looked at");
    }

    private CommandResult check(List<String> launcher, String nativeAccess, int port) throws Exception {
        return new ChildJava(directory).run(launcher, nativeAccess, "check", "" + port, "--json");
    }
}
