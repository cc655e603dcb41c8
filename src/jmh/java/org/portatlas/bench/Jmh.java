package org.portatlas.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks of one class by JMH, each in a Java process of its own. What JMH tells meanwhile goes into a
/// file, of which the last run's is left.
final class Jmh {
    private static final TimeValue SHORT = TimeValue.milliseconds(200);

    private final Class<?> benchmarks;
    private final Effort effort;
    private final Path log;
    private final List<String> javaOptions = new ArrayList<>(List.of("--sun-misc-unsafe-memory-access=allow"));

    Jmh(Class<?> benchmarks, BenchRun run) {
        this.benchmarks = benchmarks;
        this.effort = run.effort();
        this.log = run.directory().resolve("jmh-" + benchmarks.getSimpleName() + ".txt");
    }

    /// As the application runs: with the quick compiler alone.
    Jmh withQuickCompiler() {
        javaOptions.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        return this;
    }

    /// Two of the benchmarks in turns, so that both meet with the same load of the machine: the score of each run.
    Pairs pairs(String ours, String baseline, int pairs) {
        List<Double> mine = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            mine.add(once(ours));
            theirs.add(once(baseline));
        }
        return new Pairs(mine, theirs);
    }

    private double once(String benchmark) {
        return run(benchmark, options -> options)
                .iterator()
                .next()
                .getPrimaryResult()
                .getScore();
    }

    /// All of the benchmarks, with what else is to be set.
    Collection<RunResult> run(UnaryOperator<ChainedOptionsBuilder> settings) {
        return run("", settings);
    }

    private Collection<RunResult> run(String benchmark, UnaryOperator<ChainedOptionsBuilder> settings) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmarks.getName() + "\\." + benchmark)
                .jvmArgs(javaOptions.toArray(String[]::new))
                .shouldFailOnError(true)
                .output(log.toString());
        if (effort == Effort.QUICK) {
            options = options.forks(1).warmupTime(SHORT).measurementTime(SHORT);
        }
        try {
            return new Runner(settings.apply(options).build()).run();
        } catch (RunnerException e) {
            throw new BenchmarkFailedException("JMH failed, see " + log, e);
        }
    }
}
