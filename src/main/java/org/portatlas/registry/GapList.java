package org.portatlas.registry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gaps in port order, apart from each other.
record GapList(List<Gap> all) {
    GapList {
        all = List.copyOf(all);
    }

    /// Those in a range; a gap never crosses its ends.
    List<Gap> in(PortRange range) {
        return all.stream()
                .filter(gap -> range.first() <= gap.first() && gap.last() <= range.last())
                .toList();
    }

    /// The gap that the port lies in, or null.
    @Nullable
    Gap at(int port) {
        Objects.checkIndex(port, PortRange.PORTS);
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Gap gap = all.get(middle);
            if (gap.contains(port)) {
                return gap;
            }
            if (gap.last() < port) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /// 1 for the longest of its range; as many as are strictly longer, plus 1.
    int rank(Gap gap) {
        long longer = in(PortRange.of(gap.first())).stream()
                .filter(other -> other.length() > gap.length())
                .count();
        return (int) longer + 1;
    }
}
