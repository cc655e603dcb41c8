package org.portatlas.bench;

import java.io.IOException;
import java.util.List;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;

/// What a window costs that nobody touches, beside a bare one.
final class Rest {
    private final int pulses;
    private final double percentOfCore;

    private Rest(int pulses, double percentOfCore) {
        this.pulses = pulses;
        this.percentOfCore = percentOfCore;
    }

    static List<Row> measure(BenchRun run) throws IOException {
        Rest atlas = of("atlas", run);
        Rest bare = of("bare", run);
        double most = bare.percentOfCore + 1;
        return List.of(
                // A single pulse is one too many.
                new Row(
                        "Pulses in " + seconds(run) + " s at rest",
                        atlas.pulses,
                        bare.pulses,
                        Unit.PULSES,
                        "a bare window",
                        atlas.pulses,
                        0,
                        Due.NOW),
                new Row(
                        "Processor time at rest, of one core",
                        atlas.percentOfCore,
                        most,
                        Unit.PERCENT,
                        "a bare window and 1 % more",
                        atlas.percentOfCore / most,
                        1,
                        Due.NOW));
    }

    private static int seconds(BenchRun run) {
        return run.effort().of(20, 5);
    }

    private static Rest of(String window, BenchRun run) throws IOException {
        // The caret stands still ten seconds after the last key.
        int untilRest = run.effort().of(15, 12);
        List<String> lines = new JavaProcess()
                .withSoftwarePipeline()
                .withPortAtlas()
                .withUserData(run.userData())
                .runsInside(
                        "org.portatlas.app.RestRun",
                        window,
                        Integer.toString(untilRest),
                        Integer.toString(seconds(run)))
                .run(run.screen());
        String[] words = lines.getLast().split(" ", -1);
        return new Rest(Integer.parseInt(words[0]), Double.parseDouble(words[1]) / 10 / Double.parseDouble(words[2]));
    }
}
