package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.portatlas.bench.Row.Due;
import org.portatlas.layer.Layer;
import org.portatlas.layer.Layers;

/// Runs [Recolouring] for every layer in the list.
final class Recolour {
    private static final double PROMISE = 0.5;

    private Recolour() {}

    /// @param log where JMH tells what it does
    static List<Row> measure(Path log) throws IOException {
        Collection<RunResult> results;
        try {
            results = new Runner(new OptionsBuilder()
                            .include(Recolouring.class.getName())
                            .param("layer", Layers.all().stream().map(Layer::id).toArray(String[]::new))
                            .jvmArgs("--sun-misc-unsafe-memory-access=allow")
                            .shouldFailOnError(true)
                            .output(log.toString())
                            .build())
                    .run();
        } catch (RunnerException e) {
            throw new BenchmarkFailedException("JMH failed, see " + log, e);
        }
        List<Row> rows = new ArrayList<>();
        for (RunResult result : results) {
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            String theme = result.getParams().getParam("theme");
            String name = "Recolouring all ports, " + result.getParams().getParam("layer") + ", " + theme;
            rows.add(new Row(name, median, PROMISE, "0.5 ms", median / PROMISE, 1, Due.NOW));
        }
        return rows;
    }
}
