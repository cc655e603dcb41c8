package org.portatlas.view.map;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.VeiledColours;
import org.portatlas.map.Captions;
import org.portatlas.map.Colouring;
import org.portatlas.map.MapScene;
import org.portatlas.map.MapType;
import org.portatlas.map.Overdraw;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Regions;
import org.portatlas.map.Theme;
import org.portatlas.map.Veil;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// What the map shows and says under one veil. FX thread.
final class VeiledMap {
    private static final Texts TEXTS = new Texts(VeiledMap.class);

    private final Veil veil;
    private final Captions captions;
    private final Regions regions = new Regions(List.of());
    private @Nullable Theme theme;
    private @Nullable Colouring colouring;

    VeiledMap(Registry registry, Veil veil) {
        this.veil = veil;
        this.captions = new Captions(registry, veil);
    }

    Veil veil() {
        return veil;
    }

    /// Cells, and nothing over them.
    MapScene scene(Viewport viewport, PortLayout layout, Theme wanted, MapType type) {
        Colouring known = colouring;
        if (known == null || theme != wanted) {
            known = VeiledColours.of(veil, wanted);
            colouring = known;
            theme = wanted;
        }
        return new MapScene(
                viewport, layout, known, regions, captions, wanted, type, false, null, List.of(), Overdraw.NONE);
    }

    /// A port in a few words.
    String line(OptionalInt port) {
        return port.isEmpty() || veil.hidesNumbers()
                ? TEXTS.get("veil.line")
                : port.getAsInt() + "  " + Port.hex(port.getAsInt());
    }

    /// A port for those who hear the map: its number, or where its cell is.
    String spoken(int port, PortLayout layout) {
        return veil.hidesNumbers()
                ? TEXTS.get("veil.cell", layout.cellX(port), layout.cellY(port))
                : veil.hidesRanges() ? TEXTS.get("veil.port", port) : TEXTS.of(PortRange.of(port), "veiled", port);
    }
}
