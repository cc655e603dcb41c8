package org.portatlas.view.twin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.HeldWords;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LayerWords;
import org.portatlas.layer.PortFacts;
import org.portatlas.map.Theme;

/// What the table says of every port at one moment. Any thread; nothing in it is made a port each but when it is asked
/// for.
final class TwinFacts {
    private final Layer layer;
    private final LayerInput input;
    private final PortFacts registry;
    private final LayerWords words;
    private final HeldWords held;
    private final Map<TwinColumn, int[]> places = new ConcurrentHashMap<>();

    /// Some milliseconds: not for the FX thread.
    ///
    /// @param before whose facts of the registry are taken over if they are the same; null for none
    TwinFacts(Layer layer, LayerInput input, @Nullable TwinFacts before) {
        this.layer = layer;
        this.input = input;
        registry = before != null && before.registry.view().equals(input.view())
                ? before.registry
                : new PortFacts(input.view());
        // The words are those of any theme.
        words = new LayerWords(layer, input, Theme.DARK);
        held = new HeldWords(input);
    }

    boolean isOf(Layer shown, LayerInput known) {
        return layer.equals(shown) && input.equals(known);
    }

    Layer layer() {
        return layer;
    }

    LayerInput input() {
        return input;
    }

    PortFacts registry() {
        return registry;
    }

    LayerWords words() {
        return words;
    }

    HeldWords held() {
        return held;
    }

    /// Where each port comes by a column alone, -1 where the column says nothing of it. Computed once a column.
    int[] places(TwinColumn column) {
        return places.computeIfAbsent(column, wanted -> wanted.places(this));
    }
}
