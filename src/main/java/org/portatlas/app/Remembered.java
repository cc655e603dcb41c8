package org.portatlas.app;

import java.util.Optional;
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

    /// @param place where the window stands
    static Session session(Atlas atlas, Optional<Session.Place> place) {
        MainViewModel model = atlas.model();
        return new Session(
                place,
                map(model.map()),
                colours(model.map()),
                new Session.Shown(
                        model.map().gapsShownProperty().get(),
                        model.map().minimapProperty().get(),
                        model.live().liveProperty().get(),
                        model.connections().onProperty().get(),
                        model.overlays().on()),
                model.live().remembered(),
                new Session.Pane(
                        model.paneWidthProperty().get(),
                        model.history().recent(),
                        atlas.recentFiles().files()));
    }

    /// @param last what was remembered of what has not come yet
    static Session session(MapViewModel map, Session last, Optional<Session.Place> place) {
        Session.Shown shown = new Session.Shown(
                map.gapsShownProperty().get(),
                map.minimapProperty().get(),
                last.shown().live(),
                last.shown().connections(),
                last.shown().overlays());
        return new Session(place, map(map), colours(map), shown, last.live(), last.pane());
    }

    private static Session.MapState map(MapViewModel map) {
        return new Session.MapState(
                map.selectedPortProperty().get(),
                map.viewport().isWhole()
                        ? Optional.empty()
                        : Optional.of(new Session.View(map.middlePort(), map.logicalCellHeight())),
                Optional.of(map.layout().id()).filter(id -> !id.equals(RowsLayout.ID)));
    }

    private static Session.Colours colours(MapViewModel map) {
        LayersViewModel layers = map.layers();
        return new Session.Colours(
                Optional.of(layers.layerProperty().get().id()).filter(id -> !id.equals(RegistryLayer.ID)),
                Optional.ofNullable(layers.inputProperty().get().transport()),
                layers.values());
    }
}
