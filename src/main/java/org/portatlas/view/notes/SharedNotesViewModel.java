package org.portatlas.view.notes;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.IoReason;
import org.portatlas.store.StoredFormException;
import org.portatlas.store.UserFile;
import org.portatlas.store.notes.FileStamp;
import org.portatlas.store.notes.Notes;
import org.portatlas.store.notes.NotesReading;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;
import org.portatlas.view.Background;

/// A file of notes that somebody shares: read, read again when it changes, never written, and remembered for the next
/// start. FX thread, but for [#look].
final class SharedNotesViewModel {
    private static final Texts TEXTS = new Texts(SharedNotesViewModel.class);

    private final UserFile<Optional<Path>> place;
    private final Executor keeper;
    private final Executor executor;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<SharedNotes> notes = new ReadOnlyObjectWrapper<>(SharedNotes.NONE);

    /// The file that is watched, and how it looked when it was read last.
    private volatile @Nullable Watched watched;

    private record Watched(Path path, FileStamp stamp) {}

    /// @param place where it is remembered which file it is
    /// @param keeper reads and writes the user's own files
    /// @param executor reads the shared one
    /// @param tell tells the user a sentence
    SharedNotesViewModel(UserFile<Optional<Path>> place, Executor keeper, Executor executor, Consumer<String> tell) {
        this.place = place;
        this.keeper = keeper;
        this.executor = executor;
        this.tell = tell;
    }

    ReadOnlyObjectProperty<SharedNotes> notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// Reads the file of the last run, if there was one.
    void begin() {
        Background.run(keeper, place::load, remembered -> {
            String problem = remembered.problem();
            if (problem != null) {
                tell.accept(problem);
            }
            remembered.value().ifPresent(path -> executor.execute(() -> read(path)));
        });
    }

    /// Shows a file beside the user's own notes. One that cannot be read is told of, and all stays as it is.
    void choose(Path path) {
        Path whole = path.toAbsolutePath();
        Background.run(
                executor,
                () -> {
                    FileStamp stamp = FileStamp.of(whole);
                    Notes read = NotesReading.read(whole);
                    watched = new Watched(whole, stamp);
                    return read;
                },
                read -> {
                    notes.set(new SharedNotes(whole, read, ""));
                    remember(Optional.of(whole));
                },
                refused -> tell.accept(sentence(whole, refused)));
    }

    /// Shows it no more, at the next start neither.
    void forget() {
        watched = null;
        notes.set(SharedNotes.NONE);
        remember(Optional.empty());
    }

    private void remember(Optional<Path> path) {
        Background.save(keeper, () -> place.save(path), tell);
    }

    /// Reads the file anew if it has changed. Any thread but the FX thread.
    void look() {
        Watched now = watched;
        if (now != null && !FileStamp.of(now.path()).equals(now.stamp())) {
            read(now.path());
        }
    }

    /// What cannot be read at this moment, as on a drive that is away, is said beside the notes that were read last.
    private void read(Path path) {
        watched = new Watched(path, FileStamp.of(path));
        @Nullable Notes read = null;
        String problem = "";
        try {
            read = NotesReading.read(path);
        } catch (IOException | StoredFormException refused) {
            problem = sentence(path, refused);
        }
        Notes found = read;
        String told = problem;
        Platform.runLater(() -> {
            Watched still = watched;
            if (still != null && still.path().equals(path)) {
                notes.set(new SharedNotes(path, found == null ? notes.get().notes() : found, told));
            }
        });
    }

    /// Why a file was not read, one sentence.
    static String sentence(Path path, Throwable refused) {
        String name = VisibleText.name(path);
        return switch (refused) {
            case StoredFormException form -> TEXTS.get("file.other", name, String.valueOf(form.getMessage()));
            case NoSuchFileException gone -> TEXTS.get("file.gone", name);
            case IOException unreadable -> TEXTS.get("file.unread", name, IoReason.of(unreadable));
            default -> TEXTS.get("file.unread", name, VisibleText.of(refused.toString()));
        };
    }
}
