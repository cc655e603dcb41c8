package org.portatlas.view.quiz;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.TextTable;
import org.portatlas.lesson.ClassList;
import org.portatlas.lesson.quiz.LeitnerBoxes;
import org.portatlas.lesson.quiz.QuizAnswer;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.lesson.quiz.QuizMaker;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizResults;
import org.portatlas.lesson.quiz.QuizRun;
import org.portatlas.lesson.quiz.QuizSeed;
import org.portatlas.registry.Registry;
import org.portatlas.store.QuizMemory;
import org.portatlas.store.UserFile;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.table.FileExport;

/// A quiz from its choice to its results. Questions are made in the background, and what comes when nobody waits for it
/// any more is dropped. FX thread.
public final class QuizViewModel {
    private static final Texts TEXTS = new Texts(QuizViewModel.class);
    private static final QuizState CHOOSING = new QuizState.Choosing();

    private final Registry registry;
    private final Consumer<Consumer<ClassList>> lists;
    private final MapViewModel map;
    private final QuizLead lead;
    private final QuizBoxes boxes;
    private final FileExport files;
    private final Executor executor;
    private final Clock clock;
    private final ObjectProperty<QuizChoice> choice = new SimpleObjectProperty<>(QuizChoice.USUAL);
    private final StringProperty learner = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<QuizState> state = new ReadOnlyObjectWrapper<>(CHOOSING);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private LeitnerBoxes before = LeitnerBoxes.NONE;
    private QuizSeed seed = new QuizSeed("session 1");
    private QuizRun run = QuizRun.of(List.of(), false);
    private Instant askedAt = Instant.EPOCH;
    private int session;
    private int makings;
    private @Nullable Made maker;

    /// What makes quizzes of a list.
    private record Made(ClassList list, QuizMaker maker) {}

    /// @param lists hands over the ports that the class is to know, on the FX thread, once they are read
    /// @param file where the boxes are remembered
    public QuizViewModel(
            Registry registry,
            MapViewModel map,
            Consumer<Consumer<ClassList>> lists,
            UserFile<QuizMemory> file,
            Executor executor,
            Clock clock) {
        this.registry = registry;
        this.lists = lists;
        this.map = map;
        this.lead = new QuizLead(map);
        this.boxes = new QuizBoxes(file, executor, message::set);
        this.files = new FileExport(executor);
        this.executor = executor;
        this.clock = clock;
    }

    /// What the next quiz is to be like.
    ObjectProperty<QuizChoice> choiceProperty() {
        return choice;
    }

    /// The name that results are saved under; empty for none.
    StringProperty learnerProperty() {
        return learner;
    }

    ReadOnlyObjectProperty<QuizState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What went wrong, in one sentence; empty if nothing did.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    QuizBoxes boxes() {
        return boxes;
    }

    FileExport files() {
        return files;
    }

    MapViewModel map() {
        return map;
    }

    /// The question that stands; `null` if none does.
    @Nullable
    QuizQuestion asked() {
        return state.get() instanceof QuizState.Asking(QuizQuestion question, var progress) ? question : null;
    }

    /// Somebody looks: what is remembered is read, once, and the map shows again what belongs to the question.
    void enter() {
        var unused = boxes.read();
        switch (state.get()) {
            case QuizState.Asking asking -> lead.ask(asking.question());
            case QuizState.Marked marked -> lead.show(marked.given());
            case QuizState.Choosing choosing -> {}
            case QuizState.Making making -> {}
            case QuizState.Done done -> {}
        }
    }

    /// Nobody looks any more: the map is as it always is. A quiz that was begun waits.
    void leave() {
        if (state.get() instanceof QuizState.Making) {
            toStart();
        }
        if (state.get() instanceof QuizState.Asking || state.get() instanceof QuizState.Marked) {
            lead.end();
        }
    }

    /// Begins a quiz of the present choice.
    void start() {
        QuizChoice wanted = choice.get();
        if (wanted.kinds().isEmpty()) {
            message.set(TEXTS.get("no.kinds"));
            return;
        }
        message.set("");
        files.forgetMessage();
        state.set(new QuizState.Making());
        int making = ++makings;
        var unused = boxes.read().thenRun(() -> lists.accept(list -> make(wanted, list, making)));
    }

