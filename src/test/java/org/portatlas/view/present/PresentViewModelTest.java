package org.portatlas.view.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.CellPoint;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;
import org.portatlas.view.detail.CheckViewModel;
import org.portatlas.view.detail.DetailViewModel;
import org.portatlas.view.lesson.LessonsViewModel;
import org.portatlas.view.listeners.LiveViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;
import org.portatlas.view.overlays.ConnectionsViewModel;
import org.portatlas.view.practice.PracticeViewModel;

/// The presenter's view without a scene, over the real registry and the real machine.
@ExtendWith(SwiftExtension.class)
class PresentViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final String LESSON = """
            # A lesson

            What it is about.

            ## First

            A text.

            ```map
            show: port 80
            ```

            ```question
            ask: Which one?
            right: This
            wrong: That
            why: Because.
            ```

            ## Second

            Another text.

            ```map
            show: port 443
            ```

            ```question
            ask: Click it.
            click: 793
            why: It is a gap.
            ```
            """;

    private final SwiftRobot robot = new SwiftRobot();
    private final PortCheck check = PortCheck.ofThisMachine();
    private final BindRules rules = BindRules.ofThisMachine();
    private final MapViewModel map = TestMap.of(REGISTRY);
    private final CheckViewModel checking = new CheckViewModel(check, Runnable::run, Clock.systemUTC());
    private final DetailViewModel detail = new DetailViewModel(REGISTRY, rules, checking, page -> {});
    private final LiveViewModel live = new LiveViewModel(check, REGISTRY, Runnable::run, Clock.systemUTC());
    private final ConnectionsViewModel connections = new ConnectionsViewModel(check::connections, Runnable::run);

    /// What waits to be done in the background.
    private final Queue<Runnable> background = new ArrayDeque<>();

    private final LessonsViewModel lessons;
    private final PresentViewModel model;
    private final Path directory;

    PresentViewModelTest(@TempDir Path directory) {
        this.directory = directory;
        detail.selectedPortProperty().bind(map.selectedPortProperty());
        lessons = new LessonsViewModel(
                REGISTRY,
                rules,
                map,
                checking,
                new PracticeViewModel(Runnable::run, Clock.systemUTC(), () -> {}),
                new UserFiles(directory).lessons(),
                Runnable::run);
        model = new PresentViewModel(
                REGISTRY,
                map,
                detail,
                lessons,
                live,
                connections,
                check::fullAnswer,
                () -> List.of(443),
                background::add);
    }

    private Caption.OfPort port() {
        return (Caption.OfPort) model.captionProperty().get();
    }

    private Caption.OfSlide slide() {
        return (Caption.OfSlide) model.captionProperty().get();
    }

    private void read() throws Exception {
        Path file = Files.writeString(directory.resolve("lesson.md"), LESSON);
        robot.interact(() -> lessons.read(file));
        assertThat(lessons.readingProperty().get()).isNotNull();
        robot.interact(() -> model.enter(true, false));
    }

    private void step(int direction) {
        robot.interact(() -> model.step(direction));
    }

    @Test
    void slides_aQuestionStandsAlone_beforeItsAnswer_thereAndBack() throws Exception {
        read();
        assertThat(slide().title()).isEqualTo("A lesson");
        assertThat(slide().isOpening()).isTrue();
        step(-1);
        assertThat(slide().title()).as("before the first").isEqualTo("A lesson");
        step(1);
        assertThat(slide().title()).isEqualTo("First");
        assertThat(slide().place()).isEqualTo("1 of 2");
        assertThat(map.selectedPortProperty().get()).hasValue(80);
        step(1);
        assertThat(slide().title()).isEqualTo("Which one?");
        assertThat(slide().answers()).extracting(Caption.Answer::isRight).containsOnly(false);
        assertThat(slide().lines()).isEmpty();
        step(1);
        assertThat(slide().answers())
                .filteredOn(Caption.Answer::isRight)
                .extracting(Caption.Answer::text)
                .singleElement()
                .asString()
                .endsWith("This");
        assertThat(slide().lines()).containsExactly("Because.");
        step(1);
        assertThat(slide().title()).isEqualTo("Second");
        assertThat(map.selectedPortProperty().get()).hasValue(443);
        step(1);
        step(1);
        assertThat(slide().answers()).containsExactly(new Caption.Answer("Port 793", true));
        assertThat(map.selectedPortProperty().get()).as("is shown").hasValue(793);
        step(1);
        assertThat(slide().lines()).as("after the last").containsExactly("It is a gap.");
        step(-1);
        assertThat(slide().answers()).isEmpty();
        assertThat(map.selectedPortProperty().get()).as("as the step shows it").hasValue(443);
        step(-1);
        step(-1);
        assertThat(slide().lines()).as("the one before, at its end").containsExactly("Because.");
    }

    @Test
    void arrows_inALesson_step_andElsewhereMoveTheSelection() throws Exception {
        read();
        robot.interact(() -> model.move(0, 1));
        assertThat(slide().title()).isEqualTo("First");
        robot.interact(() -> model.move(-1, 0));
        assertThat(slide().title()).isEqualTo("A lesson");
        robot.interact(() -> {
            model.leave();
            map.select(300);
            model.enter(false, false);
            model.move(0, 1);
        });
        assertThat(port().number()).isEqualTo("556");
        robot.interact(() -> model.step(-1));
        assertThat(port().number()).isEqualTo("555");
    }

    @Test
    void typed_isAPort_orIsNotTaken() {
        robot.interact(() -> {
            model.enter(false, false);
            List.of("0", "7", "0", "0", "0", "0").forEach(model::type);
        });
        assertThat(model.typedProperty().get()).isEqualTo("7000");
        robot.interact(model::takeBack);
        assertThat(model.typedProperty().get()).isEqualTo("700");
        robot.interact(() -> model.enter());
        assertThat(port().number()).isEqualTo("700");
        assertThat(model.typedProperty().get()).isEmpty();
    }

    /// The answer for a port that is no longer selected says nothing of the next one.
    @Test
    void here_anAnswerThatComesLate_isDropped() {
        robot.interact(() -> {
            map.select(1);
            model.enter(false, false);
            model.enter();
        });
        Runnable late = background.remove();
        robot.interact(() -> map.select(2));
        late.run();
        SwiftRobot.settle();
        assertThat(port().here()).isEmpty();
        robot.interact(() -> model.enter());
        background.remove().run();
        SwiftRobot.settle();
        assertThat(port().here()).isNotEmpty();
    }

    @Test
    void frozen_keepsWhatIsLiveStill_untilItThawsOrOneLeaves() {
        robot.interact(() -> {
            model.enter(false, false);
            model.frozenProperty().set(true);
        });
        assertThat(live.stillProperty().get()).isTrue();
        assertThat(connections.stillProperty().get()).isTrue();
        robot.interact(model::leave);
        assertThat(live.stillProperty().get()).isFalse();
        assertThat(connections.stillProperty().get()).isFalse();
    }

    @Test
    void enter_isPrivateAgain_withNothingOverTheMap() {
        robot.interact(() -> {
            model.enter(false, false);
            model.privateProperty().set(false);
            model.penProperty().set(true);
            model.blackProperty().set(true);
            model.type("7");
            model.drawing().begin("rows", new CellPoint(3, 3));
        });
        assertThat(port().recent()).contains("443");
        robot.interact(() -> {
            model.leave();
            model.enter(false, false);
        });
        assertThat(port().recent()).isEmpty();
        assertThat(model.privateProperty().get()).isTrue();
        assertThat(model.penProperty().get()).isFalse();
        assertThat(model.blackProperty().get()).isFalse();
        assertThat(model.typedProperty().get()).isEmpty();
        assertThat(model.drawing().strokes()).isEmpty();
    }

    @Test
    void drawing_isTakenBackStrokeByStroke_andBelongsToItsLayout() {
        Drawing drawing = model.drawing();
        robot.interact(() -> {
            drawing.begin("rows", new CellPoint(1, 1));
            drawing.extend(new CellPoint(2, 2));
            drawing.begin("hilbert", new CellPoint(3, 3));
        });
        assertThat(drawing.strokes().getFirst().points()).hasSize(2);
        assertThat(model.isDrawnHere(drawing.strokes().getFirst())).isTrue();
        assertThat(model.isDrawnHere(drawing.strokes().getLast())).isFalse();
        robot.interact(model::takeBack);
        assertThat(drawing.strokes()).hasSize(1);
        robot.interact(model::takeBack);
        robot.interact(model::takeBack);
        assertThat(drawing.strokes()).isEmpty();
    }

    @Test
    void turnTheme_turnsAndTurnsBack() {
        map.themeProperty().set(Theme.LIGHT);
        model.turnTheme();
        assertThat(map.themeProperty().get()).isEqualTo(Theme.DARK);
        model.turnTheme();
        assertThat(map.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }
}
