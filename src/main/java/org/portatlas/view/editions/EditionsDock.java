package org.portatlas.view.editions;

import java.nio.file.Path;
import org.portatlas.view.pane.LazyDock;

/// Where the editions stand in the window, in place of the pane. FX thread.
public final class EditionsDock extends LazyDock<EditionsPane> {
    private final EditionsViewModel model;

    /// @param toMap puts the focus on the map
    public EditionsDock(EditionsViewModel model, Runnable toMap) {
        super(hide -> new EditionsPane(model, hide), toMap);
        this.model = model;
        setId("editions-dock");
        getStyleClass().add("settings-dock");
    }

    /// Takes an edition from a file that was dropped, and shows what became of it.
    public void take(Path file) {
        if (!isVisible()) {
            show();
        }
        model.take(file);
    }

    @Override
    protected void enter(EditionsPane shown) {
        shown.enter();
    }
}
