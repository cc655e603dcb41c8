package org.portatlas.store.notes;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// Notes, at most one for each exact range, in the order of their ranges, which may overlap. Immutable; any thread.
public final class Notes {
    private static final Texts TEXTS = new Texts(Notes.class);

    /// More would be no notes.
    public static final int MOST = 20_000;

    /// No note at all.
    public static final Notes NONE = new Notes(new TreeMap<>());

    private final NavigableMap<NotedRange, Note> byRange;

    private Notes(NavigableMap<NotedRange, Note> byRange) {
        this.byRange = Collections.unmodifiableNavigableMap(byRange);
    }

    /// These notes.
    /// @throws IllegalArgumentException if there are more than [#MOST], or two of one range
    public static Notes of(Collection<Note> notes) {
        if (notes.size() > MOST) {
            throw new IllegalArgumentException(TEXTS.get("notes.many", MOST));
        }
        TreeMap<NotedRange, Note> byRange = new TreeMap<>();
        for (Note note : notes) {
            if (byRange.put(note.range(), note) != null) {
                throw new IllegalArgumentException(note.range().words() + " cannot have two notes");
            }
        }
        return new Notes(byRange);
    }

    public Collection<Note> all() {
        return byRange.values();
    }

    public int size() {
        return byRange.size();
    }

    public boolean isEmpty() {
        return byRange.isEmpty();
    }

    /// The note of exactly this range, null if there is none.
    public @Nullable Note of(NotedRange range) {
        return byRange.get(range);
    }

    /// The notes whose ranges hold a port, the narrowest range first.
    public List<Note> at(int port) {
        return byRange.headMap(new NotedRange(port, PortRange.PORTS - 1), true).values().stream()
                .filter(note -> note.range().contains(port))
                .sorted(Comparator.comparingInt((Note note) -> note.range().length())
                        .thenComparing(Note::range))
                .toList();
    }

    /// The same notes with some instead of others.
    Notes with(Collection<NoteChange> changes) {
        TreeMap<NotedRange, Note> changed = new TreeMap<>(byRange);
        for (NoteChange change : changes) {
            Note after = change.after();
            if (after == null) {
                changed.remove(change.range());
            } else {
                changed.put(change.range(), after);
            }
        }
        return new Notes(changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notes notes && byRange.equals(notes.byRange);
    }

    @Override
    public int hashCode() {
        return byRange.hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }
}
