package org.portatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxToolkit;

/// The watchdog itself: it barks at what the program does, and at nothing else.
@EnabledOnOs(OS.LINUX)
class WatchdogTest {
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void fxThreadThatWaits_isFound_withItsPlace() {
        Watchdog watchdog = Watchdog.over("a pause of 200 ms");
        onFx(WatchdogTest::dawdle);
        assertThatThrownBy(watchdog::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a pause of 200 ms")
                .hasMessageContaining("WatchdogTest.dawdle");
        assertThat(watchdog.longest()).isBetween(150.0, 2_000.0);
    }

    @Test
    void fxThreadThatWorks_isFound() {
        Watchdog watchdog = Watchdog.over("work for 200 ms");
        onFx(() -> {
            long end = worked() + 200_000_000;
            while (worked() < end) {
                Thread.onSpinWait();
            }
        });
        assertThatThrownBy(watchdog::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("WatchdogTest.lambda$fxThreadThatWorks");
    }

    /// The whole process is stopped for 400 ms while the FX thread is busy, as a machine that is put to sleep stops it.
    @Test
    void processThatStandsStill_isNoFaultOfItsOwn() throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        try (Watchdog _ = Watchdog.over("a process that stands still")) {
            for (int tries = 0; tries < 20 && !stopped.get(); tries++) {
                String stop = "read go; kill -STOP %1$d; sleep 0.4; kill -CONT %1$d"
                        .formatted(ProcessHandle.current().pid());
                Process stopping = new ProcessBuilder("sh", "-c", stop).start();
                onFx(() -> stopped.set(stoppedMeanwhile(stopping)));
                assertThat(stopping.waitFor()).isZero();
            }
        }
        assertThat(stopped).isTrue();
    }

    /// Whether the process is stopped within 40 ms, which it is not if the other has to wait for a processor.
    private static boolean stoppedMeanwhile(Process stopping) {
        long asked = System.nanoTime();
        try {
            stopping.outputWriter().write("go\n");
            stopping.outputWriter().flush();
            Thread.sleep(40);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - asked > 300_000_000;
    }

    private static void onFx(Runnable work) {
        Platform.runLater(work);
        SwiftRobot.settle();
    }

    /// How long this thread had a processor so far, nanoseconds.
    private static long worked() {
        try {
            return Long.parseLong(
                    Files.readString(Path.of("/proc/thread-self/schedstat")).split(" ", -1)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void dawdle() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
