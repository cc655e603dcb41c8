package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.Registry;
import org.portatlas.view.LateClock;
import org.portatlas.view.listeners.WatchedPorts.Notice;
import org.portatlas.view.listeners.WatchedPorts.WatchedRow;
import org.testfx.util.WaitForAsyncUtils;

/// Watched ports over real listeners, read when the test says so.
@ExtendWith(SwiftExtension.class)
class WatchedPortsTest {
    private final PortCheck check = PortCheck.ofThisMachine();
    private final LiveViewModel model = new LiveViewModel(check, Registry.embedded(), Runnable::run, new LateClock());
    private final WatchedPorts watched = model.watched();

    private void read() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.show(check.listeners()));
    }

    @Test
    void note_ofAWatchedPort_tellsThatItStartedAndStopped() throws Exception {
        read();
        int port;
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ServerSocket unwatched = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(unwatched.isBound()).isTrue();
            port = listener.getLocalPort();
            watched.toggle(port);
            read();
            assertThat(watched.notices()).extracting(Notice::port).containsExactly(port);
            assertThat(watched.notices().getFirst().text()).contains("now listens on TCP " + port);
            assertThat(watched.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.now())
                            .contains("PID " + ProcessHandle.current().pid())
                            .contains("listens on TCP " + port + ", this machine only"));
        }
        read();
        assertThat(watched.notices()).extracting(Notice::port).containsExactly(port);
        assertThat(watched.notices().getFirst().text()).contains("no longer listens on TCP " + port);
        assertThat(watched.rows()).extracting(WatchedRow::now).containsExactly("Nothing listens here now");
        assertThat(model.events()).anyMatch(event -> event.contains("★") && event.contains("TCP " + port));
        watched.dismiss();
        assertThat(watched.notices()).isEmpty();
    }

    @Test
    void toggle_twice_isItsOwnInverse_andTheDroppedPortCanBeTakenBack() {
        watched.toggle(8080);
        watched.toggle(22);
        assertThat(watched.ports()).containsExactly(22, 8080);
        watched.toggle(22);
        assertThat(watched.ports()).containsExactly(8080);
        assertThat(watched.droppedProperty().get()).isEqualTo(OptionalInt.of(22));
        watched.toggle(22);
        assertThat(watched.ports()).containsExactly(22, 8080);
        assertThat(watched.droppedProperty().get()).isEmpty();
    }

    @Test
    void toggle_portZero_isNotWatched() {
        watched.toggle(0);
        assertThat(watched.ports()).isEmpty();
    }

    @Test
    void toggleAll_someWatched_watchesTheOthersToo() {
        watched.toggle(80);
        watched.toggleAll(List.of(80, 81, 81));
        assertThat(watched.ports()).containsExactly(80, 81);
        watched.toggleAll(List.of(80, 81));
        assertThat(watched.ports()).isEmpty();
    }

    @Test
    void rows_haveBothNamesThatThePortHasByItself() {
        watched.toggle(9200);
        assertThat(watched.rows())
                .containsExactly(new WatchedRow(9200, "Not looked at yet", "wap-wsp", "Elasticsearch"));
    }
}
