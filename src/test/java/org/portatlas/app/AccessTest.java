package org.portatlas.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.SwiftRobot;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.map.Contrast;
import org.portatlas.map.Theme;
import org.portatlas.view.fault.Fault;
import org.portatlas.view.fault.FaultPlace;
import org.portatlas.view.fault.FaultsViewModel;

/// The whole window for those who hear it and those who use the keyboard alone, in each of its states: every control
/// that takes the focus has a name, Tab comes to every one of them and out again, and where the focus is, is seen, as
/// is where one writes, chooses or ticks (WCAG 2.1, 1.4.11). An ordinary run looks at some states; with
/// `-Dportatlas.panes=true`, as in CI, at all.
class AccessTest extends RunningAtlas {
    /// More than any state has.
    private static final int STEPS = 160;

    private static final double VISIBLE = 3;

    /// As many pixels are seen, however large a table is.
    private static final double MOST = 160;

    /// Round a control, where a ring may lie.
    private static final int RIM = 4;

    /// What lies over the window.
    private static final List<String> PANES_ABOVE = List.of("#show-pane", "#hand-out");

    /// What was looked at in one state need not be looked at in the others, which all have the tool bar.
    private static final Set<String> SEEN = new HashSet<>();

    /// What the quiz asks in its states.
    private static final Map<State, QuizKind> ASKED = Map.of(
            State.QUIZ_CHOICE, QuizKind.STATUS,
            State.QUIZ_CELL, QuizKind.FIND_SERVICE,
            State.QUIZ_NUMBER, QuizKind.ESTIMATE_COUNT,
            State.QUIZ_MARK, QuizKind.STATUS,
            State.QUIZ_RESULTS, QuizKind.STATUS);

    /// What the window looks like, and how one comes there.
    enum State {
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
        QUIZ_CHOICE("q"),
        QUIZ_CELL("q"),
        QUIZ_NUMBER("q"),
        QUIZ_MARK("q"),
        QUIZ_RESULTS("q"),
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

        State(String typed) {
            this.typed = typed;
        }
    }

    static Stream<State> states() {
        return Boolean.getBoolean("portatlas.panes")
                ? Arrays.stream(State.values())
                : Stream.of(
                        State.START, State.PORT, State.TABLE, State.REGION, State.SETTINGS, State.HELP, State.FAULT);
    }

    @ParameterizedTest
    @MethodSource("states")
    void everyControl_hasAName_isReachedByTab_andIsSeen_alsoItsFocus(State state) throws Exception {
        enter(state);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(namelessControls()).as("without a name").isEmpty();
        all.assertThat(controlsThatTabMisses()).as("missed by Tab").isEmpty();
        for (Theme theme : Theme.values()) {
            robot.interact(() -> atlas().model().map().themeProperty().set(theme));
            all.assertThat(controlsThatAreNotSeen(theme))
                    .as("focus or edge not seen, %s", theme)
                    .isEmpty();
        }
        all.assertAll();
    }

    private List<String> namelessControls() {
        List<String> nameless = new ArrayList<>();
        robot.interact(() -> focusable()
                .filter(node -> !name(node).matches("(?s).*[\\p{L}\\d].*"))
                .forEach(node -> nameless.add(told(node))));
        return nameless;
    }

    /// Goes on until Tab is twice where it started: so it is caught nowhere on its way. All at once, for the events of
    /// the keyboard are handled at once too.
    private List<String> controlsThatTabMisses() {
        List<String> missed = new ArrayList<>();
        robot.interact(() -> {
            Set<Node> reached = new LinkedHashSet<>();
            Node first = owner();
            int again = 0;
            for (int step = 0; step < STEPS && again < 2; step++) {
                Node now = tab();
                again += now == first ? 1 : 0;
                reached.add(now);
            }
            if (again < 2) {
                missed.add("a way back to " + told(first) + "; the last is " + told(owner()));
            }
            focusable()
                    .filter(node -> !isCovered(node))
                    .filter(node -> !reached.contains(node) && !isReachedByArrows(node, reached))
                    .forEach(node -> missed.add(told(node)));
            // The first is where the focus was before.
            reached.stream().filter(this::isCovered).forEach(node -> missed.add("a way past hidden " + told(node)));
        });
        return missed;
    }

