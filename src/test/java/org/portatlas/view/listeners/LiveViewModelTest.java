package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Mark;
import org.portatlas.registry.Registry;
import org.portatlas.view.LateClock;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The live machine over real listeners, read when the test says so.
@ExtendWith(ApplicationExtension.class)
class LiveViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final PortCheck check = PortCheck.ofThisMachine();
    private final LateClock clock = new LateClock();
    private final LiveViewModel model = new LiveViewModel(check, REGISTRY, Runnable::run, clock);

    private void read() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.show(check.listeners()));
    }

    private Optional<Mark> mark(int port) {
        return model.marksProperty().get().stream()
                .filter(mark -> mark.port() == port)
                .findFirst();
    }

    private List<String> events(int port) {
        return model.events().stream()
                .filter(event -> event.contains("TCP " + port + ","))
                .toList();
    }

    @Test
    void show_aListenerComesAndGoes_marksAndNotesIt() throws Exception {
        read();
        int port;
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            read();
            assertThat(mark(port)).hasValue(new Mark(port, Mark.Shape.RING, false, true));
            assertThat(events(port)).hasSize(1);
            assertThat(events(port).getFirst())
                    .contains("PID " + ProcessHandle.current().pid())
                    .contains("now listens on TCP " + port + ", this machine only");
            clock.putForward(Duration.ofSeconds(10));
            read();
            assertThat(mark(port)).hasValue(new Mark(port, Mark.Shape.RING, false, false));
        }
        read();
        assertThat(mark(port)).isEmpty();
        assertThat(events(port)).hasSize(2);
        assertThat(events(port).getFirst()).contains("no longer listens");
    }

    @Test
    void firstReading_notesNothing() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            assertThat(model.events()).isEmpty();
            assertThat(model.listeningProperty().get()).isPositive();
            assertThat(mark(listener.getLocalPort())).isPresent();
        }
    }

    @Test
    void liveTurnedOff_takesTheMarksAway() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            assertThat(mark(listener.getLocalPort())).isPresent();
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.liveProperty().set(false));
            assertThat(model.marksProperty().get()).isEmpty();
            read();
            assertThat(mark(listener.getLocalPort())).isEmpty();
        }
    }
}
