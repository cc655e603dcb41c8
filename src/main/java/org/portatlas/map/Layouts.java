package org.portatlas.map;

import java.util.List;
import java.util.Optional;

/// The layouts that one can choose from.
public final class Layouts {
    private Layouts() {}

    /// Every layout, in the order in which they are offered; the first one is shown unless another is chosen. Made anew
    /// at each call: keep it.
    public static List<PortLayout> all() {
        return List.of(new RowsLayout(), new HilbertLayout());
    }

    /// The layout of that id; empty if there is none, as when a later version has remembered one of its own.
    public static Optional<PortLayout> ofId(String id) {
        return all().stream().filter(layout -> layout.id().equals(id)).findFirst();
    }
}
