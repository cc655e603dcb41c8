package org.portatlas.layer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;

/// What a layer's colours say, port by port, in words. The order of ports by this layer is the legend's, a scale's from
/// its first step to its last. Immutable; any thread.
public final class LayerWords {
    /// More than any scale has steps.
    private static final int ENTRY = 1 << 12;

    private static final int NONE = -1;

    private final List<LegendEntry> legend;
    private final IntFunction<String> words;
    private final int[] place = new int[PortRange.PORTS];

    /// Colours all ports once: some milliseconds.
    public LayerWords(Layer layer, LayerInput input, Theme theme) {
        legend = layer.legend(input, theme);
        words = layer.words(input);
        Map<Swatch, Integer> places = new HashMap<>();
        for (int entry = 0; entry < legend.size(); entry++) {
            List<Swatch> swatches = legend.get(entry).swatches();
            for (int step = 0; step < swatches.size(); step++) {
                places.putIfAbsent(
                        swatches.get(step), entry * ENTRY + (legend.get(entry).isScale() ? step : 0));
            }
        }
        Colouring colours = layer.colour(input, theme);
        for (int port = 0; port < place.length; port++) {
            place[port] = places.getOrDefault(colours.swatch(port), NONE);
        }
    }

    /// The legend's entry for the port, or where it lies on a scale; empty if it lies on the ground that the
    /// legend does not name.
    public String of(int port) {
        if (place[port] == NONE) {
            return "";
        }
        LegendEntry entry = legend.get(place[port] / ENTRY);
        String own = entry.isScale() ? words.apply(port) : "";
        return own.isEmpty() ? entry.text() : own;
    }

    /// Where the port comes in the legend's order, 0 or more; -1 if the legend does not name it.
    public int place(int port) {
        return place[port];
    }
}
