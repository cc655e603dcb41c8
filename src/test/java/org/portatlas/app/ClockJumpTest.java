package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.portatlas.Watchdog;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.map.Mark;
import org.portatlas.view.LateClock;
import org.portatlas.view.practice.PracticeViewModel;

/// The system's clock is put forward and back by hours while the window is open.
@EnabledIfSystemProperty(named = "portatlas.faults", matches = "true")
class ClockJumpTest extends RunningAtlas {
    private static final Duration HOURS = Duration.ofHours(5);

    private final LateClock clock = new LateClock();

    @Override
    Clock clock() {
        return clock;
    }

    @Test
    void clockThatJumps_makesNothingLastForHours() throws Exception {
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            int port = listener.getLocalPort();
            waitFor(() -> isMarked(port));
            search("" + port);
            focusMap();
            robot.interact(() -> atlas().model().detail().check().look());
            waitFor(() -> text("#answer").contains(OWN_PID) && !isFresh(port));
            try (Watchdog _ = Watchdog.over("clock jumps")) {
                put(HOURS);
                assertThat(text("#answer-time")).isEqualTo("Checked 5 h ago. Look again with Enter.");
                try (ServerSocket another = Sockets.listener("127.0.0.1")) {
                    waitFor(() -> isFresh(another.getLocalPort()));
                    put(Duration.ZERO);
                    assertThat(text("#answer-time")).startsWith("Checked at ");
                    // What came "in five hours" is not new until then.
                    waitFor(() -> isMarked(another.getLocalPort()) && !isFresh(another.getLocalPort()));
                }
                int practised = Sockets.unheldPort();
                PracticeViewModel practice = atlas().models().lessons().practice();
                robot.interact(() -> practice.begin(practised, PracticeKind.LISTENING_IPV4, said -> {}));
                waitFor(() -> practice.isPractised(practised));
                search("" + practised);
                put(HOURS.negated());
                waitFor(() -> text("#practice-line").endsWith("2:00 left."));
                put(HOURS);
                // It was to go two minutes after it was made, and that has passed.
                waitFor(() -> !practice.isPractised(practised));
            }
        }
    }

    private void put(Duration late) {
        clock.putForward(late);
        robot.interact(() -> atlas().model().detail().check().age());
    }

    private boolean isMarked(int port) {
        return map().marksProperty().get().stream().anyMatch(mark -> mark.port() == port);
    }

    private boolean isFresh(int port) {
        return map().marksProperty().get().stream().filter(Mark::fresh).anyMatch(mark -> mark.port() == port);
    }
}
