package org.portatlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.portatlas.bench.Row.Due;

/// Runs [MapToPng] in pairs, as the application runs: with the quick compiler alone.
final class Export {
    private static final int PAIRS = 3;
    private static final double BAR = 2;

    private Export() {}

    /// @param log where JMH tells what it does; of the last run
    static List<Row> measure(Path log) {
        List<Double> ours = new ArrayList<>();
        List<Double> baseline = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            ours.add(once("portatlas", log));
            baseline.add(once("imageio", log));
        }
        return List.of(new Pairs(ours, baseline)
                .row("Exporting the map, 4,096 px PNG", "ImageIO, same pixels, writing alone", BAR, Due.NOW));
    }

    private static double once(String benchmark, Path log) {
        try {
            return new Runner(new OptionsBuilder()
                            .include(MapToPng.class.getName() + "." + benchmark)
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
