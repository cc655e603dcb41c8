package org.portatlas.layer;

import java.util.List;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;

/// What colours the map: a category for every port and a swatch for every category. Immutable; any thread.
public interface Layer {
    /// The name by which settings, the command line and lessons call this layer.
    String id();

    /// The colours of all 65,536 ports in a theme. Made anew at each call: at most a millisecond.
    Colouring colour(Registry registry, Theme theme);

    /// What the legend says, in its order.
    List<LegendEntry> legend(Registry registry, Theme theme);
}
