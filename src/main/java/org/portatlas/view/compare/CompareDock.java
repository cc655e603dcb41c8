package org.portatlas.view.compare;

import java.util.function.IntConsumer;
import org.portatlas.view.pane.LazyDock;

/// Where the comparison stands, as long as a port is pinned. FX thread.
public final class CompareDock extends LazyDock<ComparePane> {
    private final CompareViewModel model;

    /// @param goTo shows a port on the map
    /// @param toMap gives the focus to the map
    public CompareDock(CompareViewModel model, IntConsumer goTo, Runnable toMap) {
        super(hide -> new ComparePane(model, goTo, hide), toMap);
        this.model = model;
        setId("compare-dock");
        model.pinnedProperty().subscribe(pinned -> {
            if (pinned.isPresent()) {
                var unused = appear();
            } else {
                setVisible(false);
            }
        });
        visibleProperty().subscribe(shown -> {
            if (!shown) {
                var unused = model.end();
            }
        });
    }

    /// What it shows.
    public CompareViewModel model() {
        return model;
    }

    /// The focus stays on the map, where one chooses what is compared.
    @Override
    protected void enter(ComparePane shown) {}
}
