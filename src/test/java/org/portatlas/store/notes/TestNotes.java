package org.portatlas.store.notes;

import java.time.Instant;
import java.util.List;

/// Notes of every kind.
public final class TestNotes {
    static final Instant TIME = Instant.parse("2026-11-22T10:02:14Z");

    private TestNotes() {}

    /// A note on a port with a text alone.
    public static Note note(int port, String text) {
        return note(port, port, text, NoteColour.NONE);
    }

    /// A note with tags.
    public static Note note(int first, int last, String text, NoteColour colour, String... tags) {
        return new Note(new NotedRange(first, last), text, colour, List.of(tags), TIME);
    }

    /// One of each colour, ports and ranges in and over each other, several lines, signs that files have a meaning for.
    public static Notes all() {
        return Notes.of(List.of(
                note(22, 22, "Bastion,\nsee \"the plan\"; ask Ada", NoteColour.RED, "lab", "ssh"),
                note(20, 30, "=1+1\ttab? 'no'".replace('\t', ' '), NoteColour.ORANGE),
                note(793, 793, "'quoted, and {json: [1]}", NoteColour.YELLOW, "gap"),
                note(6000, 6063, "", NoteColour.GREEN, "x11"),
                note(8080, 8080, "", NoteColour.BLUE),
                note(9000, 9000, "Überfüllt – 日本語 👩‍🏫 \\ / \u00a0", NoteColour.NONE),
                note(50000, 50010, "dynamic", NoteColour.PURPLE, "lab"),
                note(0, 65535, "everything", NoteColour.NONE, "all")));
    }
}
