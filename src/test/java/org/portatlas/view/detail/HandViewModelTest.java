package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.byhand.HandCommand;
import org.portatlas.machine.byhand.HandRunner;
import org.portatlas.view.detail.HandPage.Line;
import org.portatlas.view.detail.HandPage.Line.Kind;
import org.testfx.util.WaitForAsyncUtils;

/// Commands by hand, with real programs and an executor that works when the test says so.
@ExtendWith(SwiftExtension.class)
@EnabledOnOs(OS.LINUX)
class HandViewModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ObjectProperty<OptionalInt> port = new SimpleObjectProperty<>(OptionalInt.of(5000));

    @TempDir
    private Path directory;

    private HandViewModel model(HandRunner runner, Executor executor) {
        return new HandViewModel(() -> runner, HostSystem.LINUX, executor, port);
    }

    private static HandCommand command(int port) {
        return HandCommand.of(port, HostSystem.LINUX).getFirst();
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        SwiftRobot.settle();
    }

    private void work() {
        waiting.remove().run();
        SwiftRobot.settle();
    }

    @Test
    void run_ofARealListener_marksItsLine_andEndsWithThePort() throws Exception {
        HandViewModel model = model(HandRunner.ofThisMachine(), waiting::add);
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            HandCommand command = command(listener.getLocalPort());
            assertThat(waiting).as("nothing runs by itself").isEmpty();
            onFx(() -> model.run(command));
            assertThat(model.runProperty().get().isUnderWay()).isTrue();
            work();
            HandPage page = Objects.requireNonNull(model.runProperty().get().page());
            assumeThat(page.lines()).as("ss is here").isNotEmpty();
            assertThat(page.lines())
                    .filteredOn(line -> line.kind() == Kind.DECIDING)
                    .hasSize(1);
            Line decides = page.lines().get(page.firstDeciding());
            assertThat(decides.text()).contains("127.0.0.1").contains(":" + listener.getLocalPort() + " ");
            assertThat(decides.spoken()).startsWith("The line that decides: ");
            assertThat(page.columns().rows()).hasSize(7);
            assertThat(page.remarks())
                    .first()
                    .isEqualTo("Run as: ss -lntup sport = :" + command.port() + " (no shell, your own rights).");
            onFx(() -> port.set(OptionalInt.of(5001)));
            assertThat(model.runProperty().get()).isEqualTo(HandViewModel.Run.NONE);
        }
    }

    @Test
    void run_thatComesLate_isDropped() {
        HandViewModel model = model(HandRunner.ofThisMachine(), waiting::add);
        onFx(() -> model.run(command(5000)));
        onFx(() -> port.set(OptionalInt.of(5001)));
        onFx(() -> model.run(command(5001)));
        assertThat(waiting).hasSize(2);
        work();
        assertThat(model.runProperty().get().isUnderWay()).isTrue();
        work();
        assertThat(model.runProperty().get().isOf(command(5001))).isTrue();
        assertThat(model.runProperty().get().page()).isNotNull();
    }

    @Test
    void run_thatIsSlow_saysSo_andCanBeCancelled() throws Exception {
        Path pid = directory.resolve("pid");
        Path program = Files.writeString(
                directory.resolve("ss"),
                "#!/bin/sh\necho $$ > " + pid + ".part\nmv " + pid + ".part " + pid + "\nexec sleep 60\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        HandViewModel model = model(
                new HandRunner(List.of(directory), HandRunner.LIMIT),
                work -> Thread.ofPlatform().daemon().start(work));
        onFx(() -> model.run(command(5000)));
        assertThat(model.runProperty().get().isSlow()).as("not at once").isFalse();
        WaitForAsyncUtils.waitFor(
                4, TimeUnit.SECONDS, () -> model.runProperty().get().isSlow() && Files.exists(pid));
        onFx(model::cancel);
        assertThat(model.runProperty().get()).isEqualTo(HandViewModel.Run.NONE);
        long number = Long.parseLong(Files.readString(pid).strip());
        WaitForAsyncUtils.waitFor(
                3,
                TimeUnit.SECONDS,
                () -> ProcessHandle.of(number).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void run_ofAnotherSystemsCommand_isNotOffered() {
        HandViewModel model = model(HandRunner.ofThisMachine(), waiting::add);
        HandCommand windows = HandCommand.of(5000, HostSystem.WINDOWS).getFirst();
        assertThat(model.isAtHome(windows)).isFalse();
        onFx(() -> model.run(windows));
        assertThat(waiting).isEmpty();
        assertThat(model.runProperty().get()).isEqualTo(HandViewModel.Run.NONE);
    }
}
