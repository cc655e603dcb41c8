package org.portatlas.layer;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;

/// What colours the map: a category for every port, a swatch for every category, and the legend that explains them.
/// One class a layer, and one line in [Layers]. Immutable; any thread.
public interface Layer {
    /// The name by which settings, the command line and lessons call this layer: lower case, never changed.
    String id();

    /// The name shown to people, a word or two.
    String title();

    /// What the layer shows, one sentence.
    String help();

    /// That part of the input on which colours and legend depend: as long as it equals the former one, nothing is
    /// computed anew. A layer that looks at more than the registry must say so here.
    default Object basis(LayerInput input) {
        return input.view();
    }

    /// The number that this layer is turned to, with those it can be turned to; empty if it has none.
    default Optional<LayerParameter> parameter(LayerInput input) {
        return Optional.empty();
    }

    /// This layer turned to another value of its parameter.
    default Layer turnedTo(int value) {
        return this;
    }

    /// What the colour of one port says, in a few words for the status line; empty if the status line says it anyway.
    default String words(LayerInput input, int port) {
        return input.transport() == null
                ? ""
                : StatusWords.on(input.transport(), input.view().status(port));
    }

    /// The same for many ports of one input: what is computed for all of them is computed once.
    default IntFunction<String> words(LayerInput input) {
        return port -> words(input, port);
    }

    /// The colours of all 65,536 ports in a theme. Made anew at each call: at most a millisecond.
    Colouring colour(LayerInput input, Theme theme);

    /// What the legend says, in its order.
    List<LegendEntry> legend(LayerInput input, Theme theme);
}
