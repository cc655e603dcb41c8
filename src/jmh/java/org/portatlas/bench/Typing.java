package org.portatlas.bench;

import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.portatlas.bench.Row.Due;

/// Runs [SearchKeyStroke] as the application runs: with the quick compiler alone.
final class Typing {
    private static final double PROMISE = 1;

    private Typing() {}

    /// @param log where JMH tells what it does
    static List<Row> measure(Path log) {
        try {
            double p99 = new Runner(new OptionsBuilder()
                            .include(SearchKeyStroke.class.getName())
                            .jvmArgs(
                                    "--sun-misc-unsafe-memory-access=allow",
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC")
                            .shouldFailOnError(true)
                            .output(log.toString())
                            .build())
                    .runSingle()
                    .getPrimaryResult()
                    .getStatistics()
                    .getPercentile(99);
            return List.of(new Row("Search key stroke, p99", p99, PROMISE, "1 ms", p99 / PROMISE, 1, Due.NOW));
        } catch (RunnerException e) {
            throw new BenchmarkFailedException("JMH failed, see " + log, e);
        }
    }
}
