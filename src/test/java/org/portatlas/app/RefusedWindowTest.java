package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.Watchdog;
import org.portatlas.machine.KernelTable;
import org.portatlas.machine.OddMachine;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Sockets;
import org.portatlas.view.detail.CheckViewModel;

/// What the system refuses, in the window: netlink, `/proc`, IPv6. The real sources read recorded tables; on a sandbox
/// of the kernel's own see [RefusedTest].
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class RefusedWindowTest extends RunningAtlas {
    private static final String REFUSED = "every table: socket: EPERM";

    @TempDir
    private Path proc;

    private ServerSocket listener;

    @BeforeEach
    void listen() throws IOException {
        listener = Sockets.listener("127.0.0.1");
    }

    @AfterEach
    void stop() throws IOException {
        listener.close();
    }

    @Override
    PortCheck machine() {
        return OddMachine.of(proc);
    }

    @Test
    void netlinkRefusedAndProcHidden_isSaid_andNothingIsClaimed() throws Exception {
        try (Watchdog _ = settledWatchdog("netlink refused, /proc hidden")) {
            waitFor(() -> text("#facts-line").contains("at least 0 listening here, not all could be read"));
            String missing = proc.resolve("net/tcp") + ": no such file";
            showListeners();
            assertThat(unread())
                    .startsWith("Not all of this computer's sockets could be read here, so some may be missing: "
                            + REFUSED + "; ")
                    .contains(missing)
                    .endsWith(" The commands in a port's pane may show them.");
            check();
            assertThat(text("#answer")).startsWith("Cannot tell: ").contains("EPERM");
        }
    }

    @Test
    void netlinkRefused_theTextTablesAreRead_andWhatTheyDoNotShowIsSaid() throws Exception {
        record(KernelTable.values());
        try (Watchdog _ = settledWatchdog("netlink refused")) {
            waitFor(() -> text("#facts-line").matches(".*· {2}[1-9]\\d* listening here.*"));
            showListeners();
            assertThat(unread())
                    .isEqualTo("The best source could not be read here: " + REFUSED
                            + ". Another was read instead, which does not show sockets that are bound without"
                            + " listening.");
            check();
            assertThat(text("#answer")).startsWith("Something listens on TCP " + listener.getLocalPort());
            assertThat(text("#answer-scope"))
                    .contains("Not seen: ")
                    .contains("sockets that are bound without listening");
        }
    }

    /// A kernel without IPv6 has no such tables, and no such sockets: that is nothing to be told of.
    @Test
    void kernelWithoutIpv6_isWhole() throws Exception {
        record(KernelTable.TCP, KernelTable.UDP);
        try (Watchdog _ = settledWatchdog("no IPv6")) {
            waitFor(() -> text("#facts-line").matches(".*· {2}[1-9]\\d* listening here.*"));
            showListeners();
            assertThat(unread()).startsWith("The best source").doesNotContain("tcp6");
            check();
            // Java's own listeners are IPv6 sockets: of one that cannot be it is certain that it is not.
            assertThat(text("#answer"))
                    .isEqualTo(
                            "No socket on this computer holds " + listener.getLocalPort() + ": TCP, UDP, IPv4, IPv6.");
        }
    }

    private void record(KernelTable... tables) {
        try {
            OddMachine.record(proc, tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is loaded when a pane or an answer is shown for the first time is not what these are about.
    private Watchdog settledWatchdog(String over) throws TimeoutException {
        showListeners();
        check();
        focusMap();
        robot.write("l");
        waitFor(() -> !node("#listeners").isVisible());
        return Watchdog.over(over);
    }

    private void showListeners() throws TimeoutException {
        focusMap();
        robot.write("l");
        waitFor(() -> node("#listeners").isVisible() && !unread().isEmpty());
    }

    private String unread() {
        return robot.lookup("#listeners-unread").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining());
    }

    private void check() throws TimeoutException {
        search("" + listener.getLocalPort());
        CheckViewModel check = atlas().model().detail().check();
        robot.interact(check::look);
        // The first answer says less of what was not seen than the full one.
        waitFor(() -> !check.lookingProperty().get());
        waitFor(() -> text("#answer-time").startsWith("Checked at "));
    }
}
