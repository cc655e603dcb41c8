package org.portatlas.view.notes;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.Veil;
import org.portatlas.registry.MarkedText;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFile;
import org.portatlas.store.notes.FileStamp;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.NoteChange;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.store.notes.Notes;
import org.portatlas.store.notes.NotesFile;
import org.portatlas.store.notes.NotesStep;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;
import org.portatlas.view.LatestQuestion;
import org.portatlas.view.map.MapViewModel;

/// The user's notes as they are on the disk, with those of a shared file beside them, and what is done with them. Files
/// are read and written in the background; what another window writes is seen soon after. FX thread, but for [#look].
public final class NotesViewModel {
    private static final Texts TEXTS = new Texts(NotesViewModel.class);

    private final MapViewModel map;
    private final NotesFile file;
    private final Executor keeper;
    private final Clock clock;
    private final Consumer<String> tell;
    private final SharedNotesViewModel shared;
    private final NotesHistory history = new NotesHistory();
    private final ReadOnlyObjectWrapper<Notes> notes = new ReadOnlyObjectWrapper<>(Notes.NONE);
    private final ReadOnlyObjectWrapper<@Nullable NoteDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final BooleanProperty discreet = new SimpleBooleanProperty();

    /// What the map shows of them.
    private final LatestQuestion looking;

    private SeenNotes seen = SeenNotes.NONE;
    private boolean isRead;

    /// Of what was read last; null where the file was written here since.
    private volatile @Nullable FileStamp stamp = FileStamp.NONE;

    /// @param place where it is remembered which shared file is shown
    /// @param keeper reads and writes files in the background, one after the other
    /// @param executor reads the shared file, which may be slow, in the background
    /// @param tell tells the user a sentence that stays until it is read
    public NotesViewModel(
            MapViewModel map,
            NotesFile file,
            UserFile<Optional<Path>> place,
            Executor keeper,
            Executor executor,
            Clock clock,
            Consumer<String> tell) {
        this.map = map;
        this.file = file;
        this.keeper = keeper;
        this.clock = clock;
        this.tell = tell;
        this.looking = new LatestQuestion(keeper);
        this.shared = new SharedNotesViewModel(place, keeper, executor, tell);
        shared.notesProperty().addListener((of, before, now) -> show());
        discreet.subscribe(this::know);
    }

    /// Reads what there is.
    public void begin() {
        read();
        shared.begin();
    }

    /// The notes as they were on the disk when that was seen last.
    ReadOnlyObjectProperty<Notes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    SharedNotesViewModel shared() {
        return shared;
    }

    /// Shows the notes of a file beside the user's own, which is only read; instead of another one.
    public void share(Path path) {
        shared.choose(path);
    }

    /// The note that is being written, null if none is.
    ReadOnlyObjectProperty<@Nullable NoteDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    NotesHistory history() {
        return history;
    }

    /// What was done last, one sentence; empty if it has been read.
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void forgetMessage() {
        message.set("");
    }

    /// Whether nothing of the notes may be seen, as on a wall.
    public BooleanProperty discreetProperty() {
        return discreet;
    }

    /// What searches find of notes: nothing while they are hidden.
    public List<MarkedText> texts() {
        return isHidden() ? List.of() : seen.texts();
    }

    boolean isHidden() {
        return discreet.get() || map.veilProperty().get() != Veil.NONE;
    }

    MapViewModel map() {
        return map;
    }

    /// Reads files anew that have changed on the disk. Any thread but the FX thread.
    public void look() {
        if (!Objects.equals(FileStamp.of(file.path()), stamp)) {
            read();
        }
        shared.look();
    }

    private void read() {
        Background.run(keeper, this::load, this::take);
    }

    private record Read(Loaded<Notes> loaded, boolean isGone) {}

    private Read load() {
        FileStamp read = FileStamp.of(file.path());
        stamp = read;
        Loaded<Notes> loaded = file.load();
        return new Read(loaded, read.equals(FileStamp.NONE) && loaded.value().isEmpty());
    }

    private void take(Read read) {
        if (read.isGone() && !notes.get().isEmpty()) {
            tell.accept(TEXTS.get("gone", file.path()));
            return;
        }
        String problem = read.loaded().problem();
        if (problem != null) {
            tell.accept(problem);
        }
        take(read.loaded().value());
    }

    private void take(Notes now) {
        boolean isFirst = !isRead;
        isRead = true;
        if (isFirst || !now.equals(notes.get())) {
            notes.set(now);
            show();
        }
    }

    private void show() {
        Notes own = notes.get();
        SharedNotes others = shared.notesProperty().get();
        looking.ask(() -> SeenNotes.of(own, others), next -> {
            if (isRead) {
                seen = next;
                know();
            }
        });
    }

