package org.portatlas.view.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.lesson.ClassList;
import org.portatlas.lesson.quiz.QuizAnswer;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.lesson.quiz.QuizMaker;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizSeed;
import org.portatlas.map.MapFrame;
import org.portatlas.map.Veil;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.Registry;
import org.portatlas.store.QuizMemory;
import org.portatlas.store.UserFiles;
import org.portatlas.view.LateClock;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.TestMap;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(SwiftExtension.class)
class QuizViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final Set<QuizKind> ALL = EnumSet.allOf(QuizKind.class);

    @TempDir
    private Path data;

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final LateClock clock = new LateClock();
    private MapViewModel map;
    private QuizViewModel model;

    /// What the class is to know.
    private ClassList list = ClassList.embedded();

    @BeforeEach
    void begin() {
        map = TestMap.of(REGISTRY);
        model = anotherRun();
        fx(() -> map.resize(MapFrame.of(800, 800, 1)));
        fx(model::enter);
    }

    private QuizViewModel anotherRun() {
        return new QuizViewModel(
                REGISTRY, map, then -> then.accept(list), new UserFiles(data).quiz(), background::add, clock);
    }

    private void only(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        SwiftRobot.settle();
    }

    /// Does something, and the work in the background that comes of it.
    private void fx(Runnable work) {
        only(work);
        workBehind();
    }

    private void workBehind() {
        while (!background.isEmpty()) {
            background.remove().run();
            SwiftRobot.settle();
        }
    }

    private void choose(int count, Set<QuizKind> kinds, String word) {
        fx(() -> model.choiceProperty().set(new QuizChoice(count, kinds, word)));
    }

    private QuizQuestion asked() {
        return ((QuizState.Asking) model.stateProperty().get()).question();
    }

    private QuizState.Marked marked() {
        return (QuizState.Marked) model.stateProperty().get();
    }

    private static QuizAnswer right(QuizQuestion question) {
        return switch (question) {
            case QuizQuestion.Click click ->
                new QuizAnswer.Clicked(click.right().first());
            case QuizQuestion.Choice choice ->
                new QuizAnswer.Chose(choice.right().iterator().next());
            case QuizQuestion.Estimate estimate ->
                estimate.kind() == QuizKind.ESTIMATE_PLACE
                        ? new QuizAnswer.Clicked(estimate.target())
                        : new QuizAnswer.Guessed(estimate.target());
        };
    }

    /// Answers all there is, and tells what was asked.
    private List<String> run(boolean isRight) {
        List<String> keys = new ArrayList<>();
        while (!(model.stateProperty().get() instanceof QuizState.Done)) {
            keys.add(asked().key());
            fx(() -> model.answer(isRight ? right(asked()) : new QuizAnswer.Skipped()));
            fx(model::next);
        }
        return keys;
    }

    @Test
    void quizOfAClass_isTheOneOfItsWord_andAsksNothingTwice() {
        choose(10, ALL, " Class 4b ");
        fx(model::start);

        assertThat(((QuizState.Asking) model.stateProperty().get()).progress().words())
                .isEqualTo("Question 1 of 10");
        assertThat(run(false))
                .isEqualTo(new QuizMaker(REGISTRY, ClassList.embedded())
                        .make(new QuizSeed("class 4b"), 10, ALL).stream()
                                .map(QuizQuestion::key)
                                .toList());
    }

    @Test
    void quizOfOneLearner_asksOnceMore_whatWasWrong_andAtTheNextSessionFirst() {
        choose(5, Set.of(QuizKind.STATUS), "");
        fx(model::start);
        String first = asked().key();
        fx(() -> model.answer(new QuizAnswer.Skipped()));
        assertThat(marked().comesAgain()).isTrue();
        fx(model::next);
        for (int i = 0; i < 3; i++) {
            fx(() -> model.answer(right(asked())));
            assertThat(marked().comesAgain()).isFalse();
            fx(model::next);
        }
        assertThat(asked().key()).isEqualTo(first);
        assertThat(((QuizState.Asking) model.stateProperty().get()).progress())
                .isEqualTo(new QuizState.Progress(4, 5, true));
        run(true);

        // The next run of the program.
        model = anotherRun();
        fx(model::enter);
        QuizBoxes.Held held = model.boxes().heldProperty().get();
        assertThat(held.session()).isEqualTo(1);
        assertThat(List.of(held.count(1), held.count(2), held.due())).containsExactly(1L, 4L, 1L);
        choose(1, Set.of(QuizKind.STATUS), "");
        fx(model::start);
        assertThat(asked().key()).isEqualTo(first);
    }

    @Test
    void start_beforeTheBoxesAreRead_waitsForThem() throws Exception {
        new UserFiles(data).quiz().save(new QuizMemory(3, Map.of("status 793", new QuizMemory.Place(1, 3))));
        model = anotherRun();
        only(model::enter);
        choose(1, Set.of(QuizKind.STATUS), "");
        fx(model::start);

        assertThat(asked().key()).isEqualTo("status 793");
        fx(() -> model.answer(right(asked())));
        assertThat(new UserFiles(data).quiz().load().value())
                .isEqualTo(new QuizMemory(4, Map.of("status 793", new QuizMemory.Place(2, 4))));
    }

    @Test
    void quizThatComesWhenNobodyWaits_isDropped() {
        only(model::start);
        assertThat(model.stateProperty().get()).isInstanceOf(QuizState.Making.class);
        only(model::leave);
        workBehind();
        assertThat(model.stateProperty().get()).isInstanceOf(QuizState.Choosing.class);
        assertThat(map.veilProperty().get()).isEqualTo(Veil.NONE);

        // Of two, the later one counts, whichever comes last.
        choose(5, ALL, "one");
        only(model::start);
        only(model::toStart);
        only(() -> model.choiceProperty().set(new QuizChoice(7, ALL, "two")));
        only(model::start);
        Runnable early = background.remove();
        workBehind();
        early.run();
        SwiftRobot.settle();
        assertThat(((QuizState.Asking) model.stateProperty().get()).progress().count())
                .isEqualTo(7);
    }

    @Test
    void listOfTheClass_isWhatIsAskedFor_fromTheNextQuizOn() {
        choose(5, EnumSet.of(QuizKind.SERVICE_OF_CELL), "ports");
        fx(model::start);
        run(true);
        list = new ClassList(
                "ours", List.of(new ClassList.Entry(8443, "our portal"), new ClassList.Entry(22, "shell")));
        fx(model::toStart);
        fx(model::start);
        QuizQuestion.Choice question = (QuizQuestion.Choice) asked();
        assertThat(question.choices().get(question.right().iterator().next())).isIn("our portal", "shell");
        assertThat(run(true)).hasSizeLessThanOrEqualTo(2);
    }

    /// While a question stands, neither picture nor words of the map tell its answer; afterwards it lies in the light.
    @ParameterizedTest
    @EnumSource
    void map_duringAQuestion_keepsTheAnswerToItself_andShowsItThen(QuizKind kind) {
        choose(1, Set.of(kind), "class 4b");
        fx(model::start);
        QuizQuestion question = asked();
        Veil veil = map.veilProperty().get();
        assertThat(veil.hidesServices()).isTrue();
        assertThat(veil.hidesRanges()).isEqualTo(kind == QuizKind.RANGE_EDGE || kind == QuizKind.RANGE_NAME);
        assertThat(veil.hidesNumbers()).isEqualTo(kind == QuizKind.ESTIMATE_PLACE);
        assertThat(map.hitsProperty().get()).isEqualTo(PortSet.NONE);
        boolean isShown = kind == QuizKind.STATUS || kind == QuizKind.SERVICE_OF_CELL;
        assertThat(map.selectedPortProperty().get().isPresent()).isEqualTo(isShown);

        fx(() -> model.answer(right(question)));
        assertThat(map.veilProperty().get()).isEqualTo(Veil.NONE);
        assertThat(map.hitsProperty().get()).isEqualTo(question.about());
        fx(model::leave);
        assertThat(map.hitsProperty().get()).isEqualTo(PortSet.NONE);
        fx(model::enter);
        assertThat(map.hitsProperty().get()).isEqualTo(question.about());
    }

    @Test
    void leave_duringAQuestion_liftsTheVeil_andTheQuizWaits() {
        choose(3, Set.of(QuizKind.FIND_SERVICE), "class 4b");
        fx(model::start);
        QuizQuestion question = asked();
        fx(model::leave);
        assertThat(map.veilProperty().get()).isEqualTo(Veil.NONE);
        fx(model::enter);
        assertThat(asked()).isEqualTo(question);
        assertThat(map.veilProperty().get()).isEqualTo(Veil.SERVICES);
    }

    @Test
    void answerWithMap_isTheSelectedPort_ofQuestionsThatAskForOne() {
        choose(1, Set.of(QuizKind.FIND_SERVICE), "class 4b");
        fx(model::start);
        fx(model::answerWithMap);
        assertThat(model.stateProperty().get()).isInstanceOf(QuizState.Asking.class);
        fx(() -> map.select(asked().about().first()));
        clock.putForward(Duration.ofSeconds(90));
        fx(model::answerWithMap);
        assertThat(marked().given().mark().points()).isEqualTo(100);
        assertThat(marked().given().took()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(120));

        choose(1, Set.of(QuizKind.STATUS), "class 4b");
        fx(model::toStart);
        fx(model::start);
        fx(model::answerWithMap);
        fx(() -> model.choose(4));
        fx(() -> model.choose(0));
        assertThat(model.stateProperty().get()).isInstanceOf(QuizState.Asking.class);
        fx(() -> model.choose(1));
        assertThat(marked().given().answer()).isEqualTo(new QuizAnswer.Chose(0));
    }

    @Test
    void finish_inTheMidst_countsWhatWasAnswered_andNothingAtAllIsNoResult() {
        choose(5, ALL, "class 4b");
        fx(model::start);
        fx(model::finish);
        assertThat(model.stateProperty().get()).isInstanceOf(QuizState.Choosing.class);
        fx(model::start);
        fx(() -> model.answer(right(asked())));
        fx(model::finish);
        assertThat(((QuizState.Done) model.stateProperty().get()).run().points())
                .isEqualTo(100);
    }

    @Test
    void start_withoutAnyKind_saysWhatIsMissing() {
        choose(5, Set.of(), "");
        fx(model::start);
        assertThat(model.stateProperty().get()).isInstanceOf(QuizState.Choosing.class);
        assertThat(model.messageProperty().get()).contains("one kind of question at least");
    }

    @Test
    void boxes_emptied_canBeBroughtBack() {
        choose(2, Set.of(QuizKind.STATUS), "");
        fx(model::start);
        run(true);
        QuizMemory before = new UserFiles(data).quiz().load().value();
        assertThat(before.places()).hasSize(2);
        fx(model.boxes()::forget);
        assertThat(new UserFiles(data).quiz().load().value().places()).isEmpty();
        assertThat(model.boxes().canRecall()).isTrue();
        fx(model.boxes()::recall);
        assertThat(new UserFiles(data).quiz().load().value()).isEqualTo(before);
        assertThat(model.boxes().canRecall()).isFalse();
    }

    @Test
    void boxes_ofANewerVersion_areToldOf_andNotWrittenOver() throws Exception {
        Path file = Files.writeString(data.resolve("quiz.properties"), "version=2\n");
        model = anotherRun();
        fx(model::enter);
        assertThat(model.messageProperty().get()).contains("newer version");
        choose(1, Set.of(QuizKind.STATUS), "");
        fx(model::start);
        run(true);
        assertThat(model.messageProperty().get()).contains("could not be saved");
        assertThat(file).hasContent("version=2\n");
    }

    @Test
    void save_writesWhatWasAnswered_underTheName() throws Exception {
        choose(3, ALL, "Class 4b");
        fx(model::start);
        run(true);
        Path file = data.resolve("results.csv");
        fx(() -> model.learnerProperty().set("Ada"));
        fx(() -> model.save(file));
        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line).matches("learner,.*|Ada,class 4b," + REGISTRY.edition() + ",.*,100,0?,0"));
        assertThat(model.files().messageProperty().get()).isEqualTo("3 answers written to " + file + ".");
    }
}
