package org.portatlas.bench;

import java.util.List;
import org.portatlas.bench.Row.Due;

/// What a large picture of the map costs, beside the writing of one: [MapToPng].
final class Export {
    private static final double BAR = 2;

    private Export() {}

    static List<Row> measure(BenchRun run) {
        return List.of(new Jmh(MapToPng.class, run)
                .withQuickCompiler()
                .pairs("portatlas", "imageio", run.effort().of(3, 1))
                .row("Exporting the map, 4,096 px PNG", "ImageIO, same pixels, writing alone", BAR, Due.NOW));
    }
}
