package org.portatlas.store.notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFile;
import org.portatlas.store.UserFiles;
import org.portatlas.text.Texts;

/// The file of the user's own notes, which several windows and processes may change at once.
/// Its form stands in [NotesForm]. Any thread; not for the FX thread.
public final class NotesFile {
    private static final Texts TEXTS = new Texts(NotesFile.class);

    private final UserFile<Notes> file;
    private final NotesForm form = new NotesForm();

    public NotesFile(UserFiles files) {
        file = new UserFile<>(files.notes(), () -> TEXTS.get("what"), NotesForm.MOST_BYTES, form, Notes.NONE);
    }

    /// Where it lies.
    public Path path() {
        return file.path();
    }

    /// Reads the notes, and says what is wrong with the file.
    public Loaded<Notes> load() {
        return file.load();
    }

    /// Makes changes to the notes as they are on the disk at that moment, all or none of them.
    /// @return what was changed, and what is there now
    /// @throws IOException if they cannot be made; its message is a sentence for a person, and nothing has changed
    public NotesStep change(List<NoteChange> changes) throws IOException {
        return change(Notes.NONE, changes);
    }

    /// The same, for what a window still knows when the file has gone.
    ///
    /// @param known is changed where there is no file
    public NotesStep change(Notes known, List<NoteChange> changes) throws IOException {
        AtomicReference<NotesStep> made = new AtomicReference<>(new NotesStep(Notes.NONE, List.of(), List.of()));
        try {
            Notes unused = file.change(known, current -> {
                made.set(step(current, changes));
                return made.get().notes();
            });
            return made.get();
        } catch (UncheckedIOException refused) {
            throw new IOException(String.valueOf(refused.getMessage()), refused);
        }
    }

    private NotesStep step(Notes current, List<NoteChange> changes) {
        try {
            NotesStep step = NotesStep.of(current, changes);
            if (form.write(step.notes()).length > NotesForm.MOST_BYTES) {
                throw new IllegalArgumentException(TEXTS.get("file.large", NotesForm.MOST_BYTES >> 20));
            }
            return step;
        } catch (IllegalArgumentException refused) {
            String why = TEXTS.get("file.unsaved", String.valueOf(refused.getMessage()));
            throw new UncheckedIOException(why, new IOException(refused));
        }
    }
}
