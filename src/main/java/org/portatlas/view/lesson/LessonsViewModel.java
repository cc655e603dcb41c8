package org.portatlas.view.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.lesson.LessonReader;
import org.portatlas.lesson.LessonShelf;
import org.portatlas.machine.BindRules;
import org.portatlas.map.Layouts;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.Registry;
import org.portatlas.store.LessonProgress;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFile;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;
import org.portatlas.view.detail.CheckViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.practice.PracticeViewModel;

/// Which lesson is read and at which step, what was answered, and how far each lesson was read.
/// The shelf is read in the background when it is first asked for. FX thread.
public final class LessonsViewModel {
    private static final Texts TEXTS = new Texts(LessonsViewModel.class);

    private final Supplier<LessonReader> readers;
    private final MapViewModel map;
    private final MapLead lead;
    private final CheckViewModel checking;
    private final PracticeViewModel practice;
    private final UserFile<LessonProgress> file;
    private final Executor keeper;
    private final ReadOnlyObjectWrapper<@Nullable LessonShelf> shelf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Verdict> verdict = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LessonProgress> progress = new ReadOnlyObjectWrapper<>(LessonProgress.NONE);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private LessonProgress forgotten = LessonProgress.NONE;
    private @Nullable LessonReader reader;
    private boolean asked;
    private boolean firstWanted;
    private String wanted = "";

    /// What an answer was worth, and why.
    record Verdict(boolean isRight, String answer, String why) {}

    /// @param checking looks at a port where a step offers to
    /// @param practice makes sockets where a step offers to
    /// @param file where progress is remembered
    /// @param keeper reads and writes one after the other, so that what is kept last is what stays
    public LessonsViewModel(
            Registry registry,
            BindRules rules,
            MapViewModel map,
            CheckViewModel checking,
            PracticeViewModel practice,
            UserFile<LessonProgress> file,
            Executor keeper) {
        this.readers = () -> new LessonReader(
                registry,
                rules,
                Layers.all().stream().map(Layer::id).collect(Collectors.toSet()),
                Layouts.all().stream().map(PortLayout::id).collect(Collectors.toSet()));
        this.map = map;
        this.lead = new MapLead(map);
        this.checking = checking;
        this.practice = practice;
        this.file = file;
        this.keeper = keeper;
    }

