package org.portatlas.bench;

import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.portatlas.bench.Row.Due;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;

/// What new colours for all ports cost, in every layer that is in the list: [Recolouring].
final class Recolour {
    private static final double PROMISE = 0.5;

    private Recolour() {}

    static List<Row> measure(BenchRun run) {
        String[] layers = Layers.all().stream().map(Layer::id).toArray(String[]::new);
        return new Jmh(Recolouring.class, run)
                        .run(options -> options.param("layer", layers)
                                .warmupIterations(run.effort().of(2, 1))
                                .measurementIterations(run.effort().of(2, 1)))
                        .stream()
                        .map(Recolour::row)
                        .toList();
    }

    private static Row row(RunResult result) {
        double median = result.getPrimaryResult().getStatistics().getPercentile(50);
        String layer = result.getParams().getParam("layer");
        String theme = result.getParams().getParam("theme");
        return new Row(
                "Recolouring all ports, " + layer + ", " + theme,
                median,
                PROMISE,
                "0.5 ms",
                median / PROMISE,
                1,
                Due.NOW);
    }
}
