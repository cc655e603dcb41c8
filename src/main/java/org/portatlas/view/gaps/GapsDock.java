package org.portatlas.view.gaps;

import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.pane.LazyDock;

/// Where the gap lens stands. FX thread.
public final class GapsDock extends LazyDock<GapsPane> {
    /// @param toMap gives the focus to the map
    public GapsDock(GapsViewModel model, MapViewModel map, Runnable toMap) {
        super(
                hide -> {
                    GapsPane pane = new GapsPane(model, toMap, hide);
                    map.selectedPortProperty().subscribe(pane::follow);
                    return pane;
                },
                toMap);
    }

    @Override
    protected void enter(GapsPane shown) {
        shown.enter();
    }
}