    /// The lessons to choose from; `null` until they have been read.
    ReadOnlyObjectProperty<@Nullable LessonShelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    /// What is read; `null` while one chooses.
    public ReadOnlyObjectProperty<@Nullable Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What the answer to the present question was worth; `null` before it.
    ReadOnlyObjectProperty<@Nullable Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /// How far each lesson was read.
    ReadOnlyObjectProperty<LessonProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// What went wrong, in one sentence; empty if nothing did.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    CheckViewModel checking() {
        return checking;
    }

    /// The sockets that steps offer to make.
    public PracticeViewModel practice() {
        return practice;
    }

    MapViewModel map() {
        return map;
    }

    /// Reads the shelf, if nobody has yet.
    void open() {
        if (!asked) {
            asked = true;
            inBackground(() -> new Opened(LessonShelf.embedded(reader()), file.load()), opened -> {
                progress.set(opened.progress().value());
                tell(opened.progress().problem());
                shelf.set(opened.shelf());
                String named = wanted;
                wanted = "";
                if (!named.isEmpty()) {
                    readNamed(named);
                }
                if (firstWanted) {
                    firstWanted = false;
                    readFirst();
                }
            });
        }
    }

    /// Reads the first lesson of the shelf, as soon as that is there.
    public void readFirst() {
        LessonShelf there = shelf.get();
        if (there != null) {
            read(Reading.of(there.lessons().getFirst()));
        } else {
            firstWanted = true;
            open();
        }
    }

    /// Reads a lesson of the shelf, as soon as that is there; one that cannot be shown leaves the
    /// shelf.
    ///
    /// @param name of its file
    public void readNamed(String name) {
        LessonShelf there = shelf.get();
        if (there == null) {
            wanted = name;
            open();
        } else {
            there.lessons().stream()
                    .filter(lesson -> lesson.file().equals(name))
                    .findFirst()
                    .ifPresent(lesson -> read(Reading.of(lesson)));
        }
    }

    private record Opened(LessonShelf shelf, Loaded<LessonProgress> progress) {}

    /// Goes back to where the lesson was left, or to its beginning if it was read to its end.
    void read(Reading chosen) {
        int seen = progress.get().steps(chosen.file());
        turnTo(chosen.at(seen >= chosen.steps().size() ? 0 : Math.max(0, seen - 1)));
    }

    /// Reads a lesson from a file of the user's; one with a mistake leaves all as it is and says
    /// so.
    public void read(Path path) {
        inBackground(() -> reader().lesson(path), lesson -> {
            tell(null);
            turnTo(Reading.of(lesson));
        });
    }

    /// A step on (1) or back (-1).
    public void turn(int steps) {
        Reading now = reading.get();
        if (now != null) {
            turnTo(now.at(now.index() + steps));
        }
    }

    /// The lesson that comes after the present one; `null` after the last.
    @Nullable
    Lesson following() {
        Reading now = reading.get();
        LessonShelf all = shelf.get();
        if (now == null || all == null) {
            return null;
        }
        List<Lesson> lessons = all.lessons();
        for (int i = 0; i + 1 < lessons.size(); i++) {
            if (lessons.get(i).file().equals(now.file())) {
                return lessons.get(i + 1);
            }
        }
        return null;
    }

    private void turnTo(Reading next) {
        verdict.set(null);
        reading.set(next);
        lead.apply(next.step().map());
        remember(progress.get().reached(next.file(), next.index() + 1));
    }

    /// Back to the shelf.
    public void leave() {
        verdict.set(null);
        reading.set(null);
        lead.end();
    }

    /// Leaves the map as the reader had it; the lesson stays where it is, until [#showAgain].
    void pause() {
        lead.end();
    }

    /// Shows on the map again what the step shows.
    public void showAgain() {
        Reading now = reading.get();
        if (now != null) {
            lead.apply(now.step().map());
        }
    }

    void answer(LessonQuestion.Choice question, LessonQuestion.Answer given) {
        verdict.set(new Verdict(given.isRight(), given.text(), question.why()));
    }

    /// Answers with the port that is selected on the map.
    void answer(LessonQuestion.ClickOnMap question) {
        map.selectedPortProperty()
                .get()
                .ifPresent(port -> verdict.set(
                        new Verdict(question.right().contains(port), TEXTS.get("port", port), question.why())));
    }

    /// Looks at a port of this computer.
    void check(int port) {
        map.select(port);
        checking.look();
    }

    /// Forgets how far lessons were read, until [#recall].
    void forget() {
        forgotten = progress.get();
        remember(LessonProgress.NONE);
    }

    /// Whether something was forgotten that can be brought back.
    boolean canRecall() {
        return !forgotten.isEmpty();
    }

    /// Takes back that progress was forgotten.
    void recall() {
        LessonProgress before = forgotten;
        forgotten = LessonProgress.NONE;
        remember(before);
    }

    private void remember(LessonProgress next) {
        if (!next.equals(progress.get())) {
            progress.set(next);
            Background.save(keeper, () -> file.save(next), this::tell);
        }
    }

    private synchronized LessonReader reader() {
        LessonReader made = reader;
        if (made == null) {
            made = readers.get();
            reader = made;
        }
        return made;
    }

    private <T> void inBackground(Callable<T> work, Consumer<T> then) {
        Background.run(
                keeper, work, then, failure -> tell(UnreadFile.sentence(failure, gone -> TEXTS.get("gone", gone))));
    }

    private void tell(@Nullable String problem) {
        message.set(problem == null ? "" : problem);
    }
}
