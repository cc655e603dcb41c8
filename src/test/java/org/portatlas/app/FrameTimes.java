package org.portatlas.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;

/// How long the FX thread works for each frame of a scene: styles, layout, and the map's picture,
/// which is painted while it is laid out. In processor time, which does not grow when others want
/// the processor too. FX thread, but for what is asked at the end.
final class FrameTimes {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Long> nanos = new ArrayList<>();
    private Runnable end = () -> {};
    private long start;

    void follow(Scene scene) {
        Runnable before = () -> start = threads.getCurrentThreadCpuTime();
        Runnable after = () -> nanos.add(threads.getCurrentThreadCpuTime() - start);
        scene.addPreLayoutPulseListener(before);
        scene.addPostLayoutPulseListener(after);
        end = () -> {
            scene.removePreLayoutPulseListener(before);
            scene.removePostLayoutPulseListener(after);
        };
    }

    void end() {
        end.run();
    }

    /// Milliseconds.
    double percentile(double share) {
        return nanos.stream()
                        .sorted()
                        .skip((long) (share * nanos.size()))
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }
}
