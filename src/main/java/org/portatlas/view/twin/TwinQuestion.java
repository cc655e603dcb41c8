package org.portatlas.view.twin;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.map.Colouring;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Viewport;
import org.portatlas.map.VisiblePorts;
import org.portatlas.registry.PortRange;

/// Which rows are wanted, as the map, the filter and the heads of the columns have it at one moment.
///
/// @param colouring as it is on the map: what recedes there has no row
/// @param seen the part of the map whose ports alone are wanted; null for the whole space
record TwinQuestion(
        Layer layer,
        LayerInput input,
        Colouring colouring,
        @Nullable Viewport seen,
        PortLayout layout,
        String typed,
        TwinOrder order) {
    /// The rows, and what they say. Immutable, for nobody changes the array.
    static final class Answer {
        private final TwinFacts facts;
        private final int[] ports;
        private final @Nullable String problem;

        private Answer(TwinFacts facts, int[] ports, @Nullable String problem) {
            this.facts = facts;
            this.ports = ports;
            this.problem = problem;
        }

        TwinFacts facts() {
            return facts;
        }

        /// The ports in their order: an index list, not to be changed.
        int[] ports() {
            return ports;
        }

        /// Why the filter means nothing; null if it means something.
        @Nullable
        String problem() {
            return problem;
        }
    }

    /// Some milliseconds: not for the FX thread.
    ///
    /// @param before the facts of the last answer; null if this is the first
    Answer answer(@Nullable TwinFacts before) {
        TwinFacts facts = before != null && before.isOf(layer, input) ? before : new TwinFacts(layer, input, before);
        TwinFilter filter = TwinFilter.of(typed, facts);
        Viewport part = seen;
        @Nullable BitSet inView = part == null ? null : VisiblePorts.of(part, layout);
        int[] ports = IntStream.range(0, PortRange.PORTS)
                .filter(port -> !colouring.recedes(port))
                .filter(port -> inView == null || inView.get(port))
                .filter(filter.passes())
                .toArray();
        return new Answer(facts, order.of(ports, facts), filter.problem());
    }
}
