package org.portatlas.view.twin;

import java.util.Arrays;
import java.util.List;

/// By which columns the rows are sorted, the first counting most; equal ones stand in port order. Ports of which a
/// column says nothing come last whichever way it is sorted.
record TwinOrder(List<Key> keys) {
    static final TwinOrder BY_PORT = new TwinOrder(List.of());

    record Key(TwinColumn column, boolean descending) {}

    TwinOrder {
        keys = List.copyOf(keys);
    }

    /// These ports in this order.
    ///
    /// @param ports in port order; left as they are
    int[] of(int[] ports, TwinFacts facts) {
        int[] sorted = ports;
        for (Key key : keys.reversed()) {
            sorted = by(key, sorted, facts);
        }
        return sorted;
    }

    /// Sorts whole numbers that hold the place by the column, and below it the place until now: so nothing that is
    /// equal changes its order, and no row becomes an object.
    private static int[] by(Key key, int[] ports, TwinFacts facts) {
        int[] places = facts.places(key.column());
        long[] sorted = new long[ports.length];
        for (int i = 0; i < ports.length; i++) {
            int place = places[ports[i]];
            long upper = place < 0 ? Integer.MAX_VALUE : key.descending() ? Integer.MAX_VALUE - 1 - place : place;
            sorted[i] = upper << 32 | i;
        }
        Arrays.sort(sorted);
        return Arrays.stream(sorted).mapToInt(each -> ports[(int) each]).toArray();
    }
}
