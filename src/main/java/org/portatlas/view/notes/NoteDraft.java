package org.portatlas.view.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.NoteChange;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.store.notes.NoteText;
import org.portatlas.store.notes.NotedRange;

/// A note that is being written. FX thread.
final class NoteDraft {
    private final NotedRange range;
    private final @Nullable Note before;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty tags = new SimpleStringProperty("");
    private final ObjectProperty<NoteColour> colour = new SimpleObjectProperty<>(NoteColour.NONE);
    private final BooleanProperty saving = new SimpleBooleanProperty();

    /// @param before what is there already, null if there is no note of the range yet
    NoteDraft(NotedRange range, @Nullable Note before) {
        this.range = range;
        this.before = before;
        if (before != null) {
            text.set(before.text());
            tags.set(String.join(" ", before.tags()));
            colour.set(before.colour());
        }
    }

    NotedRange range() {
        return range;
    }

    StringProperty textProperty() {
        return text;
    }

    /// The tags in one line.
    StringProperty tagsProperty() {
        return tags;
    }

    ObjectProperty<NoteColour> colourProperty() {
        return colour;
    }

    /// Whether it is being written to the disk.
    BooleanProperty savingProperty() {
        return saving;
    }

    boolean isNew() {
        return before == null;
    }

    /// The change that saves it; empty if it changes nothing. A note of which nothing is left is deleted.
    Optional<NoteChange> change(Instant now) {
        List<String> words = NoteText.tags(tags.get());
        @Nullable
        Note after = Note.typed(range, text.get(), colour.get(), words, now).orElse(null);
        boolean isNothing = before == null && after == null;
        return isNothing || (before != null && after != null && before.says(after))
                ? Optional.empty()
                : Optional.of(new NoteChange(range, before, after));
    }
}
