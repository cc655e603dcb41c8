package org.portatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.portatlas.store.editions.SmallShelf;
import org.portatlas.store.notes.NoteChange;
import org.portatlas.store.notes.Notes;
import org.portatlas.store.notes.NotesFile;
import org.portatlas.store.notes.NotesStep;
import org.portatlas.store.notes.TestNotes;

/// Something of the user's that is kept, in states with numbers: a state that is read back tells its number, and one
/// that is not whole tells none.
///
/// @param <T> what is kept
abstract class KeptThing<T> {
    /// How many states there are before they come again.
    static final int STATES = 1_000;

    /// The number of the state before anything was saved.
    static final int NONE = -1;

    private final String name;

    KeptThing(String name) {
        this.name = name;
    }

    /// All that are kept in a directory.
    static List<KeptThing<?>> in(Path directory) {
        UserFiles files = new UserFiles(directory);
        return List.of(
                new InFile<>("settings", files.settings(), Settings.NEW, KeptThing::settings),
                new InFile<>("session", files.session(), Session.NEW, KeptThing::session),
                new InFile<>("quiz", files.quiz(), QuizMemory.NONE, KeptThing::quiz),
                new InNotes(directory),
                new InShelf(directory));
    }

    String name() {
        return name;
    }

    abstract T state(int number);

    abstract void save(int number) throws IOException;

    /// What is read after the process that saved has been killed.
    abstract Loaded<T> load();

    /// Those of which each is a file by the name of the thing.
    static List<KeptThing<?>> filesIn(Path directory) {
        return in(directory).stream().filter(thing -> thing instanceof InFile).toList();
    }

    private static Settings settings(int number) {
        return new Settings(
                number % 2 == 0 ? Optional.of(number % 4 == 0 ? "dark" : "contrast") : Optional.empty(),
                number % 3 == 0 ? Optional.of("fr") : Optional.empty(),
                number % 13 == 0,
                Settings.TEXT_SIZES.get(number % Settings.TEXT_SIZES.size()),
                Settings.PERIODS.get(number / 8 % Settings.PERIODS.size()),
                number % 3 == 0,
                new Settings.Presenter(number % 5 == 0, number % 7 == 0, number % 11 == 0));
    }

    private static Session session(int number) {
        return new Session(
                Optional.of(new Session.Place(number, number + 1, 1000 + number, 700)),
                new Session.MapState(OptionalInt.of(number), Optional.empty(), Optional.empty()),
                new Session.Colours(Optional.of("density"), Optional.empty(), Map.of("age", number)),
                new Session.Shown(true, false, true, false, Set.of("ephemeral")),
                new Session.Live(false, List.of(number + 1)),
                new Session.Pane(OptionalDouble.of(400 + number), List.of(number), List.of(Path.of("/f" + number))));
    }

    private static QuizMemory quiz(int number) {
        Map<String, QuizMemory.Place> places = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            places.put("status " + i, new QuizMemory.Place(1 + number % QuizMemory.BOXES, number + 1));
        }
        return new QuizMemory(number + 1, places);
    }

    /// One value in one file.
    static final class InFile<T> extends KeptThing<T> {
        private final UserFile<T> file;
        private final T nothing;
        private final IntFunction<T> states;

        InFile(String name, UserFile<T> file, T nothing, IntFunction<T> states) {
            super(name);
            this.nothing = nothing;
            this.file = file;
            this.states = states;
        }

        @Override
        T state(int number) {
            return number == NONE ? nothing : states.apply(number % STATES);
        }

        @Override
        void save(int number) throws IOException {
            file.save(state(number));
        }

        @Override
        Loaded<T> load() {
            return file.load();
        }
    }

    /// Fifty notes, which change together.
    static final class InNotes extends KeptThing<Notes> {
        private static final int NOTES = 50;

        private final NotesFile file;

        InNotes(Path directory) {
            super("notes");
            file = new NotesFile(new UserFiles(directory));
        }

        @Override
        Notes state(int number) {
            return Notes.of(IntStream.range(0, number == NONE ? 0 : NOTES)
                    .mapToObj(port -> TestNotes.note(port, "state " + number % STATES))
                    .toList());
        }

        @Override
        void save(int number) throws IOException {
            Notes before = load().value();
            NotesStep unused = file.change(state(number).all().stream()
                    .map(after -> NoteChange.write(before.of(after.range()), after))
                    .toList());
        }

        @Override
        Loaded<Notes> load() {
            return file.load();
        }
    }

    /// The edition in use, of a shelf that takes one after the other.
    static final class InShelf extends KeptThing<String> {
        private final SmallShelf shelf;

        InShelf(Path directory) {
            super("editions");
            shelf = new SmallShelf(directory);
        }

        @Override
        String state(int number) {
            return SmallShelf.of(number == NONE ? NONE : number % STATES);
        }

        @Override
        void save(int number) throws IOException {
            shelf.put(number % STATES);
        }

        @Override
        Loaded<String> load() {
            return shelf.inUse();
        }
    }
}
