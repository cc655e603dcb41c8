package org.portatlas.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Trap 18: bound but not listening. The text tables do not show it, as kernels before 6.8 do not at all; a bind probe
/// finds it even there. What the socket diagnostics say of it is in [NotListeningTest].
@Tag("trap-18")
@EnabledOnOs(OS.LINUX)
class Trap18TakenSilentTest {
    @Test
    void silentSocket_whereTheTablesDoNotShowIt_isFoundByABind() throws IOException {
        PortCheck check = new PortCheck(
                HostSystem.LINUX, List.of(new ProcNet(Path.of("/proc/net"))), new ProcOwners(Path.of("/proc")));
        int port = Sockets.unheldPort();
        try (Socket silent = new Socket()) {
            silent.bind(Sockets.loopback(port));
            PortAnswer blind = check.fullAnswer(port);
            PortAnswer probed = check.probedAnswers(port, port).getFirst();

            assertThat(blind.verdicts()).containsExactly(Verdict.NOTHING);
            assertThat(blind.notSeen()).anyMatch(line -> line.contains("bound without listening: not looked at"));
            assertThat(probed.verdicts()).containsExactly(Verdict.TAKEN_SILENT);
            assertThat(probed.sockets()).isEmpty();
            assertThat(probed.sentence())
                    .startsWith("Something has reserved TCP " + port + " without listening: a bind is refused,")
                    .contains("A TCP bind on 127.0.0.1");
        }
        assertThat(check.probedAnswers(port, port).getFirst().verdicts()).containsExactly(Verdict.NOTHING);
    }
}
