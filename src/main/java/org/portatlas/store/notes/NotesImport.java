package org.portatlas.store.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the import of some notes among one's own would do, before it does anything. Immutable.
///
/// @param fresh notes of ranges that have none yet
/// @param equal notes that are there already
/// @param conflicts ranges whose two notes say different things: somebody has to choose
public record NotesImport(List<Note> fresh, List<Note> equal, List<Conflict> conflicts) {
    /// Two notes of one range.
    public record Conflict(Note mine, Note theirs) {
        public NotedRange range() {
            return mine.range();
        }

        /// Whether both have room in one note.
        public boolean canBeBoth() {
            return mine.with(theirs).isPresent();
        }
    }

    /// What becomes of a conflict.
    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    public NotesImport {
        fresh = List.copyOf(fresh);
        equal = List.copyOf(equal);
        conflicts = List.copyOf(conflicts);
    }

    /// Compares notes with one's own, as they are now.
    public static NotesImport of(Notes mine, Notes theirs) {
        List<Note> fresh = new ArrayList<>();
        List<Note> equal = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Note note : theirs.all()) {
            Note own = mine.of(note.range());
            if (own == null) {
                fresh.add(note);
            } else if (own.says(note)) {
                equal.add(note);
            } else {
                conflicts.add(new Conflict(own, note));
            }
        }
        return new NotesImport(fresh, equal, conflicts);
    }

    /// The changes that import them.
    ///
    /// @param chosen what was chosen for each conflict
    /// @throws IllegalArgumentException if nothing was chosen for one, or both have no room in one note
    public List<NoteChange> changes(Map<NotedRange, Choice> chosen) {
        List<NoteChange> changes = new ArrayList<>();
        fresh.forEach(note -> changes.add(NoteChange.write(null, note)));
        for (Conflict conflict : conflicts) {
            Choice choice = chosen.get(conflict.range());
            if (choice == null) {
                throw new IllegalArgumentException(
                        "nothing is chosen for " + conflict.range().words());
            }
            switch (choice) {
                case MINE -> {}
                case THEIRS -> changes.add(NoteChange.write(conflict.mine(), conflict.theirs()));
                case BOTH ->
                    changes.add(NoteChange.write(
                            conflict.mine(),
                            conflict.mine()
                                    .with(conflict.theirs())
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            "both notes of " + conflict.range().words() + " have no room in one"))));
            }
        }
        return List.copyOf(changes);
    }
}
