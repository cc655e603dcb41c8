package org.portatlas.view.way;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.portatlas.registry.Registry;
import org.portatlas.view.map.MapViewModel;

/// Where one is: the parts of the way to the selected port, each of which the map can show. FX thread.
public final class WayViewModel {
    private final MapViewModel map;
    private final ObservableValue<List<Crumb>> crumbs;

    public WayViewModel(Registry registry, MapViewModel map) {
        this.map = map;
        crumbs = map.selectedPortProperty().map(port -> Crumb.to(port, registry));
    }

    /// From all ports to the selected one; never empty.
    public ObservableValue<List<Crumb>> crumbsProperty() {
        return crumbs;
    }

    /// Shows all of a part, and leaves the selection as it is.
    public void show(Crumb part) {
        map.flyTo(part.first(), part.last());
    }
}
