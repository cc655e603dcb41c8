package org.portatlas.app;

import java.time.Instant;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.view.fault.Fault;
import org.portatlas.view.fault.FaultPlace;
import org.portatlas.view.fault.FaultsViewModel;

/// What the window looks like in [AccessTest], and how one comes there.
enum AccessState {
    START(""),
    PORT("443"),
    PRACTICE_AND_HAND(""),
    LISTENERS("l"),
    LISTENERS_CHANGED("l1"),
    LISTENERS_WATCHED("l2"),
    LISTENERS_BASELINE("l3"),
    GAPS("m"),
    GAPS_THEN_AND_NOW("m1"),
    TABLE("d"),
    SERVICE_PORT("n"),
    SERVICE_PORT_OTHERS("n1"),
    SERVICE_PORT_PUBLISHING("n2"),
    REGION("r"),
    REGION_GAPS("r1"),
    REGION_LISTENERS("r2"),
    REGION_SERVICES("r3"),
    COMPARISON("v"),
    SHOW("o"),
    KEYS("?"),
    LESSONS("s"),
    LESSON_STEP("s1"),
    QUIZ("q"),
    QUIZ_CHOICE("q", QuizKind.STATUS),
    QUIZ_CELL("q", QuizKind.FIND_SERVICE),
    QUIZ_NUMBER("q", QuizKind.ESTIMATE_COUNT),
    QUIZ_MARK("q", QuizKind.STATUS),
    QUIZ_RESULTS("q", QuizKind.STATUS),
    PRESENT(""),
    PRESENT_LESSON("s1"),
    MENU(""),
    SETTINGS(""),
    EDITIONS(""),
    NOTES("B"),
    CHANGES(""),
    SUGGESTIONS("/"),
    AGE_LAYER(""),
    EXPORT(""),
    HELP(""),
    ABOUT(""),
    TOUR(""),
    FAULT(""),
    HAND_OUT(""),
    NOTE_EDITOR("b");

    private final String typed;

    /// What the quiz asks in this state; null where it asks nothing.
    private final @Nullable QuizKind asked;

    AccessState(String typed) {
        this(typed, null);
    }

    /// @param typed first a key, then the number of a tab if another than the first is looked at
    AccessState(String typed, @Nullable QuizKind asked) {
        this.typed = typed;
        this.asked = asked;
    }

    /// Leads a window there that has just been shown.
    void enter(RunningAtlas in) throws Exception {
        in.focusMap();
        if (this == PORT) {
            in.robot.interact(() -> in.atlas().model().show(443, 443));
            SwiftRobot.settle();
            in.robot.type(KeyCode.ENTER);
            RunningAtlas.waitFor(() -> !in.robot.lookup("#evidence").queryAll().isEmpty());
        } else if (this == PRACTICE_AND_HAND) {
            practiseAndRun(in, Sockets.unheldPort());
        } else if (this == AGE_LAYER) {
            in.robot.interact(() -> in.atlas()
                    .model()
                    .map()
                    .layers()
                    .layerProperty()
                    .set(Layers.ofId("age").orElseThrow()));
        } else if (this == MENU) {
            in.robot.type(KeyCode.F10);
        } else if (this == SETTINGS) {
            in.robot.interact(() -> in.atlas().settings().show());
        } else if (this == EDITIONS) {
            in.robot.interact(() -> in.atlas().editions().show());
        } else if (this == CHANGES) {
            in.robot.type(KeyCode.F10).clickOn("#menu-changes");
        } else if (this == EXPORT) {
            in.robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        } else if (this == HELP || this == ABOUT) {
            in.robot.type(KeyCode.F1);
            RunningAtlas.waitFor(
                    () -> !in.robot.lookup("#help-contents-0").queryAll().isEmpty());
            if (this == ABOUT) {
                in.robot.clickOn("#help-about");
                RunningAtlas.waitFor(
                        () -> !in.robot.lookup("#about-libraries").queryAll().isEmpty());
            }
        } else if (this == TOUR) {
            in.robot.interact(() -> in.atlas().models().tour().begin());
            RunningAtlas.waitFor(() -> !in.robot.lookup("#tour").queryAll().isEmpty());
        } else if (this == FAULT) {
            tellAFault(in);
        } else if (this == HAND_OUT) {
            in.robot.interact(() -> in.atlas().model().show(443, 443));
            RunningAtlas.waitFor(
                    () -> !in.robot.lookup("#port-hand-out").queryAll().isEmpty());
            in.robot.interact(in.robot.lookup("#port-hand-out").queryAs(Button.class)::fire);
            RunningAtlas.waitFor(() -> !in.robot.lookup("#hand-out").queryAll().isEmpty());
        } else if (this == SUGGESTIONS) {
            in.robot.write("/http");
            RunningAtlas.waitFor(() ->
                    in.robot.lookup("#suggestions .suggestion-title").tryQuery().isPresent());
        } else if (!typed.isEmpty()) {
            if (this == COMPARISON || this == NOTE_EDITOR) {
                in.robot.interact(() -> in.atlas().model().show(443, 443));
                SwiftRobot.settle();
            }
            in.robot.write(typed.substring(0, 1));
            SwiftRobot.settle();
            if (this == LESSONS || this == LESSON_STEP || this == PRESENT_LESSON) {
                RunningAtlas.waitFor(
                        () -> !in.robot.lookup(".lesson-entry").queryAll().isEmpty());
            }
            if (this == LESSON_STEP || this == PRESENT_LESSON) {
                in.robot.interact(() ->
                        in.robot.lookup(".lesson-entry").queryAs(Button.class).fire());
            }
            if (asked != null) {
                ask(in, asked);
            }
            if (this == NOTE_EDITOR) {
                RunningAtlas.waitFor(
                        () -> !in.robot.lookup("#note-tags").queryAll().isEmpty());
            }
            if (typed.length() > 1) {
                int tab = typed.charAt(1) - '0';
                in.robot.interact(() -> in.robot.lookup(".tab-pane").queryAllAs(TabPane.class).stream()
                        .filter(Nodes::isShown)
                        .forEach(pane -> pane.getSelectionModel().select(tab)));
            }
        }
        if (this == PRESENT || this == PRESENT_LESSON) {
            in.focusMap();
            in.robot.type(KeyCode.F5);
            RunningAtlas.waitFor(() -> !in.robot.lookup("#present").queryAll().isEmpty());
        }
        RunningAtlas.waitFor(() -> in.atlas().model().map().flightProperty().get() == null);
        in.robot.interact(() -> {
            // A scroll pane keeps a picture of what is in it, which a picture of a part would show as it was.
            Nodes.in(in.atlas().root()).filter(Node::isCache).forEach(node -> node.setCache(false));
            in.atlas().root().getScene().snapshot(null);
        });
    }

