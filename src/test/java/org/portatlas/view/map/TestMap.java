package org.portatlas.view.map;

import org.portatlas.layer.LayerInput;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Captions;
import org.portatlas.map.RowsLayout;
import org.portatlas.registry.Registry;
import org.portatlas.view.layers.LayersViewModel;

/// The map as a first start shows it, for tests of what stands beside it.
public final class TestMap {
    private TestMap() {}

    /// In rows, coloured by the registry.
    public static MapViewModel of(Registry registry) {
        return new MapViewModel(
                registry,
                new Captions(registry),
                new LayersViewModel(new RegistryLayer(), LayerInput.of(registry)),
                new RowsLayout());
    }
}
