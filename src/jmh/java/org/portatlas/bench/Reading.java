package org.portatlas.bench;

import java.util.List;
import org.portatlas.bench.Row.Due;

/// What the first reading of the embedded registry costs, beside the library for such files: [ColdReading].
final class Reading {
    private static final double BAR = 1.5;

    private Reading() {}

    static List<Row> measure(BenchRun run) {
        return List.of(new Jmh(ColdReading.class, run)
                .withQuickCompiler()
                .pairs("registry", "fastcsv", run.effort().of(25, 3))
                .row("Reading the embedded registry, cold", "fastcsv alone, same bytes", BAR, Due.NOW));
    }
}
