package org.portatlas.view.notes;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.pane.LazyDock;

/// Where the table of notes stands, and what keys and the menu do with notes. FX thread.
public final class NotesDock extends LazyDock<NotesPane> {
    private final NotesViewModel model;
    private final ImportViewModel importing;
    private final NoteStart start;

    /// @param region what a note is written on, if there is one
    /// @param executor reads and writes files in the background
    /// @param tell tells the user a sentence
    /// @param toMap gives the focus to the map
    public NotesDock(
            NotesViewModel model, RegionViewModel region, Executor executor, Consumer<String> tell, Runnable toMap) {
        this(model, new ImportViewModel(model, executor), new NoteStart(model, region, tell), executor, toMap);
    }

    private NotesDock(
            NotesViewModel model, ImportViewModel importing, NoteStart start, Executor executor, Runnable toMap) {
        super(hide -> new NotesPane(model, importing, executor, toMap, hide), toMap);
        this.model = model;
        this.importing = importing;
        this.start = start;
        setId("notes-dock");
    }

    @Override
    protected void enter(NotesPane shown) {
        shown.enter();
    }

    /// Begins a note on the region, or on the selected port.
    public void write() {
        start.begin();
    }

    /// Undoes the last step of this run.
    public void undo() {
        model.undo();
    }

    /// Does again what was undone last.
    public void redo() {
        model.redo();
    }

    /// Shows what the import of a file of notes would do, as when one is dropped onto the window.
    public void take(Path file) {
        if (!isVisible()) {
            show();
        }
        importing.read(file);
    }
}
