package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.SwiftRobot;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.CameraMove;
import org.portatlas.lesson.Card;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.LessonAction;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.lesson.LessonReader;
import org.portatlas.lesson.LessonShelf;
import org.portatlas.lesson.MapChange;
import org.portatlas.lesson.Step;
import org.portatlas.lesson.TextBlock;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.SocketState;
import org.portatlas.machine.Verdict;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Registry;

/// Every lesson and card that comes with the program, played in the window from the first step to the last: what the
/// pane says, what the map shows, and what this machine then has to say, at each step.
class EveryLessonTest extends RunningAtlas {
    private final PortCheck check = PortCheck.ofThisMachine();

    /// What is played, a card as a lesson of one step.
    record Played(String title, List<Step> steps) {}

    static List<Named<Played>> played() {
        LessonShelf shelf = LessonShelf.embedded(new LessonReader(
                Registry.embedded(),
                BindRules.ofThisMachine(),
                Layers.all().stream().map(Layer::id).collect(Collectors.toSet()),
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toSet())));
        List<Named<Played>> all = new ArrayList<>();
        for (Lesson lesson : shelf.lessons()) {
            all.add(Named.of(lesson.file(), new Played(lesson.title(), lesson.steps())));
        }
        for (Card card : shelf.cards()) {
            all.add(Named.of(card.file(), new Played(card.belief(), List.of(card.truth()))));
        }
        return all;
    }

    @AfterEach
    void endPractice() {
        atlas().models().lessons().practice().close();
    }

    @ParameterizedTest
    @MethodSource("played")
    void lesson_playedFromFirstToLastStep_showsWhatItSays(Played lesson) throws Exception {
        focusMap();
        robot.write("s");
        waitFor(() -> entry(lesson.title()).isPresent());
        robot.interact(() -> entry(lesson.title()).orElseThrow().fire());
        waitFor(() -> text("#lesson-title").equals(lesson.title()));
        for (int i = 0; i < lesson.steps().size(); i++) {
            if (i > 0) {
                robot.type(KeyCode.PAGE_DOWN);
            }
            String place = lesson.steps().size() == 1 ? "Misconception" : "step " + (i + 1) + " of";
            waitFor(() -> text("#lesson-place").contains(place));
            Step step = lesson.steps().get(i);
            assertPane(step);
            assertMap(step.map());
            assertMachine(step.actions());
            assertQuestion(step.question());
        }
    }

    private void assertPane(Step step) {
        String page = BareWords.of(robot.lookup(".lesson-page").query());
        // A card's title is what people believe, above the page.
        assertThat(page + BareWords.of(text("#lesson-title"))).contains(BareWords.of(step.title()));
        step.text().forEach(block -> {
            if (block instanceof TextBlock.Items items) {
                items.items().forEach(item -> assertThat(page).contains(BareWords.of(TextBlock.plainText(item))));
            } else if (!hasAddress(block)) {
                assertThat(page).contains(BareWords.of(block.plainText()));
            }
        });
    }

    /// An address stands behind its words, so that the text is not one piece.
    private static boolean hasAddress(TextBlock block) {
        return block instanceof TextBlock.Paragraph paragraph
                && paragraph.runs().stream().anyMatch(run -> run.url() != null);
    }

    private void assertMap(MapChange change) throws Exception {
        waitFor(() ->
                map().flightProperty().get() == null && map().passageProperty().get() == null);
        SwiftRobot.settle();
        if (change.layer() != null) {
            assertThat(map().layers().layerProperty().get().id()).isEqualTo(change.layer());
        }
        if (change.layout() != null) {
            assertThat(map().layout().id()).isEqualTo(change.layout());
        }
        assertThat(map().hitsProperty().get()).isEqualTo(change.marks());
        switch (change.camera()) {
            case null -> {}
            case CameraMove.ToWhole whole ->
                assertThat(map().viewport().isWhole()).isTrue();
            case CameraMove.ToPort port -> assertThat(selected()).isEqualTo(OptionalInt.of(port.port()));
            case CameraMove.ToGap gap -> assertThat(selected()).isEqualTo(OptionalInt.of(gap.port()));
            case CameraMove.ToRange range -> assertThat(isInView(range.last())).isTrue();
            case CameraMove.ToPorts ports -> assertThat(isInView(ports.last())).isTrue();
        }
        if (change.camera() != null) {
            assertThat(isInView(change.camera().first())).as(change.toString()).isTrue();
        }
    }

    private boolean isInView(int port) {
        Viewport shown = map().viewport();
        return shown.cell(port, map().layout()).overlaps(shown.grid());
    }

    /// Does what the step offers, in its order; at the end the machine is as it was.
    private void assertMachine(List<LessonAction> actions) throws Exception {
        PracticeKind practised = null;
        for (int i = 0; i < actions.size(); i++) {
            LessonAction action = actions.get(i);
            if (action instanceof LessonAction.Practise(int port, PracticeKind kind)
                    && kind == PracticeKind.BOUND_SILENT) {
                waitUntilForgotten(port);
            }
            int at = i;
            robot.interact(() -> robot.lookup(".lesson-action").<Button>queryAllAs(Button.class).stream()
                    .toList()
                    .get(at)
                    .fire());
            waitFor(() -> !words(at).matches("|Look.*|Not looked.*"));
            switch (action) {
                case LessonAction.Practise practise -> {
                    assertThat(words(at)).startsWith("Done, by Port Atlas itself");
                    practised = practise.kind();
                    assertThat(answer(action.port()).verdicts()).contains(verdict(practised));
                }
                case LessonAction.ConnectClients connect ->
                    assertThat(answer(action.port()).sockets().stream()
                                    .filter(socket ->
                                            socket.state() == SocketState.CONNECTED && socket.port() == action.port())
                                    .count())
                            .isGreaterThanOrEqualTo(connect.clients());
                case LessonAction.CheckPort checked -> {
                    // The first answer knows no owners yet.
                    boolean own = practised != null && practised != PracticeKind.TIME_WAIT;
                    waitFor(() -> own
                            ? words(at).contains("Port Atlas itself")
                            : words(at).startsWith(answer(checked.port()).sentence()));
                    PortAnswer now = answer(checked.port());
                    String told = words(at);
                    if (practised == null) {
                        assertThat(told).isEqualTo(now.sentence());
                    } else if (practised == PracticeKind.TIME_WAIT) {
                        assertThat(told).startsWith(now.sentence()).contains("It was Port Atlas itself");
                    } else {
                        assertThat(told).contains(OWN_PID, "Port Atlas itself");
                    }
                }
            }
        }
        if (practised != null) {
            actions.forEach(action -> atlas().models().lessons().practice().end(action.port()));
            waitFor(() -> atlas().models()
                    .lessons()
                    .practice()
                    .currentProperty()
                    .get()
                    .isEmpty());
        }
    }

    /// A plain bind fails as long as the system keeps a connection of an earlier run; the lesson says so.
    private void waitUntilForgotten(int port) throws InterruptedException {
        while (answer(port).verdicts().contains(Verdict.CLOSING)) {
            Thread.sleep(500);
        }
    }

    private PortAnswer answer(int port) {
        return check.fullAnswer(port);
    }

    private static Verdict verdict(PracticeKind kind) {
        return switch (kind) {
            case LISTENING_IPV4, LISTENING_IPV6, LISTENING_BOTH -> Verdict.LISTENING;
            case UDP_BOUND -> Verdict.BOUND;
            case BOUND_SILENT -> Verdict.TAKEN_SILENT;
            case TIME_WAIT -> Verdict.CLOSING;
        };
    }

    private void assertQuestion(@Nullable LessonQuestion question) throws Exception {
        switch (question) {
            case null -> {}
            case LessonQuestion.Choice choice ->
                choice.answers().forEach(each -> {
                    robot.interact(() -> robot.lookup(".lesson-answer").<Button>queryAllAs(Button.class).stream()
                            .filter(button -> button.getText().equals(each.text()))
                            .findFirst()
                            .orElseThrow()
                            .fire());
                    assertThat(text("#lesson-verdict")).startsWith(each.isRight() ? "✓ Right" : "✗ Not quite");
                });
            case LessonQuestion.ClickOnMap click -> {
                int right = click.right().first();
                robot.interact(() -> map().select(right));
                robot.interact(robot.lookup("#lesson-click").queryAs(Button.class)::fire);
                assertThat(text("#lesson-verdict")).isEqualTo("✓ Right: Port " + right);
            }
        }
    }

    private String words(int at) {
        return robot.lookup(".lesson-action-words").<Labeled>queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList()
                .get(at);
    }

    private Optional<Button> entry(String title) {
        return robot.lookup(".lesson-entry").<Button>queryAllAs(Button.class).stream()
                .filter(each -> each.getAccessibleText().contains(title))
                .findFirst();
    }
}
