package org.portatlas.app;

import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.Watchdog;
import org.portatlas.machine.OddMachine;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.RecordedProcesses;
import org.portatlas.machine.Sockets;

/// A machine with as many processes as Linux allows by default, and one socket that the last of them holds.
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class ManyProcessesTest extends RunningAtlas {
    private static final int LONG = 60;

    @TempDir
    private Path proc;

    @Override
    PortCheck machine() {
        return OddMachine.withProcesses(proc);
    }

    @Test
    void thirtyTwoThousandProcesses_theOwnerIsFound_andTheWindowAnswers() throws Exception {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            int port = listener.getLocalPort();
            RecordedProcesses.write(proc, 32_000, OddMachine.inode(port));
            search("22");
            robot.interact(() -> atlas().model().detail().check().look());
            waitFor(LONG, () -> text("#answer-time").startsWith("Checked at "));
            focusMap();
            robot.write("l");
            waitFor(() -> node("#listeners").isVisible());
            try (Watchdog _ = Watchdog.over("32,000 processes")) {
                waitFor(
                        LONG,
                        () -> map().marksProperty().get().stream()
                                .anyMatch(mark -> mark.words().endsWith("crowd")));
                search("" + port);
                robot.interact(() -> atlas().model().detail().check().look());
                waitFor(LONG, () -> text("#answer").contains("crowd (PID 31999"));
            }
        }
    }
}
