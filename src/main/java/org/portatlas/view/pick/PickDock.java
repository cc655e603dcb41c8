package org.portatlas.view.pick;

import java.util.function.IntConsumer;
import org.portatlas.view.pane.LazyDock;

/// Where the pane that picks a port stands. Ports are looked for anew each time it is shown. FX thread.
public final class PickDock extends LazyDock<PickPane> {
    /// @param goTo shows a port on the map
    /// @param toMap gives the focus to the map
    public PickDock(PickViewModel model, IntConsumer goTo, Runnable toMap) {
        super(hide -> new PickPane(model, goTo, toMap, hide), toMap);
        visibleProperty().subscribe(shown -> {
            if (shown) {
                model.ask();
            }
        });
    }

    @Override
    protected void enter(PickPane shown) {
        shown.enter();
    }
}
