package org.portatlas.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;

/// To which gap each port belongs, for outlines that hold in every layout: an edge of a cell is part of an outline
/// where its neighbour belongs to another region. Immutable; any thread.
public final class Regions {
    /// Gaps of at least this many ports are outlined even where cells are tiny.
    private static final int BIG = 512;

    private final short[] region = new short[PortLayout.SIDE * PortLayout.SIDE];
    private final boolean[] big;
    private final @Nullable Gap longest;

    /// @param gaps in any order, none overlapping
    public Regions(List<Gap> gaps) {
        big = new boolean[gaps.size() + 1];
        Gap found = null;
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            found = found == null || gap.length() > found.length() ? gap : found;
            big[i + 1] = gap.length() >= BIG;
            for (int port = gap.first(); port <= gap.last(); port++) {
                region[port] = (short) (i + 1);
            }
        }
        longest = found;
    }

    /// The longest gap, the first of its length; null if there is none.
    @Nullable
    Gap longest() {
        return longest;
    }

    /// The gap of a port by number, from 1; 0 outside of gaps.
    int of(int port) {
        return region[port];
    }

    boolean isBig(int region) {
        return big[region];
    }
}