    private List<String> controlsThatAreNotSeen(Theme theme) {
        List<String> unseen = new ArrayList<>();
        robot.interact(() -> {
            Node first = owner();
            Node now = null;
            for (int step = 0; step < STEPS && now != first; step++) {
                now = tab();
                if (SEEN.add(theme + place(now))) {
                    unseen.addAll(unseen(now));
                }
            }
        });
        return unseen;
    }

    /// Tab comes to one of a group of which one is chosen, and the arrows lead to the others.
    private static boolean isReachedByArrows(Node node, Set<Node> reached) {
        return node instanceof ToggleButton toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    /// Whether a pane lies over it.
    private boolean isCovered(Node node) {
        return PANES_ABOVE.stream()
                .anyMatch(pane -> isCovered(node, atlas().root().lookup(pane)));
    }

    private static boolean isCovered(Node node, Node pane) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane) {
                return false;
            }
        }
        return pane != null && pane.isVisible() && (meet(node, pane) || isOutOfView(node, pane));
    }

    /// Whether it would be scrolled to, and that perhaps beneath the pane.
    private static boolean isOutOfView(Node node, Node pane) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane && meet(each, pane)) {
                return !each.localToScene(each.getLayoutBounds()).contains(node.localToScene(node.getLayoutBounds()));
            }
        }
        return false;
    }

    private static boolean meet(Node one, Node other) {
        return one.localToScene(one.getLayoutBounds()).intersects(other.localToScene(other.getLayoutBounds()));
    }

    /// Presses Tab where the focus is.
    private Node tab() {
        Event.fireEvent(owner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
        return owner();
    }

    private void enter(State state) throws Exception {
        focusMap();
        if (state == State.PORT) {
            robot.interact(() -> atlas().model().show(443, 443));
            SwiftRobot.settle();
            robot.type(KeyCode.ENTER);
            waitFor(() -> !robot.lookup("#evidence").queryAll().isEmpty());
        } else if (state == State.PRACTICE_AND_HAND) {
            practiseAndRun(Sockets.unheldPort());
        } else if (state == State.AGE_LAYER) {
            robot.interact(() -> atlas().model()
                    .map()
                    .layers()
                    .layerProperty()
                    .set(org.portatlas.layer.Layers.ofId("age").orElseThrow()));
        } else if (state == State.MENU) {
            robot.type(KeyCode.F10);
        } else if (state == State.SETTINGS) {
            robot.interact(() -> atlas().settings().show());
        } else if (state == State.EDITIONS) {
            robot.interact(() -> atlas().editions().show());
        } else if (state == State.CHANGES) {
            robot.type(KeyCode.F10).clickOn("#menu-changes");
        } else if (state == State.EXPORT) {
            robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        } else if (state == State.HELP || state == State.ABOUT) {
            robot.type(KeyCode.F1);
            waitFor(() -> !robot.lookup("#help-contents-0").queryAll().isEmpty());
            if (state == State.ABOUT) {
                robot.clickOn("#help-about");
                waitFor(() -> !robot.lookup("#about-libraries").queryAll().isEmpty());
            }
        } else if (state == State.TOUR) {
            robot.interact(() -> atlas().tour().begin());
            waitFor(() -> !robot.lookup("#tour").queryAll().isEmpty());
        } else if (state == State.FAULT) {
            tellAFault();
        } else if (state == State.HAND_OUT) {
            robot.interact(() -> atlas().model().show(443, 443));
            waitFor(() -> !robot.lookup("#port-hand-out").queryAll().isEmpty());
            robot.interact(robot.lookup("#port-hand-out").queryAs(Button.class)::fire);
            waitFor(() -> !robot.lookup("#hand-out").queryAll().isEmpty());
        } else if (state == State.SUGGESTIONS) {
            robot.write("/http");
            waitFor(() ->
                    robot.lookup("#suggestions .suggestion-title").tryQuery().isPresent());
        } else if (!state.typed.isEmpty()) {
            if (state == State.COMPARISON || state == State.NOTE_EDITOR) {
                robot.interact(() -> atlas().model().show(443, 443));
                SwiftRobot.settle();
            }
            robot.write(state.typed.substring(0, 1));
            SwiftRobot.settle();
            if (state == State.LESSONS || state == State.LESSON_STEP || state == State.PRESENT_LESSON) {
                waitFor(() -> !robot.lookup(".lesson-entry").queryAll().isEmpty());
            }
            if (state == State.LESSON_STEP || state == State.PRESENT_LESSON) {
                robot.interact(() ->
                        robot.lookup(".lesson-entry").queryAs(Button.class).fire());
            }
            QuizKind asked = ASKED.get(state);
            if (asked != null) {
                ask(asked, state);
            }
            if (state == State.NOTE_EDITOR) {
                waitFor(() -> !robot.lookup("#note-tags").queryAll().isEmpty());
            }
            if (state.typed.length() > 1) {
                int tab = state.typed.charAt(1) - '0';
                robot.interact(() -> robot.lookup(".tab-pane").queryAllAs(TabPane.class).stream()
                        .filter(AccessTest::isShown)
                        .forEach(pane -> pane.getSelectionModel().select(tab)));
            }
        }
        if (state == State.PRESENT || state == State.PRESENT_LESSON) {
            focusMap();
            robot.type(KeyCode.F5);
            waitFor(() -> !robot.lookup("#present").queryAll().isEmpty());
        }
        waitFor(() -> atlas().model().map().flightProperty().get() == null);
        robot.interact(() -> {
            // A scroll pane keeps a picture of what is in it, which a picture of a part would show as it was.
            all(atlas().root()).filter(Node::isCache).forEach(node -> node.setCache(false));
            atlas().root().getScene().snapshot(null);
        });
    }

    /// Asks one kind of question, and goes as far as a state is.
    private void ask(QuizKind asked, State state) throws Exception {
        for (QuizKind kind : QuizKind.values()) {
            if (kind != asked) {
                robot.interact(robot.lookup("#quiz-" + kind.label()).queryAs(CheckBox.class)::fire);
            }
        }
        robot.interact(robot.lookup("#quiz-start").queryAs(Button.class)::fire);
        waitFor(() -> !robot.lookup("#quiz-skip").queryAll().isEmpty());
        if (state == State.QUIZ_CELL) {
            robot.interact(() -> atlas().model().map().select(793));
        } else if (state == State.QUIZ_NUMBER) {
            robot.write("9");
        } else if (state == State.QUIZ_MARK || state == State.QUIZ_RESULTS) {
            robot.interact(robot.lookup("#quiz-skip").queryAs(Button.class)::fire);
        }
        if (state == State.QUIZ_RESULTS) {
            robot.interact(robot.lookup("#quiz-end").queryAs(Button.class)::fire);
        }
    }

    private void tellAFault() throws Exception {
        FaultsViewModel faults = new FaultsViewModel("Port Atlas 0.1", "/home/ada/.local/state/portatlas.log");
        robot.interact(() -> {
            FaultPlace.in((StackPane) atlas().root(), faults, page -> {});
            faults.tell(Fault.of(new IllegalStateException("a test breaks it"), Instant.EPOCH));
        });
        waitFor(() -> !robot.lookup("#fault-more").queryAll().isEmpty());
        robot.interact(robot.lookup("#fault-more").queryAs(ToggleButton.class)::fire);
    }

    private void practiseAndRun(int port) throws Exception {
        robot.interact(() -> atlas().model().show(port, port));
        SwiftRobot.settle();
        robot.interact(() -> {
            atlas().model().detail().practice().begin(port, PracticeKind.LISTENING_IPV4, said -> {});
            robot.lookup("#by-hand").queryAs(TitledPane.class).setExpanded(true);
        });
        waitFor(() -> node("#practice-end").isVisible()
                && !robot.lookup(".hand-run").queryAll().isEmpty());
        robot.interact(() ->
                robot.lookup(".hand-run").<Button>queryAll().iterator().next().fire());
        waitFor(() -> robot.lookup("#hand-sentence").tryQuery().isPresent());
    }

    private Stream<Node> focusable() {
        // The field within a spinner is a part of it.
        return all(atlas().root())
                .filter(node -> !(node.getParent() instanceof Spinner<?>))
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && isShown(node));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(AccessTest::all))
                : Stream.of(node);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return all(atlas().root())
                .filter(each -> each instanceof Label label && label.getLabelFor() == node)
                .map(each -> ((Label) each).getText())
                .findFirst()
                .orElse("");
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName() + new LinkedHashSet<>(node.getStyleClass());
    }

    /// What a node is, in what it is: where these are alike, so is the focus.
    private static String place(Node node) {
        StringBuilder place = new StringBuilder();
        for (Node each = node; each != null; each = each.getParent()) {
            place.append(' ').append(kind(each));
        }
        return place.toString();
    }

    private static String told(Node node) {
        return node == null
                ? "nothing"
                : kind(node) + " #" + node.getId() + " in "
                        + node.getParent().getClass().getSimpleName()
                        + node.getParent().getStyleClass()
                        + (node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "");
    }

    private Node owner() {
        return atlas().root().getScene().getFocusOwner();
    }

    /// What of a control does not stand out from what is round it: its focus, and the edge of what one writes in or
    /// ticks.
    private List<String> unseen(Node node) {
        atlas().root().applyCss();
        atlas().root().layout();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        WritableImage with = picture(bounds);
        atlas().root().requestFocus();
        WritableImage without = picture(bounds);
        List<String> unseen = new ArrayList<>();
        field(node)
                .filter(field -> !hasEdge(field.localToScene(field.getLayoutBounds()), bounds, without))
                .ifPresent(field -> unseen.add("edge of " + told(node)));
        node.requestFocus();
        if (!isSeen(node, with, without)) {
            unseen.add(told(node));
        }
        return unseen;
    }

    /// The pictures differ by a contrast of 3 : 1 in as many pixels as a quarter of the control's outline has. The
    /// caret of a text field does not count for it.
    private static boolean isSeen(Node node, WritableImage with, WritableImage without) {
        int differ = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                int one = with.getPixelReader().getArgb(x, y);
                int other = without.getPixelReader().getArgb(x, y);
                differ += one != other && Contrast.of(one, other) >= VISIBLE ? 1 : 0;
            }
        }
        Bounds bounds = node.getLayoutBounds();
        double least = Math.min(MOST, (bounds.getWidth() + bounds.getHeight()) / 2);
        return differ >= (node instanceof TextInputControl ? Math.max(least, 60) : least);
    }

    /// The part of a control by whose edge alone one knows where to write, choose or tick.
    private static Optional<Node> field(Node node) {
        return switch (node) {
            case CheckBox box -> Optional.ofNullable(box.lookup(".box"));
            case RadioButton button -> Optional.ofNullable(button.lookup(".radio"));
            case TextInputControl text -> Optional.of(text);
            case ComboBoxBase<?> choice -> Optional.of(choice);
            case ChoiceBox<?> choice -> Optional.of(choice);
            case Spinner<?> spinner -> Optional.of(spinner);
            default -> Optional.empty();
        };
    }

    /// Whether at three places of each side, away from its round corners, a pixel of the edge has a contrast of 3 : 1
    /// to
    /// one outside of it.
    ///
    /// @param around what the picture shows, with its rim
    private static boolean hasEdge(Bounds field, Bounds around, WritableImage picture) {
        double left = field.getMinX() - Math.rint(around.getMinX()) + RIM;
        double top = field.getMinY() - Math.rint(around.getMinY()) + RIM;
        for (int part = 2; part <= 4; part++) {
            int x = (int) (left + field.getWidth() * part / 6);
            int y = (int) (top + field.getHeight() * part / 6);
            int right = (int) Math.ceil(left + field.getWidth()) - 1;
            int bottom = (int) Math.ceil(top + field.getHeight()) - 1;
            if (!stepsOver(picture, (int) left, y, 1, 0)
                    || !stepsOver(picture, right, y, -1, 0)
                    || !stepsOver(picture, x, (int) top, 0, 1)
                    || !stepsOver(picture, x, bottom, 0, -1)) {
                return false;
            }
        }
        return true;
    }

    /// Goes over an edge from without.
    private static boolean stepsOver(WritableImage picture, int x, int y, int byX, int byY) {
        int outside = picture.getPixelReader().getArgb(x - 2 * byX, y - 2 * byY);
        for (int step = -1; step < 2; step++) {
            int on = picture.getPixelReader().getArgb(x + step * byX, y + step * byY);
            if (Contrast.of(outside, on) >= VISIBLE) {
                return true;
            }
        }
        return false;
    }

    private WritableImage picture(Bounds bounds) {
        atlas().root().applyCss();
        atlas().root().layout();
        SnapshotParameters part = new SnapshotParameters();
        part.setFill(atlas().root().getScene().getFill());
        part.setViewport(new Rectangle2D(
                Math.rint(bounds.getMinX()) - RIM,
                Math.rint(bounds.getMinY()) - RIM,
                Math.rint(bounds.getWidth()) + 2 * RIM,
                Math.rint(bounds.getHeight()) + 2 * RIM));
        return atlas().root().snapshot(part, null);
    }
}
