package org.portatlas.bench;

import java.io.IOException;
import java.util.List;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;

/// Whether what the application keeps grows with its use, once it has been used for a minute: for another minute, and
/// for ten with `-Psoak`. A quick run has some seconds of each.
final class Heap {
    private static final double MEGABYTE = 1024 * 1024;

    private Heap() {}

    static List<Row> measure(BenchRun run) throws IOException {
        boolean soak = Boolean.getBoolean("portatlas.soak");
        int first = run.effort().of(60, 5);
        int last = run.effort().of(soak ? 600 : 120, 10);
        List<Double> megabytes = new JavaProcess()
                        .withSoftwarePipeline()
                        .withPortAtlas()
                        .withUserData(run.userData())
                        // Else a full collection leaves a twentieth of what is dead where it is, to move less.
                        .with("-XX:MarkSweepAlwaysCompactCount=1")
                        // The toolkit keeps pictures of shadows by soft references, each size once, until memory is
                        // wanted: no growth, but some megabytes more each time a new size was shown.
                        .with("-XX:SoftRefLRUPolicyMSPerMB=0")
                        .runsInside("org.portatlas.app.HeapRun", Integer.toString(first), Integer.toString(last))
                        .run(run.screen())
                        .stream()
                        .map(line -> Long.parseLong(line) / MEGABYTE)
                        .toList();
        return List.of(new Row(
                "Live heap after " + last + " s of use",
                megabytes.getLast(),
                megabytes.getFirst(),
                Unit.MEGABYTES,
                "after " + first + " s",
                megabytes.getLast() / megabytes.getFirst(),
                1.05,
                Due.NOW));
    }
}
