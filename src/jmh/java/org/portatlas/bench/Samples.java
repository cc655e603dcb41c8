package org.portatlas.bench;

import java.util.Arrays;
import java.util.Collection;

/// Some measured values, all in one unit.
final class Samples {
    private final double[] sorted;

    /// @throws IllegalArgumentException if there are none: nothing was measured
    Samples(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    double median() {
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /// The value that 95 % of all values do not exceed.
    double p95() {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }
}
