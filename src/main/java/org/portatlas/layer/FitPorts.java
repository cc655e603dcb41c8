package org.portatlas.layer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Which ports of a range fit, and for what the others were rejected.
final class FitPorts {
    private static final int EXAMPLES = 3;

    private final BitSet fit = new BitSet();
    private final Map<Rejection, BitSet> rejected = new EnumMap<>(Rejection.class);

    /// @param rejection why a port is unfit; null if it is fit
    FitPorts(int first, int last, IntFunction<@Nullable Rejection> rejection) {
        for (int port = first; port <= last; port++) {
            Rejection why = rejection.apply(port);
            (why == null ? fit : rejected.computeIfAbsent(why, any -> new BitSet())).set(port);
        }
    }

    int count() {
        return fit.cardinality();
    }

    /// How many lie one after the other, at most.
    int longestRow() {
        int longest = 0;
        for (int port = fit.nextSetBit(0); port >= 0; ) {
            int end = fit.nextClearBit(port);
            longest = Math.max(longest, end - port);
            port = fit.nextSetBit(end);
        }
        return longest;
    }

    /// The first ports of all rows of this length, in port order; rows overlap.
    List<Integer> rows(int length) {
        List<Integer> rows = new ArrayList<>();
        for (int port = fit.nextSetBit(0); port >= 0; port = fit.nextSetBit(port + 1)) {
            if (fit.nextClearBit(port) - port >= length) {
                rows.add(port);
            }
        }
        return rows;
    }

    Map<Rejection, Integer> rejected() {
        Map<Rejection, Integer> counts = new EnumMap<>(Rejection.class);
        rejected.forEach((why, ports) -> counts.put(why, ports.cardinality()));
        return counts;
    }

    /// Some of the ports rejected for each reason: those nearest to a number, or without one some from its whole width.
    Map<Rejection, List<Integer>> examples(@Nullable Integer near) {
        Map<Rejection, List<Integer>> examples = new EnumMap<>(Rejection.class);
        rejected.forEach((why, ports) -> examples.put(why, near == null ? spread(ports) : nearest(ports, near)));
        return examples;
    }

    private static List<Integer> spread(BitSet ports) {
        int[] all = ports.stream().toArray();
        List<Integer> some = new ArrayList<>();
        for (int example = 0; example < Math.min(EXAMPLES, all.length); example++) {
            some.add(all[(int) ((2L * example + 1) * all.length / (2L * Math.min(EXAMPLES, all.length)))]);
        }
        return some;
    }

    private static List<Integer> nearest(BitSet ports, int near) {
        return ports.stream()
                .boxed()
                .sorted((one, other) -> Integer.compare(Math.abs(one - near), Math.abs(other - near)))
                .limit(EXAMPLES)
                .sorted()
                .toList();
    }
}
