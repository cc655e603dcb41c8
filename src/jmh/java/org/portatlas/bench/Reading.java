package org.portatlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.portatlas.bench.Row.Due;

/// Runs [ColdReading] in pairs, as the application runs: with the quick compiler alone.
final class Reading {
    private static final int PAIRS = 15;
    private static final double BAR = 1.5;

    private Reading() {}

    /// @param log where JMH tells what it does; of the last run
    static List<Row> measure(Path log) {
        List<Double> ours = new ArrayList<>();
        List<Double> baseline = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            ours.add(once("registry", log));
            baseline.add(once("fastcsv", log));
        }
        return List.of(new Pairs(ours, baseline)
                .row("Reading the embedded registry, cold", "fastcsv alone, same bytes", BAR, Due.NOW));
    }

    private static double once(String benchmark, Path log) {
        try {
            return new Runner(new OptionsBuilder()
                            .include(ColdReading.class.getName() + "." + benchmark)
                            .jvmArgs(
                                    "--sun-misc-unsafe-memory-access=allow",
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC")
                            .shouldFailOnError(true)
                            .output(log.toString())
                            .build())
                    .runSingle()
                    .getPrimaryResult()
                    .getScore();
        } catch (RunnerException e) {
            throw new BenchmarkFailedException("JMH failed, see " + log, e);
        }
    }
}
