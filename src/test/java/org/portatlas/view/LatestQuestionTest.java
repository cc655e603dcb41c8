package org.portatlas.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Which answers are taken; background work is done when the test says so.
class LatestQuestionTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final LatestQuestion question = new LatestQuestion(work::add);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private void ask(String answer) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> question.ask(() -> answer, told::add));
    }

    private void askInVain(String reason) {
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> question.ask(
                        () -> {
                            throw new IOException(reason);
                        },
                        never -> told.add("answered"),
                        failure -> told.add(failure.getMessage())));
    }

    private void doWork() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void answer_toTheLastQuestion_isTaken_andNoneBefore() {
        ask("first");
        askInVain("second");
        ask("third");
        doWork();
        assertThat(told).containsExactly("third");
    }

    @Test
    void failure_ofTheLastQuestion_isTold_andNoneBefore() {
        ask("first");
        askInVain("second");
        askInVain("third");
        doWork();
        assertThat(told).containsExactly("third");
    }

    @Test
    void question_thatIsDropped_isNotAnswered() {
        ask("first");
        askInVain("second");
        WaitForAsyncUtils.waitForAsyncFx(10_000, question::drop);
        doWork();
        assertThat(told).isEmpty();
        ask("third");
        doWork();
        assertThat(told).containsExactly("third");
    }
}
