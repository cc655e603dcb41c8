package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.PortCheck;
import org.portatlas.view.LateClock;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The states of the answer, with the real check, and an executor that works when the test says so.
@ExtendWith(SwiftExtension.class)
class CheckViewModelTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final LateClock clock = new LateClock();
    private CheckViewModel model;

    @Start
    void start(Stage stage) {
        model = new CheckViewModel(PortCheck.ofThisMachine(), waiting::add, clock);
    }

    @BeforeEach
    void nothingAskedYet() {
        assertThat(waiting).isEmpty();
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
    void turnTo_aPortNeverAsked_saysNotLookedAt() {
        onFx(() -> model.turnTo(793));
        assertThat(model.sentenceProperty().get()).isEqualTo("Not looked at yet.");
    }

    @Test
    void turnTo_portZero_explainsIt() {
        onFx(() -> {
            model.turnTo(0);
            model.look();
        });
        assertThat(waiting).isEmpty();
        assertThat(model.sentenceProperty().get()).contains("Port 0").contains("any port");
    }

    @Test
    void look_whileItTakesLong_saysLookingOnlyAfterHalfASecond() throws InterruptedException {
        onFx(() -> {
            model.turnTo(793);
            model.look();
        });
        assertThat(model.sentenceProperty().get()).isEqualTo("Not looked at yet.");
        Thread.sleep(800);
        SwiftRobot.settle();
        assertThat(model.sentenceProperty().get()).isEqualTo("Looking…");
        work();
        assertThat(model.sentenceProperty().get()).contains("793");
        assertThat(model.lookingProperty().get()).isFalse();
    }

    @Test
    void look_again_forAnotherPort_dropsTheOldAnswer() throws Exception {
        try (ServerSocket old = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                ServerSocket next = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            onFx(() -> {
                model.turnTo(old.getLocalPort());
                model.look();
            });
            onFx(() -> {
                model.turnTo(next.getLocalPort());
                model.look();
            });
            assertThat(waiting).hasSize(2);
            Runnable late = waiting.remove();
            work();
            late.run();
            SwiftRobot.settle();
            assertThat(model.sentenceProperty().get())
                    .contains(Integer.toString(next.getLocalPort()))
                    .doesNotContain(Integer.toString(old.getLocalPort()));
        }
    }

    @Test
    void age_ofAnAnswer_isToldInMinutes() {
        onFx(() -> {
            model.turnTo(793);
            model.look();
        });
        work();
        assertThat(model.whenProperty().get()).startsWith("Checked at ");
        clock.putForward(Duration.ofMinutes(3).plusSeconds(5));
        onFx(model::age);
        assertThat(model.whenProperty().get()).startsWith("Checked 3 min ago.");
    }

    @Test
    void turnTo_aPortAskedBefore_showsItsAnswerAgain() {
        onFx(() -> {
            model.turnTo(793);
            model.look();
        });
        work();
        String answer = model.sentenceProperty().get();
        onFx(() -> model.turnTo(22));
        assertThat(model.sentenceProperty().get()).isEqualTo("Not looked at yet.");
        onFx(() -> model.turnTo(793));
        assertThat(model.sentenceProperty().get()).isEqualTo(answer);
    }
}
