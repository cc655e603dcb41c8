package org.portatlas.store.notes;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.text.Texts;

/// Changes as they were made to the notes that were there at that moment. Immutable.
///
/// @param notes what is there now
/// @param done what was changed, in order; its inverse, in the other order, undoes it
/// @param kept ranges whose note somebody else had changed: both texts are in one note now, or the other's stayed
public record NotesStep(Notes notes, List<NoteChange> done, List<NotedRange> kept) {
    private static final Texts TEXTS = new Texts(NotesStep.class);

    public NotesStep {
        done = List.copyOf(done);
        kept = List.copyOf(kept);
    }

    /// Makes changes. Where the note is no longer what its change saw, nothing of either is lost.
    /// @throws IllegalArgumentException if two texts have no room in one note, or there would be more notes than
    ///     there may be; in words for a person
    static NotesStep of(Notes current, List<NoteChange> changes) {
        List<NoteChange> done = new ArrayList<>();
        List<NotedRange> kept = new ArrayList<>();
        for (NoteChange change : changes) {
            Note is = current.of(change.range());
            Note after = change.after();
            Note before = change.before();
            boolean wasSeen = is != null && before != null && is.says(before);
            boolean isThere = is != null && after != null && is.says(after);
            if (isThere || (is == null && after == null)) {
                continue;
            }
            if (is == null || wasSeen) {
                done.add(new NoteChange(change.range(), is, after));
            } else if (after == null) {
                kept.add(change.range());
            } else {
                kept.add(change.range());
                Note both = is.with(after)
                        .orElseThrow(() -> new IllegalArgumentException(
                                TEXTS.get("notes.both", change.range().whose())));
                if (!both.says(is)) {
                    done.add(new NoteChange(change.range(), is, both));
                }
            }
        }
        Notes changed = current.with(done);
        if (changed.size() > Notes.MOST) {
            throw new IllegalArgumentException(TEXTS.get("notes.most", Notes.MOST));
        }
        return new NotesStep(changed, done, kept);
    }

    /// What undoes it.
    public List<NoteChange> inverse() {
        return done.reversed().stream().map(NoteChange::inverse).toList();
    }
}
