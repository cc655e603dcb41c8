package org.portatlas.view.twin;

import org.portatlas.view.pane.LazyDock;

/// Where the table twin stands. FX thread.
public final class TwinDock extends LazyDock<TwinPane> {
    /// @param toMap gives the focus to the map
    public TwinDock(TwinViewModel model, Runnable toMap) {
        super(
                hide -> {
                    TwinPane pane = new TwinPane(model, hide);
                    model.begin();
                    return pane;
                },
                toMap);
        model.shownProperty().bind(visibleProperty());
    }

    @Override
    protected void enter(TwinPane shown) {
        shown.enter();
    }
}