    /// Asks one kind of question, and goes as far as a state is.
    private void ask(RunningAtlas in, QuizKind asked) throws Exception {
        for (QuizKind kind : QuizKind.values()) {
            if (kind != asked) {
                in.robot.interact(in.robot.lookup("#quiz-" + kind.label()).queryAs(CheckBox.class)::fire);
            }
        }
        in.robot.interact(in.robot.lookup("#quiz-start").queryAs(Button.class)::fire);
        RunningAtlas.waitFor(() -> !in.robot.lookup("#quiz-skip").queryAll().isEmpty());
        if (this == QUIZ_CELL) {
            in.robot.interact(() -> in.atlas().model().map().select(793));
        } else if (this == QUIZ_NUMBER) {
            in.robot.write("9");
        } else if (this == QUIZ_MARK || this == QUIZ_RESULTS) {
            in.robot.interact(in.robot.lookup("#quiz-skip").queryAs(Button.class)::fire);
        }
        if (this == QUIZ_RESULTS) {
            in.robot.interact(in.robot.lookup("#quiz-end").queryAs(Button.class)::fire);
        }
    }

    private static void tellAFault(RunningAtlas in) throws Exception {
        FaultsViewModel faults = new FaultsViewModel("Port Atlas 0.1", "/home/ada/.local/state/portatlas.log");
        in.robot.interact(() -> {
            FaultPlace.in(in.atlas().root(), faults, page -> {});
            faults.tell(Fault.of(new IllegalStateException("a test breaks it"), Instant.EPOCH));
        });
        RunningAtlas.waitFor(() -> !in.robot.lookup("#fault-more").queryAll().isEmpty());
        in.robot.interact(in.robot.lookup("#fault-more").queryAs(ToggleButton.class)::fire);
    }

    private static void practiseAndRun(RunningAtlas in, int port) throws Exception {
        in.robot.interact(() -> in.atlas().model().show(port, port));
        SwiftRobot.settle();
        in.robot.interact(() -> {
            in.atlas().model().detail().practice().begin(port, PracticeKind.LISTENING_IPV4, said -> {});
            in.robot.lookup("#by-hand").queryAs(TitledPane.class).setExpanded(true);
        });
        RunningAtlas.waitFor(() -> in.node("#practice-end").isVisible()
                && !in.robot.lookup(".hand-run").queryAll().isEmpty());
        in.robot.interact(() -> in.robot
                .lookup(".hand-run")
                .<Button>queryAll()
                .iterator()
                .next()
                .fire());
        RunningAtlas.waitFor(() -> in.robot.lookup("#hand-sentence").tryQuery().isPresent());
    }
}
