package org.portatlas.app;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.RowsLayout;
import org.portatlas.store.Session;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.main.MainViewModel;
import org.portatlas.view.map.MapViewModel;

/// What a session remembers of the window as it is now. What stands as it does in a new window is left out, so that a
/// later edition may begin with something else. Loaded when the window is closed, and not before. FX thread.
final class Remembered {
    private Remembered() {}

    static Session.MapState map(MapViewModel map) {
        return new Session.MapState(
                map.selectedPortProperty().get(),
                map.viewport().isWhole()
                        ? Optional.empty()
                        : Optional.of(new Session.View(map.middlePort(), map.logicalCellHeight())),
                Optional.of(map.layout().id()).filter(id -> !id.equals(RowsLayout.ID)));
    }

    static Session.Colours colours(MapViewModel map) {
        LayersViewModel layers = map.layers();
        return new Session.Colours(
                Optional.of(layers.layerProperty().get().id()).filter(id -> !id.equals(RegistryLayer.ID)),
                Optional.ofNullable(layers.inputProperty().get().transport()),
                layers.values());
    }

    /// @param atlas null if only the map had come
    /// @param last what was remembered of the rest
    static Session.Shown shown(MapViewModel map, @Nullable Atlas atlas, Session.Shown last) {
        MainViewModel model = atlas == null ? null : atlas.model();
        boolean live = model == null ? last.live() : model.live().liveProperty().get();
        boolean connections = model == null
                ? last.connections()
                : model.connections().onProperty().get();
        Set<String> overlays =
                model == null ? last.overlays() : model.overlays().on();
        return new Session.Shown(
                map.gapsShownProperty().get(), map.minimapProperty().get(), live, connections, overlays);
    }

    static Session.Pane pane(Atlas atlas) {
        return new Session.Pane(
                atlas.model().detail().selectionCheck().onProperty().get(),
                atlas.model().history().recent());
    }
}
