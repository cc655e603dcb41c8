package org.portatlas.view.detail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Sockets;
import org.portatlas.view.LateClock;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// When a selected port is checked by itself, with the real check and an executor that works when the test says so.
@ExtendWith(SwiftExtension.class)
class SelectionCheckTest {
    private final Deque<Runnable> asked = new ArrayDeque<>();
    private final ObjectProperty<OptionalInt> selected = new SimpleObjectProperty<>(OptionalInt.empty());
    private CheckViewModel check;
    private SelectionCheck selection;

    @Start
    void start(Stage stage) {
        check = new CheckViewModel(PortCheck.ofThisMachine(), asked::add, new LateClock());
        selected.subscribe(port -> port.ifPresent(check::turnTo));
        selection = new SelectionCheck(check, selected);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
        SwiftRobot.settle();
    }

    private static void rest() throws InterruptedException {
        Thread.sleep(500);
        SwiftRobot.settle();
    }

    private void select(int port) {
        onFx(() -> selected.set(OptionalInt.of(port)));
    }

    @Test
    void atFirst_itIsOff_andNothingIsAsked() throws InterruptedException {
        assertThat(selection.onProperty().get()).isFalse();
        select(793);
        rest();
        assertThat(asked).isEmpty();
    }

    @Test
    void whenOn_theSelectedPortIsChecked_withoutProbes() throws InterruptedException, IOException {
        onFx(() -> selection.onProperty().set(true));
        try (ServerSocket listener = Sockets.listener("127.0.0.1")) {
            select(listener.getLocalPort());
            rest();
            assertThat(asked).hasSize(1);
            asked.remove().run();
            SwiftRobot.settle();
            AnswerPage answer = check.answerProperty().get();
            assertThat(answer).isNotNull();
            assertThat(answer.sentence())
                    .contains("PID " + ProcessHandle.current().pid());
            assertThat(answer.probes()).isEmpty();
        }
    }

    @Test
    void turnedOn_checksWhatIsSelectedAlready() throws InterruptedException {
        select(793);
        onFx(() -> selection.onProperty().set(true));
        rest();
        assertThat(asked).hasSize(1);
    }

    @Test
    void portsThatPassBy_areNotAsked_onlyTheLastOne() throws InterruptedException {
        onFx(() -> selection.onProperty().set(true));
        onFx(() -> {
            for (int port = 700; port < 793; port++) {
                selected.set(OptionalInt.of(port));
            }
        });
        assertThat(asked).isEmpty();
        rest();
        assertThat(asked).hasSize(1);
        asked.remove().run();
        SwiftRobot.settle();
        assertThat(check.sentenceProperty().get()).contains("792");
    }

    @Test
    void whileTheMapMoves_nothingIsAsked_untilItHasComeToRest() throws InterruptedException {
        onFx(() -> {
            selection.onProperty().set(true);
            selection.movingProperty().set(true);
        });
        select(793);
        rest();
        assertThat(asked).isEmpty();
        onFx(() -> selection.movingProperty().set(false));
        rest();
        assertThat(asked).hasSize(1);
        onFx(() -> selection.movingProperty().set(true));
        onFx(() -> selection.movingProperty().set(false));
        rest();
        assertThat(asked).as("a flight without a selection asks nothing").hasSize(1);
    }

    @Test
    void whoAsksByHand_isNotAnsweredTwice() throws InterruptedException {
        onFx(() -> selection.onProperty().set(true));
        onFx(() -> {
            selected.set(OptionalInt.of(793));
            check.look();
        });
        rest();
        assertThat(asked).hasSize(1);
    }

    @Test
    void turnedOffInTime_asksNothing() throws InterruptedException {
        onFx(() -> selection.onProperty().set(true));
        onFx(() -> {
            selected.set(OptionalInt.of(793));
            selection.onProperty().set(false);
        });
        rest();
        assertThat(asked).isEmpty();
    }
}
