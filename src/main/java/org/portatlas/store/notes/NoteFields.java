package org.portatlas.store.notes;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portatlas.store.StoredFormException;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// Collects the notes of a file, one after the other, whatever the form of the file is. What can be no note, and what
/// is there twice, is refused with its line. One use, one thread.
final class NoteFields {
    private static final Texts TEXTS = new Texts(NoteFields.class);
    private static final int LONGEST_QUOTE = 30;

    private final List<Note> notes = new ArrayList<>();
    private final Map<NotedRange, Integer> lines = new TreeMap<>();

    /// Adds a note.
    ///
    /// @param tags as they stand there; in capitals they are the same tags
    void add(int line, int first, int last, String text, String colour, List<String> tags, Instant modified)
            throws StoredFormException {
        NoteColour known = NoteColour.ofLabel(colour);
        if (known == null) {
            throw new StoredFormException(line, TEXTS.get("colour.none", brief(colour)));
        }
        if (notes.size() == Notes.MOST) {
            throw new StoredFormException(line, TEXTS.get("notes.many", Notes.MOST));
        }
        try {
            NotedRange range = new NotedRange(first, last);
            Integer earlier = lines.putIfAbsent(range, line);
            if (earlier != null) {
                throw new StoredFormException(line, TEXTS.get("notes.twice", range.whose(), earlier));
            }
            notes.add(new Note(range, NoteText.even(text), known, tags, modified));
        } catch (IllegalArgumentException none) {
            throw new StoredFormException(line, String.valueOf(none.getMessage()));
        }
    }

    Notes notes() {
        return Notes.of(notes);
    }

    static Instant time(int line, String text) throws StoredFormException {
        try {
            Instant time = Instant.parse(text);
            if (time.isBefore(Instant.EPOCH) || time.isAfter(Instant.parse("9999-12-31T23:59:59Z"))) {
                throw new StoredFormException(line, TEXTS.get("time.far", brief(text)));
            }
            return time;
        } catch (DateTimeException none) {
            throw new StoredFormException(line, TEXTS.get("time.none", brief(text)));
        }
    }

    /// A foreign text, made fit for one line of a message.
    static String brief(String text) {
        return VisibleText.of(text.replaceAll("\\s+", " ").strip(), LONGEST_QUOTE);
    }
}
