package org.portatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;

/// To which gap each port belongs, for outlines that hold in every layout: an edge of a cell is part of an outline
/// where its neighbour belongs to another region. Regions are numbered from 1, the longest gap first. Immutable but
/// for what it remembers of the layout asked for last; any thread.
public final class Regions {
    /// Gaps of at least this many ports are outlined even where cells are tiny.
    private static final int BIG = 512;

    private final short[] region = new short[PortLayout.SIDE * PortLayout.SIDE];
    private final List<Gap> gaps;
    private final int bigs;
    private volatile @Nullable Rooms rooms;

    /// @param gaps in any order, none overlapping
    public Regions(List<Gap> gaps) {
        List<Gap> sorted = new ArrayList<>(gaps);
        sorted.sort((one, other) -> Integer.compare(other.length(), one.length()));
        this.gaps = List.copyOf(sorted);
        bigs = (int) sorted.stream().filter(gap -> gap.length() >= BIG).count();
        for (int i = 0; i < this.gaps.size(); i++) {
            Gap gap = this.gaps.get(i);
            for (int port = gap.first(); port <= gap.last(); port++) {
                region[port] = (short) (i + 1);
            }
        }
    }

    /// How many there are.
    int count() {
        return gaps.size();
    }

    /// The gap of a port by number, from 1; 0 outside of gaps.
    int of(int port) {
        return region[port];
    }

    /// How many ports a region has.
    int length(int region) {
        return gaps.get(region - 1).length();
    }

    boolean isBig(int region) {
        return region > 0 && region <= bigs;
    }

    /// Where a label may stand in a region, as [RunRoom] has it.
    List<CellRectangle> rooms(int region, PortLayout layout) {
        Rooms known = rooms;
        if (known == null || known.layout() != layout) {
            known = new Rooms(layout, new ConcurrentHashMap<>());
            rooms = known;
        }
        List<CellRectangle> found = known.ofRegions().get(region);
        if (found == null) {
            Gap gap = gaps.get(region - 1);
            found = RunRoom.of(gap.first(), gap.last(), layout);
            known.ofRegions().put(region, found);
        }
        return found;
    }

    /// Of the regions asked for: from afar those are few, and the first picture does not wait for the others.
    private record Rooms(PortLayout layout, Map<Integer, List<CellRectangle>> ofRegions) {}
}
