package org.portatlas.view.quiz;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.quiz.LeitnerBoxes;
import org.portatlas.store.QuizMemory;
import org.portatlas.store.UserFile;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;

/// The learner's boxes, kept between runs: read once, and written in the background after each change. FX thread.
final class QuizBoxes {
    private static final Texts TEXTS = new Texts(QuizBoxes.class);

    private final UserFile<QuizMemory> file;
    private final Executor keeper;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<Held> held = new ReadOnlyObjectWrapper<>(new Held(0, LeitnerBoxes.NONE));
    private Held forgotten = new Held(0, LeitnerBoxes.NONE);
    private @Nullable CompletableFuture<Void> reading;

    /// @param session the last one, 0 before the first
    record Held(int session, LeitnerBoxes boxes) {
        boolean isEmpty() {
            return boxes.places().isEmpty();
        }

        /// How many questions lie in a box, 1 to [LeitnerBoxes#LAST].
        long count(int box) {
            return boxes.places().values().stream()
                    .filter(place -> place.box() == box)
                    .count();
        }

        /// How many are to be repeated in the next session.
        long due() {
            return boxes.places().values().stream()
                    .filter(place -> place.due() <= session + 1)
                    .count();
        }

        /// What the boxes hold, in a sentence.
        String words() {
            return isEmpty()
                    ? TEXTS.get("boxes.empty")
                    : IntStream.rangeClosed(1, LeitnerBoxes.LAST)
                            .mapToObj(box -> TEXTS.get("boxes.box", box, count(box)))
                            .collect(Collectors.joining(", "));
        }
    }

    /// @param keeper reads and writes one after the other, so that what is kept last is what stays
    /// @param tell what went wrong, in one sentence
    QuizBoxes(UserFile<QuizMemory> file, Executor keeper, Consumer<String> tell) {
        this.file = file;
        this.keeper = keeper;
        this.tell = tell;
    }

    ReadOnlyObjectProperty<Held> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Reads what was remembered, in the background and once; tells what was wrong with it, if anything.
    ///
    /// @return done on the FX thread when it is there
    CompletableFuture<Void> read() {
        CompletableFuture<Void> known = reading;
        if (known != null) {
            return known;
        }
        CompletableFuture<Void> begun = new CompletableFuture<>();
        reading = begun;
        Background.run(keeper, file::load, loaded -> {
            held.set(of(loaded.value()));
            String problem = loaded.problem();
            if (problem != null) {
                tell.accept(problem);
            }
            begun.complete(null);
        });
        return begun;
    }

    void set(int session, LeitnerBoxes boxes) {
        keep(new Held(session, boxes));
    }

    /// Empties the boxes, until [#recall].
    void forget() {
        forgotten = held.get();
        keep(new Held(forgotten.session(), LeitnerBoxes.NONE));
    }

    /// Whether boxes were emptied that can be brought back.
    boolean canRecall() {
        return !forgotten.isEmpty() && held.get().isEmpty();
    }

    void recall() {
        Held before = forgotten;
        forgotten = new Held(0, LeitnerBoxes.NONE);
        keep(before);
    }

    private void keep(Held next) {
        if (!next.equals(held.get())) {
            held.set(next);
            Background.save(keeper, () -> file.save(memory(next)), tell);
        }
    }

    private static QuizMemory memory(Held held) {
        Map<String, QuizMemory.Place> places = new TreeMap<>();
        held.boxes()
                .places()
                .forEach((key, place) -> places.put(key, new QuizMemory.Place(place.box(), place.session())));
        return new QuizMemory(held.session(), places);
    }

    private static Held of(QuizMemory memory) {
        Map<String, LeitnerBoxes.Place> places = new TreeMap<>();
        memory.places().forEach((key, place) -> places.put(key, new LeitnerBoxes.Place(place.box(), place.session())));
        return new Held(memory.session(), new LeitnerBoxes(places));
    }
}
