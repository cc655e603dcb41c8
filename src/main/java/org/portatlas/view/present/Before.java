package org.portatlas.view.present;

import java.util.OptionalInt;
import org.portatlas.layer.Layer;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Theme;
import org.portatlas.map.Viewport;
import org.portatlas.registry.PortSet;
import org.portatlas.view.map.MapViewModel;

/// How the map was before it was shown on the wall. Immutable.
record Before(Theme theme, OptionalInt selected, Viewport view, PortLayout layout, Layer layer, PortSet hits) {
    static Before of(MapViewModel map) {
        return new Before(
                map.themeProperty().get(),
                map.selectedPortProperty().get(),
                map.destination(),
                map.layout(),
                map.layers().layerProperty().get(),
                map.hitsProperty().get());
    }

    void giveBackTo(MapViewModel map) {
        map.hitsProperty().set(hits);
        map.layers().layerProperty().set(layer);
        map.selectedPortProperty().set(selected);
        map.themeProperty().set(theme);
        map.comeBackTo(view, layout);
    }
}
