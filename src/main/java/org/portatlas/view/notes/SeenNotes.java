package org.portatlas.view.notes;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.layer.NotedPorts;
import org.portatlas.registry.MarkedText;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.Notes;
import org.portatlas.text.Texts;

/// Notes as the map and searches take them. Immutable.
record SeenNotes(NotedPorts ports, List<MarkedText> texts) {
    private static final Texts TEXTS = new Texts(SeenNotes.class);
    static final SeenNotes NONE = new SeenNotes(NotedPorts.NONE, List.of());

    /// Takes some milliseconds if there are many: not for the FX thread.
    static SeenNotes of(Notes own, SharedNotes shared) {
        List<MarkedText> texts = new ArrayList<>();
        own.all().forEach(note -> texts.add(text(note, TEXTS.get("kind.note"))));
        shared.notes().all().forEach(note -> texts.add(text(note, TEXTS.get("kind.shared"))));
        return new SeenNotes(new NotedPorts(own, shared.notes(), shared.name()), List.copyOf(texts));
    }

    private static MarkedText text(Note note, String kind) {
        return new MarkedText(note.first(), note.last(), note.text(), note.tags(), kind);
    }
}
