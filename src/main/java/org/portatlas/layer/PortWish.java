package org.portatlas.layer;

import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Protocol;
import org.portatlas.registry.PortRange;

/// What is wished of ports for a new service.
///
/// @param first the first port that may be proposed, 1 to 65535
/// @param last the last such port, inclusive
/// @param near the number to stay close to, 0 to 65535; null if any will do
/// @param transport what the service will use; null for TCP and UDP both
/// @param inARow how many ports, one after the other, a proposal takes; 1 to 256
/// @param count how many proposals are wanted
/// @param seed 0 for the best; any other number for another set, the same for the same number
public record PortWish(
        int first,
        int last,
        @Nullable Integer near,
        @Nullable Protocol transport,
        int inARow,
        int count,
        long seed) {
    /// The longest row that can be asked for.
    public static final int MOST_IN_A_ROW = 256;

    /// @throws IllegalArgumentException if no port can fit it
    public PortWish {
        if (first < 1 || last >= PortRange.PORTS || first > last || count < 1) {
            throw new IllegalArgumentException("no ports " + first + "-" + last + ", " + count + " of them");
        }
        if (inARow < 1 || inARow > MOST_IN_A_ROW) {
            throw new IllegalArgumentException(inARow + " in a row");
        }
    }

    /// The best ones between two ports.
    static PortWish between(int first, int last, int count) {
        return new PortWish(first, last, null, null, 1, count, 0);
    }
}
