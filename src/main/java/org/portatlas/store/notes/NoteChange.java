package org.portatlas.store.notes;

import org.jspecify.annotations.Nullable;

/// One change of one note: what whoever makes it saw, and what is to be there instead. Immutable.
///
/// @param before null if there was none
/// @param after null if there is to be none
public record NoteChange(
        NotedRange range, @Nullable Note before, @Nullable Note after) {
    /// @throws IllegalArgumentException if a note is of another range
    public NoteChange {
        if ((before != null && !before.range().equals(range))
                || (after != null && !after.range().equals(range))) {
            throw new IllegalArgumentException("a note of another range than " + range.words());
        }
    }

    /// A new note, or another one instead of what was seen.
    public static NoteChange write(@Nullable Note before, Note after) {
        return new NoteChange(after.range(), before, after);
    }

    /// A note that is to be no more.
    public static NoteChange delete(Note before) {
        return new NoteChange(before.range(), before, null);
    }

    /// What undoes it.
    public NoteChange inverse() {
        return new NoteChange(range, after, before);
    }
}
