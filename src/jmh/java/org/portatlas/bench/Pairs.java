package org.portatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;

/// What was measured in turns, ours and the baseline's: the pairs have met with the same load of the machine.
record Pairs(List<Double> ours, List<Double> baseline) {
    /// @throws IllegalArgumentException if not each has its partner
    Pairs {
        if (ours.size() != baseline.size()) {
            throw new IllegalArgumentException(ours.size() + " and " + baseline.size() + " make no pairs");
        }
    }

    static <T> Pairs of(List<T> ours, List<T> baseline, ToDoubleFunction<T> milliseconds) {
        return new Pairs(
                ours.stream().map(milliseconds::applyAsDouble).toList(),
                baseline.stream().map(milliseconds::applyAsDouble).toList());
    }

    double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / baseline.get(i));
        }
        return new Samples(ratios).median();
    }

    Row row(String what, String baselineName, double bar, Due due) {
        return row(what, baselineName, Unit.MILLISECONDS, bar, due);
    }

    Row row(String what, String baselineName, Unit unit, double bar, Due due) {
        return new Row(
                what,
                new Samples(ours).median(),
                new Samples(baseline).median(),
                unit,
                baselineName,
                ratio(),
                bar,
                due);
    }
}
