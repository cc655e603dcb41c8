package org.portatlas.view.notes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.portatlas.store.notes.Note;

/// A line of the table of notes.
///
/// @param file the shared file that it is from; empty for the user's own
record NoteRow(Note note, String file) {
    boolean isOwn() {
        return file.isEmpty();
    }

    String tags() {
        return String.join(" ", note.tags());
    }

    /// The text in one line.
    String line() {
        return note.text().strip().replaceAll("\\s+", " ");
    }

    /// The day on which it was written; empty if that is not known.
    String day() {
        return note.modified().equals(Instant.EPOCH)
                ? ""
                : DateTimeFormatter.ofPattern("d MMM yyyy", Locale.getDefault())
                        .format(note.modified().atZone(ZoneId.systemDefault()));
    }

    /// Whether each word of a filter holds: `tag:lab`, `colour:red`, a port that the range holds, or anything in the
    /// text, the tags, the colour or the name of the file.
    boolean passes(List<String> words) {
        return words.stream().allMatch(this::passes);
    }

    private boolean passes(String word) {
        if (word.startsWith("tag:")) {
            String tag = word.substring("tag:".length());
            return note.tags().stream().anyMatch(each -> each.startsWith(tag));
        }
        if (word.startsWith("colour:") || word.startsWith("color:") || word.startsWith("couleur:")) {
            String colour = word.substring(word.indexOf(':') + 1);
            return note.colour().label().startsWith(colour)
                    || note.colour().words().startsWith(colour);
        }
        if (word.matches("\\d{1,5}")) {
            return note.range().contains(Integer.parseInt(word)) || line().contains(word);
        }
        return (line() + " " + tags() + " " + note.colour().words() + " " + file + " "
                        + note.range().label())
                .toLowerCase(Locale.ROOT)
                .contains(word);
    }
}
