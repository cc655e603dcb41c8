package org.portatlas.app;

import java.util.OptionalInt;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.Layers;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.map.Glyphs;
import org.portatlas.map.Layouts;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapType;
import org.portatlas.map.RowsLayout;
import org.portatlas.store.Session;
import org.portatlas.view.layers.LayersViewModel;
import org.portatlas.view.map.MapViewModel;

/// The map as a session left it. Of the first window it is made before the toolkit runs.
final class SessionMap {
    private SessionMap() {}

    /// The map's model, with the layer and the layout of the session.
    static MapViewModel of(AtlasData known, Session session) {
        Session.Colours colours = session.colours();
        return known.map(
                new LayersViewModel(
                        colours.layer().flatMap(Layers::ofId).orElseGet(RegistryLayer::new),
                        LayerInput.of(known.registry()).on(colours.transport().orElse(null)),
                        colours.values()),
                session.map().layout().flatMap(Layouts::ofId).orElseGet(RowsLayout::new));
    }

    /// The model, once the whole map has been painted where nobody sees it: what the first picture is
    /// painted by is loaded while the toolkit starts, and not after it.
    static MapViewModel rehearsed(MapViewModel map) {
        Glyphs blank = new Glyphs(0, 8, new Glyphs.Glyph[0], Glyphs.Glyph.blank(7));
        MapFrame frame = map.viewport().frame();
        new MapRaster().paint(map.scene(new MapType(blank, blank, blank)), new int[frame.width() * frame.height()]);
        return map;
    }

    /// Shows what the session showed: where it looked, and what was selected. FX thread.
    static void show(MapViewModel map, Session session) {
        map.gapsShownProperty().set(session.shown().gaps());
        map.minimapProperty().set(session.shown().minimap());
        session.map().view().ifPresent(view -> map.lookAt(view.port(), view.cellHeight()));
        session.map()
                .selectedPort()
                .ifPresent(port -> map.selectedPortProperty().set(OptionalInt.of(port)));
    }
}
