package org.portatlas.view.overlays;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.ConnectionList;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.PortThread;
import org.portatlas.map.PortThreads;
import org.testfx.util.WaitForAsyncUtils;

/// Connections over real sockets.
@ExtendWith(SwiftExtension.class)
class ConnectionsViewModelTest {
    private final PortCheck check = PortCheck.ofThisMachine();
    private final AtomicInteger readings = new AtomicInteger();
    private final ConnectionsViewModel model = new ConnectionsViewModel(this::read, Runnable::run);

    private ConnectionList read() {
        readings.incrementAndGet();
        return check.connections();
    }

    private void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, work);
        SwiftRobot.settle();
    }

    @Test
    void on_aConnection_isAThread_andOff_takesItAway() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
                Socket served = listener.accept()) {
            fx(() -> model.onProperty().set(true));
            fx(() -> model.seenProperty().set(true));
            WaitForAsyncUtils.waitFor(
                    5, TimeUnit.SECONDS, () -> model.wordsProperty().get().contains("connection"));

            assertThat(served.isConnected()).isTrue();
            assertThat(model.threadsProperty().get().threads())
                    .contains(new PortThread(client.getLocalPort(), listener.getLocalPort(), true, true));
            fx(() -> model.onProperty().set(false));
            assertThat(model.threadsProperty().get()).isEqualTo(PortThreads.NONE);
            assertThat(model.wordsProperty().get()).isEmpty();
            // A late answer is dropped.
            fx(() -> model.show(check.connections()));
            assertThat(model.threadsProperty().get()).isEqualTo(PortThreads.NONE);
        }
    }

    @Test
    void readingThatChangesNothing_leavesThePictureAlone() throws Exception {
        fx(() -> model.onProperty().set(true));
        ConnectionList list = check.connections();
        fx(() -> model.show(list));
        PortThreads drawn = model.threadsProperty().get();
        fx(() -> model.show(list));

        assertThat(model.threadsProperty().get()).isSameAs(drawn);
    }

    @Test
    void still_readsNothing_andKeepsTheThreads() throws Exception {
        ConnectionList list = check.connections();
        fx(() -> model.onProperty().set(true));
        fx(() -> model.show(list));
        PortThreads drawn = model.threadsProperty().get();
        fx(() -> model.stillProperty().set(true));
        fx(() -> model.seenProperty().set(true));

        assertThat(readings).hasValue(0);
        assertThat(model.threadsProperty().get()).isSameAs(drawn);
        fx(() -> model.stillProperty().set(false));
        assertThat(readings).hasPositiveValue();
    }

    @Test
    void offOrUnseen_readsNothing() {
        fx(() -> model.seenProperty().set(true));
        assertThat(readings).hasValue(0);
        fx(() -> model.seenProperty().set(false));
        fx(() -> model.onProperty().set(true));
        assertThat(readings).hasValue(0);
        fx(() -> model.seenProperty().set(true));
        assertThat(readings).hasPositiveValue();
    }
}
