package org.portatlas.view.changes;

import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.pane.LazyDock;

/// Where the pane of what changed stands. FX thread.
public final class ChangesDock extends LazyDock<ChangesPane> {
    /// @param toMap gives the focus to the map
    public ChangesDock(ChangesViewModel model, MapViewModel map, Runnable toMap) {
        super(
                hide -> {
                    ChangesPane pane = new ChangesPane(model, toMap, hide);
                    map.selectedPortProperty().subscribe(pane::follow);
                    return pane;
                },
                toMap);
        setId("changes-dock");
    }

    @Override
    protected void enter(ChangesPane shown) {
        shown.enter();
    }
}
