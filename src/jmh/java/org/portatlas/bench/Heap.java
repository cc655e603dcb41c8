package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;

/// Whether what the application keeps grows with its use, once it has been used for a minute: for another minute, and
/// for ten with `-Psoak`.
final class Heap {
    private static final double MEGABYTE = 1024 * 1024;

    private Heap() {}

    /// @param userData an empty directory, so that the window opens as for the first time
    static Row measure(VirtualScreen screen, Path userData) throws IOException {
        boolean soak = Boolean.getBoolean("portatlas.soak");
        int first = 60;
        int last = soak ? 600 : 120;
        List<Double> megabytes = new JavaProcess()
                        .withSoftwarePipeline()
                        .withPortAtlas()
                        .withUserData(userData)
                        // Else a full collection leaves a twentieth of what is dead where it is, to move less.
                        .with("-XX:MarkSweepAlwaysCompactCount=1")
                        // The toolkit keeps pictures of shadows by soft references, each size once, until memory is
                        // wanted: no growth, but some megabytes more each time a new size was shown.
                        .with("-XX:SoftRefLRUPolicyMSPerMB=0")
                        .runsInside("org.portatlas.app.HeapRun", Integer.toString(first), Integer.toString(last))
                        .run(screen)
                        .stream()
                        .map(line -> Long.parseLong(line) / MEGABYTE)
                        .toList();
        return new Row(
                "Live heap after " + last + " s of use",
                megabytes.getLast(),
                megabytes.getFirst(),
                Unit.MEGABYTES,
                "after " + first + " s",
                megabytes.getLast() / megabytes.getFirst(),
                1.05,
                Due.NOW);
    }
}