    private void make(QuizChoice wanted, ClassList list, int making) {
        QuizBoxes.Held held = boxes.heldProperty().get();
        int next = held.session() + 1;
        QuizSeed sown = new QuizSeed(wanted.isForAClass() ? wanted.word() : "session " + next);
        Background.run(
                executor,
                () -> wanted.isForAClass()
                        ? maker(list).make(sown, wanted.count(), wanted.kinds())
                        : maker(list).repeat(held.boxes(), next, wanted.count(), wanted.kinds()),
                quiz -> {
                    if (making == makings) {
                        before = held.boxes();
                        session = next;
                        seed = sown;
                        // In a class all have as many questions.
                        run = QuizRun.of(quiz, !wanted.isForAClass());
                        ask();
                    }
                });
    }

    private void ask() {
        QuizQuestion question = run.current().orElse(null);
        if (question == null) {
            finish();
            return;
        }
        lead.ask(question);
        askedAt = clock.instant();
        state.set(new QuizState.Asking(question, progress(question)));
    }

    /// Answers the question that stands, if one does.
    void answer(QuizAnswer answer) {
        if (state.get() instanceof QuizState.Asking asking) {
            Duration took = Duration.between(askedAt, clock.instant());
            run = run.answered(answer, took.isNegative() ? Duration.ZERO : took);
            boxes.set(session, run.into(before, session));
            QuizRun.Given given = run.given().getLast();
            lead.show(given);
            boolean comesAgain = run.waiting().contains(asking.question());
            state.set(new QuizState.Marked(
                    given, asking.progress(), comesAgain, run.current().isEmpty()));
        }
    }

    /// Answers with the port that is selected on the map, if one is and the map is to be answered with.
    void answerWithMap() {
        if (isAnsweredOnMap()) {
            map.selectedPortProperty().get().ifPresent(port -> answer(new QuizAnswer.Clicked(port)));
        }
    }

    /// Answers with a choice by the number it has on the screen, from 1 on; nothing if there is none.
    void choose(int number) {
        if (asked() instanceof QuizQuestion.Choice question
                && number >= 1
                && number <= question.choices().size()) {
            answer(new QuizAnswer.Chose(number - 1));
        }
    }

    /// Whether the question that stands is answered with a cell of the map.
    boolean isAnsweredOnMap() {
        return switch (asked()) {
            case QuizQuestion.Click click -> true;
            case QuizQuestion.Estimate estimate -> estimate.kind() == QuizKind.ESTIMATE_PLACE;
            case null, default -> false;
        };
    }

    /// Whether it is told by eye where a port lies, so that the map has no numbers.
    boolean isToldByEye() {
        return map.veilProperty().get().hidesNumbers();
    }

    /// On to the next question, or to the results.
    void next() {
        if (state.get() instanceof QuizState.Marked) {
            ask();
        }
    }

    /// Makes an end: what was answered counts.
    void finish() {
        lead.rest();
        state.set(run.given().isEmpty() ? CHOOSING : new QuizState.Done(run));
    }

    /// Back to the choice.
    void toStart() {
        makings++;
        lead.rest();
        state.set(CHOOSING);
    }

    /// Writes the results as comma-separated values, over whatever the file held.
    void save(Path file) {
        QuizResults results = QuizResults.of(learner.get().strip(), seed, registry.edition(), run);
        int count = results.count();
        files.write(
                () -> new TextTable(Map.of(), "answers", QuizResults.COLUMNS, count, results::row).csv(),
                TEXTS.get("answers", count),
                file);
    }

    private QuizState.Progress progress(QuizQuestion question) {
        List<String> asked = run.given().stream()
                .map(given -> given.question().key())
                .distinct()
                .toList();
        boolean isOnceMore = asked.contains(question.key());
        int fresh = (int) run.waiting().stream()
                .filter(waiting -> !asked.contains(waiting.key()))
                .count();
        return new QuizState.Progress(asked.size() + (isOnceMore ? 0 : 1), asked.size() + fresh, isOnceMore);
    }

    /// In the background, where several quizzes may be asked for at once.
    private synchronized QuizMaker maker(ClassList list) {
        Made made = maker;
        if (made == null || !made.list.equals(list)) {
            made = new Made(list, new QuizMaker(registry, list));
            maker = made;
        }
        return made.maker;
    }
}
