package org.portatlas.store.notes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portatlas.store.NewerFormException;
import org.portatlas.store.StoredFormException;
import org.portatlas.text.Texts;

/// Reads a file of notes that somebody gives: CSV or JSON, whatever its name, known by how it begins. Any thread; not
/// for the FX thread.
public final class NotesReading {
    private static final Texts TEXTS = new Texts(NotesReading.class);

    /// How many bytes are enough to know a file by.
    private static final int BEGINNING = 512;

    private NotesReading() {}

    /// Reads a file.
    /// @throws StoredFormException if it is no file of notes; its message is one line, with the line of the file
    /// @throws IOException if it cannot be read
    public static Notes read(Path file) throws IOException, StoredFormException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new StoredFormException(0, TEXTS.get("file.irregular"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(NotesForm.MOST_BYTES + 1));
        }
    }

    /// Reads the bytes of a file.
    /// @throws StoredFormException if they are no file of notes
    public static Notes read(byte[] content) throws StoredFormException {
        if (content.length > NotesForm.MOST_BYTES) {
            throw new StoredFormException(0, TEXTS.get("file.larger", NotesForm.MOST_BYTES >> 20));
        }
        try {
            return text(content).stripLeading().startsWith("{")
                    ? new NotesForm().read(content)
                    : NotesCsv.read(content);
        } catch (NewerFormException newer) {
            throw new StoredFormException(1, TEXTS.get("file.newer"));
        }
    }

    private static String text(byte[] content) {
        String text = new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
