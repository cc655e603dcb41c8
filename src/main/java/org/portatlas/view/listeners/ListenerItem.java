package org.portatlas.view.listeners;

import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.portatlas.text.Texts;

/// A row's place in the table: the socket may change, the item stays, so that selection and scrolling know it again.
/// FX thread.
final class ListenerItem {
    private static final Texts TEXTS = new Texts(ListenerItem.class);

    private final ReadOnlyObjectWrapper<ListenerRow> row;
    private final ReadOnlyObjectWrapper<Mark> mark;
    private Instant since;

    /// What has happened to it a moment ago.
    enum Mark {
        NONE,
        NEW,
        CHANGED,
        GONE
    }

    ListenerItem(ListenerRow row, Mark mark, Instant since) {
        this.row = new ReadOnlyObjectWrapper<>(row);
        this.mark = new ReadOnlyObjectWrapper<>(mark);
        this.since = since;
    }

    ReadOnlyObjectProperty<ListenerRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Mark> markProperty() {
        return mark.getReadOnlyProperty();
    }

    ListenerRow row() {
        return row.get();
    }

    Mark mark() {
        return mark.get();
    }

    boolean isGone() {
        return mark() == Mark.GONE;
    }

    /// Its state, and what has just happened to it, in words.
    String state() {
        return switch (mark()) {
            case NONE -> row().state();
            case GONE -> TEXTS.get("mark.gone");
            case NEW -> TEXTS.get("mark.new", row().state());
            case CHANGED -> TEXTS.get("mark.changed", row().state());
        };
    }

    void show(ListenerRow now) {
        row.set(now);
    }

    void mark(Mark now, Instant at) {
        since = at;
        mark.set(now);
    }

    /// When it was marked.
    Instant since() {
        return since;
    }
}
