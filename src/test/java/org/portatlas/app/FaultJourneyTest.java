package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.portatlas.text.Language;
import org.portatlas.view.Background;
import org.portatlas.view.Defects;

/// Something breaks in the running window: it is told there, once, with all that is known, and
/// everything goes on.
@Tag("journey")
class FaultJourneyTest extends RunningAtlas {
    private Thread.UncaughtExceptionHandler watching;

    /// Shown anew with nobody else who takes what is thrown, as in a real run.
    @BeforeEach
    void takeWhatIsThrown() {
        hide();
        watching = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(null);
        show(LastRun.NONE);
    }

    @AfterEach
    void giveBack() {
        hide();
        Thread.setDefaultUncaughtExceptionHandler(watching);
    }

    private static void breakOnTheFxThread(String message) {
        Platform.runLater(() -> {
            throw new IllegalStateException(message);
        });
    }

    private boolean isTold() {
        return !robot.lookup("#fault").queryAll().isEmpty();
    }

    private String details() {
        return robot.lookup("#fault-details")
                .queryAs(javafx.scene.control.TextArea.class)
                .getText();
    }

    private Path log() {
        return directory().resolve("portatlas.log");
    }

    @Test
    void exceptionOnTheFxThread_isTold_withoutTakingAnythingAway() throws Exception {
        focusMap();
        assertThat(log()).doesNotExist();
        breakOnTheFxThread("a test\nbreaks it\u202e");
        waitFor(this::isTold);
        assertThat(texts("#fault")).contains("Something in Port Atlas broke.", "Nothing was sent anywhere");
        assertThat(node("#map").isFocused()).isTrue();
        assertThat(node("#fault-details").getParent().isVisible()).isFalse();
        robot.clickOn("#fault-more");
        assertThat(node("#fault-details").getParent().isVisible()).isTrue();
        assertThat(details())
                .startsWith("Port Atlas 0.1 · Java 25")
                .contains("JavaFX 26")
                .contains("java.lang.IllegalStateException: a test breaks it")
                .contains("    at org.portatlas")
                .doesNotContain("\u202e");
        assertThat(text("#fault-log")).contains(log().toString());
        robot.clickOn("#fault-copy");
        String copied = details();
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(copied));
        waitFor(() -> Files.exists(log()));
        assertThat(Files.readAllLines(log()).getFirst()).contains(" START Port Atlas 0.1 · Java 25");
        assertThat(Files.readAllLines(log()).get(1))
                .contains(" ERROR ")
                .contains("IllegalStateException: a test breaks it");
        // The window goes on.
        search("793");
        assertThat(selected()).hasValue(793);
        assertThat(isTold()).isTrue();
        robot.clickOn("#fault-close");
        waitFor(() -> !isTold());
    }

    @Test
    void sameFault_manyTimes_isOnePane_thatCounts_andFewLinesInTheLog() throws Exception {
        for (int i = 0; i < 300; i++) {
            breakOnTheFxThread("again " + i);
        }
        waitFor(() -> isTold() && text("#fault-times").equals("300 times so far"));
        assertThat(robot.lookup("#fault").queryAll()).hasSize(1);
        waitFor(() -> Files.exists(log())
                && Files.readAllLines(log()).stream()
                                .filter(line -> line.contains(" ERROR "))
                                .count()
                        == 3);
        focusMap();
        robot.type(KeyCode.ESCAPE);
        waitFor(() -> !isTold());
    }

    @Test
    void exceptionsInTheBackground_areTold() throws Exception {
        robot.interact(() -> {
            Service<Void> service = new Service<>() {
                @Override
                protected Task<Void> createTask() {
                    return new Task<>() {
                        @Override
                        protected Void call() {
                            throw new ArithmeticException("in a service");
                        }
                    };
                }
            };
            service.setExecutor(new Behind().checks());
            Defects.of(service);
            service.start();
        });
        waitFor(() -> isTold() && details().contains("ArithmeticException: in a service"));
        Background.run(
                new Behind().keeper(),
                () -> {
                    throw new IllegalCallerException("in a task");
                },
                never -> {});
        waitFor(() -> details().contains("IllegalCallerException: in a task"));
        new Thread(() -> {
                    throw new IllegalArgumentException("in a thread of its own");
                })
                .start();
        waitFor(() -> details().contains("IllegalArgumentException: in a thread of its own"));
        assertThat(details()).contains("ArithmeticException: in a service");
        assertThat(text("#fault-times")).as("each is told once").isEqualTo("3 times so far");
    }

    @Test
    void handlerOfAControlThatBreaks_isTold() throws Exception {
        Button whole = robot.lookup("#whole").queryAs(Button.class);
        robot.interact(() -> whole.setOnAction(event -> {
            throw new UnsupportedOperationException("a button");
        }));
        Platform.runLater(whole::fire);
        waitFor(() -> isTold() && details().contains("UnsupportedOperationException: a button"));
    }

    @Test
    void fault_staysWhenTheLanguageChanges_andSpeaksIt() throws Exception {
        breakOnTheFxThread("before");
        waitFor(this::isTold);
        Node english = node("#fault");
        robot.interact(() -> atlas().model().settings().change(all -> all.withLanguage(java.util.Optional.of("fr"))));
        waitFor(() -> isTold() && node("#fault") != english);
        assertThat(texts("#fault")).contains("Quelque chose s’est cassé", "Rien n’a été envoyé");
        Language.ENGLISH.speak(Locale.ENGLISH);
    }

    @Test
    void runInWhichNothingBreaks_leavesNoLog() throws Exception {
        search("443");
        hide();
        assertThat(log()).doesNotExist();
        show(LastRun.NONE);
    }
}
