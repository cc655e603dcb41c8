package org.portatlas.view.notes;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.notes.Notes;
import org.portatlas.text.VisibleText;

/// The notes of a shared file, which is only read.
///
/// @param path null if there is none
/// @param problem why it cannot be read now, one sentence; empty if it can
record SharedNotes(@Nullable Path path, Notes notes, String problem) {
    static final SharedNotes NONE = new SharedNotes(null, Notes.NONE, "");

    /// The name of the file; empty if there is none.
    String name() {
        return path == null ? "" : VisibleText.name(path);
    }
}
