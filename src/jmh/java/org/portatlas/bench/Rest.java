package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
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

    /// @param userData an empty directory, so that the window opens as for the first time
    static List<Row> measure(VirtualScreen screen, Path userData) throws IOException {
        Rest atlas = of("atlas", screen, userData);
        Rest bare = of("bare", screen, userData);
        double most = bare.percentOfCore + 1;
        return List.of(
                // A single pulse is one too many.
                new Row(
                        "Pulses in 20 s at rest",
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

    private static Rest of(String window, VirtualScreen screen, Path userData) throws IOException {
        List<String> lines = new JavaProcess()
                .withSoftwarePipeline()
                .withPortAtlas()
                .withUserData(userData)
                .runsInside("org.portatlas.app.IdleRun", window)
                .run(screen);
        String[] words = lines.getLast().split(" ", -1);
        return new Rest(Integer.parseInt(words[0]), Double.parseDouble(words[1]) / 10 / Double.parseDouble(words[2]));
    }
}
