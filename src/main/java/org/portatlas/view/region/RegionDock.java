package org.portatlas.view.region;

import java.util.function.IntConsumer;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.pane.LazyDock;

/// Where the region's pane stands, as long as there is a region. FX thread.
public final class RegionDock extends LazyDock<RegionPane> {
    private final RegionViewModel region;

    /// @param goTo shows a port on the map
    /// @param toMap gives the focus to the map
    public RegionDock(SummaryViewModel model, IntConsumer goTo, Runnable toMap) {
        super(hide -> new RegionPane(model, goTo, toMap, hide), toMap);
        region = model.region();
        setId("region-dock");
        region.portsProperty().subscribe(this::follow);
        region.drawingProperty().subscribe(this::follow);
        visibleProperty().subscribe(shown -> {
            model.setShown(shown);
            if (!shown) {
                var unused = region.end();
            }
        });
    }

    /// What it sums up.
    public RegionViewModel region() {
        return region;
    }

    /// Begins a region if there is none, and puts the focus into its first number.
    public void begin() {
        region.begin();
        if (isVisible()) {
            show();
        }
    }

    @Override
    protected void enter(RegionPane shown) {
        shown.enter();
    }

    /// The map keeps its size while a hand draws on it.
    private void follow() {
        if (region.portsProperty().get() == null) {
            setVisible(false);
        } else if (!region.drawingProperty().get()) {
            var unused = appear();
        }
    }
}