    private void know() {
        map.layers().know(discreet.get() || !isRead ? null : seen.ports());
    }

    /// Begins to write the note of a range, or to change it. What was being written is saved.
    void write(NotedRange range) {
        if (isHidden()) {
            return;
        }
        NoteDraft now = draft.get();
        if (now == null || !now.range().equals(range)) {
            keepDraft();
            draft.set(new NoteDraft(range, notes.get().of(range)));
        }
    }

    /// Saves what is being written. Where that cannot be done it stays, and it is told why.
    void keepDraft() {
        NoteDraft kept = draft.get();
        if (kept == null || kept.savingProperty().get()) {
            return;
        }
        Optional<NoteChange> change = kept.change(clock.instant());
        if (change.isEmpty()) {
            draft.set(null);
            return;
        }
        kept.savingProperty().set(true);
        String whose = kept.range().whose();
        String what = kept.isNew()
                ? TEXTS.get("step.new", whose)
                : change.get().after() == null ? TEXTS.get("step.delete", whose) : TEXTS.get("step.change", whose);
        run(List.of(change.get()), what, Direction.NEW, isSaved -> {
            kept.savingProperty().set(false);
            if (isSaved && draft.get() == kept) {
                draft.set(null);
            } else if (!isSaved && draft.get() == null) {
                draft.set(kept);
            }
        });
    }

    /// Gives up what is being written.
    void dropDraft() {
        draft.set(null);
    }

    /// Deletes notes, as one step.
    void delete(List<Note> gone) {
        if (!gone.isEmpty()) {
            boolean isOne = gone.size() == 1;
            String whose = gone.getFirst().range().whose();
            String what = isOne ? TEXTS.get("step.delete", whose) : TEXTS.get("step.delete.many", gone.size());
            run(gone.stream().map(NoteChange::delete).toList(), what, Direction.NEW, done -> {
                if (done && message.get().isEmpty()) {
                    message.set(isOne ? TEXTS.get("deleted", whose) : TEXTS.get("deleted.many", gone.size()));
                }
            });
        }
    }

    /// Makes changes, as one step.
    /// @param what as "the import of 12 notes"
    /// @param then is told whether they were made
    void change(List<NoteChange> changes, String what, Consumer<Boolean> then) {
        run(changes, what, Direction.NEW, then);
    }

    /// Undoes the last step of this run.
    void undo() {
        NotesHistory.Step step = isHidden() ? null : history.takeUndo();
        if (step != null) {
            run(step.changes(), step.what(), Direction.BACK, done -> {
                if (!done) {
                    history.canUndo(step);
                }
            });
        }
    }

    /// Does again what was undone last.
    void redo() {
        NotesHistory.Step step = isHidden() ? null : history.takeRedo();
        if (step != null) {
            run(step.changes(), step.what(), Direction.AGAIN, done -> {
                if (!done) {
                    history.canRedo(step);
                }
            });
        }
    }

    private enum Direction {
        NEW,
        BACK,
        AGAIN
    }

    private void run(List<NoteChange> changes, String what, Direction direction, Consumer<Boolean> then) {
        message.set("");
        Notes known = notes.get();
        Background.run(
                keeper,
                () -> {
                    NotesStep step = file.change(known, changes);
                    // It is another file now. If it goes before anybody looks, it is gone as much as one that was read.
                    stamp = null;
                    return step;
                },
                step -> {
                    took(step, what, direction);
                    then.accept(true);
                },
                notSaved -> {
                    tell.accept(String.valueOf(notSaved.getMessage()));
                    then.accept(false);
                });
    }

    private void took(NotesStep step, String what, Direction direction) {
        NotesHistory.Step inverse = new NotesHistory.Step(what, step.inverse());
        switch (direction) {
            case NEW -> history.did(inverse);
            case BACK -> history.canRedo(inverse);
            case AGAIN -> history.canUndo(inverse);
        }
        take(step.notes());
        if (!step.kept().isEmpty()) {
            message.set(kept(step));
        } else if (direction != Direction.NEW) {
            message.set(direction == Direction.BACK ? TEXTS.get("undone", what) : TEXTS.get("redone", what));
        }
    }

    private static String kept(NotesStep step) {
        String ports = step.kept().stream().limit(5).map(NotedRange::whose).collect(Collectors.joining(", "));
        return switch (step.kept().size()) {
            case 1 -> TEXTS.get("kept.one", ports);
            case 2, 3, 4, 5 -> TEXTS.get("kept.some", ports);
            default -> TEXTS.get("kept.many", ports);
        };
    }
}
