package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Verdict;

/// Trap 20: for an ordinary user a bind below the privileged limit fails, which is not "in use".
@Tag("trap-20")
@EnabledOnOs(OS.LINUX)
class Trap20PrivilegeTest {
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");

    @TempDir
    private Path directory;

    @Test
    void bindWithoutPrivilege_isDenied_andThePortIsNotHeld() throws Exception {
        assumeTrue(Files.isExecutable(SETPRIV), "setpriv is not here");
        assumeTrue(Files.isWritable(Path.of("/etc/passwd")), "only root can become another user");
        int port = 793;
        assumeTrue(BindRules.ofThisMachine().firstUnprivileged() > port, "793 takes no privilege here");
        assumeTrue(PortCheck.ofThisMachine().fullAnswer(port).verdict() == Verdict.NOTHING, "793 is held here");
        List<String> ordinary = List.of(
                SETPRIV.toString(), "--reuid", "65534", "--regid", "65534", "--clear-groups", "--bounding-set=-all");
        CommandResult result = new ChildJava(directory)
                .run(ordinary, "--enable-native-access=ALL-UNNAMED", "check", "" + port, "--probe", "--json");
        Map<String, Object> answer = JsonDocument.object(result.out());

        assertThat(result.exitCode()).as(result.err()).isEqualTo(ExitCode.NOTHING);
        assertThat(answer).containsEntry("verdict", "nothing").containsEntry("sockets", List.of());
        assertThat(JsonDocument.list(answer, "probes"))
                .filteredOn(probe -> String.valueOf(probe.get("kind")).startsWith("bind-"))
                .hasSize(8)
                .extracting(probe -> probe.get("result"))
                .containsOnly("permission denied");
        assertThat(String.valueOf(answer.get("sentence")))
                .startsWith("No socket on this computer holds 793")
                .contains("A TCP bind on 127.0.0.1, 0.0.0.0, ::1 and :: is not permitted to this user, which does not"
                        + " say that the port is in use.");
    }
}
