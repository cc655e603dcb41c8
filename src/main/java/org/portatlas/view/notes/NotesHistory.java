package org.portatlas.view.notes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.notes.NoteChange;

/// The steps of this run that can be undone, and those that were undone and can be done again. FX thread.
final class NotesHistory {
    private static final int MOST = 200;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

    /// What to do to go back, or on.
    ///
    /// @param what the step was, as "the deletion of the note of port 22"
    record Step(String what, List<NoteChange> changes) {}

    /// What can be undone; empty if nothing.
    ReadOnlyStringProperty undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// What can be done again; empty if nothing.
    ReadOnlyStringProperty redoProperty() {
        return redo.getReadOnlyProperty();
    }

    /// Takes the step that is to be undone now.
    @Nullable
    Step takeUndo() {
        Step step = done.pollFirst();
        tell();
        return step;
    }

    /// Takes the step that is to be done again now.
    @Nullable
    Step takeRedo() {
        Step step = undone.pollFirst();
        tell();
        return step;
    }

    /// Something new was done: what was undone before cannot be done again.
    void did(Step inverse) {
        undone.clear();
        canUndo(inverse);
    }

    void canUndo(Step inverse) {
        push(done, inverse);
    }

    void canRedo(Step inverse) {
        push(undone, inverse);
    }

    private void push(Deque<Step> steps, Step step) {
        if (!step.changes().isEmpty()) {
            steps.addFirst(step);
            if (steps.size() > MOST) {
                steps.removeLast();
            }
        }
        tell();
    }

    private void tell() {
        undo.set(done.isEmpty() ? "" : done.getFirst().what());
        redo.set(undone.isEmpty() ? "" : undone.getFirst().what());
    }
}
