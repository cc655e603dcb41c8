package org.portatlas.store.notes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.portatlas.text.Texts;

/// What the user notes about one exact range: a text, a colour, tags, at least one of them. Immutable; any thread.
///
/// @param text at most [#MOST_TEXT] characters in lines; "" for none
/// @param tags in lower case, sorted, each once, at most [#MOST_TAGS]
/// @param modified when it was written, to the second
public record Note(NotedRange range, String text, NoteColour colour, List<String> tags, Instant modified) {
    private static final Texts TEXTS = new Texts(Note.class);

    /// In UTF-16 units: some pages, and two long notes in one.
    public static final int MOST_TEXT = 8_000;

    public static final int MOST_TAGS = 20;

    /// In code points.
    public static final int LONGEST_TAG = 30;

    private static final int BRIEF = 40;

    /// @throws IllegalArgumentException if no note can be like that, in words for a person
    public Note {
        tags = List.copyOf(new TreeSet<>(tags));
        modified = modified.truncatedTo(ChronoUnit.SECONDS);
        if (text.length() > MOST_TEXT) {
            throw new IllegalArgumentException(TEXTS.get("text.long", MOST_TEXT));
        }
        if (text.codePoints().anyMatch(NoteText::isUnseen)) {
            throw new IllegalArgumentException(TEXTS.get("text.unseen"));
        }
        if (tags.size() > MOST_TAGS) {
            throw new IllegalArgumentException(TEXTS.get("tags.many", MOST_TAGS));
        }
        for (String tag : tags) {
            if (!NoteText.isTag(tag)) {
                throw new IllegalArgumentException(TEXTS.get("tags.word"));
            }
        }
        if (text.isBlank() && colour == NoteColour.NONE && tags.isEmpty()) {
            throw new IllegalArgumentException(TEXTS.get("note.empty"));
        }
    }

    /// A note as somebody typed it; empty if there is nothing in it.
    public static Optional<Note> typed(
            NotedRange range, String text, NoteColour colour, List<String> tags, Instant now) {
        String clean = NoteText.clean(text);
        return clean.isEmpty() && colour == NoteColour.NONE && tags.isEmpty()
                ? Optional.empty()
                : Optional.of(new Note(range, clean, colour, tags, now));
    }

    public int first() {
        return range.first();
    }

    public int last() {
        return range.last();
    }

    /// Whether a person would see no difference between the two: the same but for when it was written.
    public boolean says(Note other) {
        return range.equals(other.range)
                && text.equals(other.text)
                && colour == other.colour
                && tags.equals(other.tags);
    }

    /// Both notes of one range in one, so that nothing of either is lost: this text before the other one, the tags
    /// of both, and the other's colour if it has one.
    /// @return empty if that would be more than one note can be
    public Optional<Note> with(Note other) {
        TreeSet<String> both = new TreeSet<>(tags);
        both.addAll(other.tags);
        String texts =
                text.contains(other.text) ? text : other.text.contains(text) ? other.text : text + "\n\n" + other.text;
        if (texts.length() > MOST_TEXT || both.size() > MOST_TAGS) {
            return Optional.empty();
        }
        return Optional.of(new Note(
                range,
                texts,
                other.colour == NoteColour.NONE ? colour : other.colour,
                List.copyOf(both),
                modified.isAfter(other.modified) ? modified : other.modified));
    }

    /// Its text in one line of some words; without one its tags, or its colour.
    public String brief() {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return tags.isEmpty() ? colour.words() : "#" + String.join(" #", tags);
        }
        return line.codePointCount(0, line.length()) <= BRIEF
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BRIEF - 1)).stripTrailing() + "…";
    }
}
