package org.portatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.portatlas.SwiftRobot;

/// What this process holds at one moment; Linux.
///
/// @param heap live, in MB
/// @param files that are open
/// @param threads of Java that live
/// @param resident memory of its own, in MB: what is not heap grows and shrinks in it, if the heap
/// is given its whole size from the start (`-Xms`, `-XX:+AlwaysPreTouch`)
/// @param slowest frame of a hundred, in ms of the FX thread
record SoakSample(double heap, double files, double threads, double resident, double slowest) {
    private static final double MEGABYTE = 1024 * 1024;

    /// What may differ between the middle of the early samples and that of the late ones. A leak of
    /// a round adds up: in the heap, the twentieth part is what `Heap` among the benchmarks allows
    /// as well. Pools keep a thread for a minute, and memory outside of the heap is given back
    /// late, so that both swing a little.
    private static final List<Bound> BOUNDS = List.of(
            new Bound("heap", SoakSample::heap, 1.05, 0),
            new Bound("files", SoakSample::files, 1, 1),
            new Bound("threads", SoakSample::threads, 1, 2),
            new Bound("resident", SoakSample::resident, 1.05, 0),
            new Bound("slowest", SoakSample::slowest, 1.5, 0));

    private record Bound(String name, ToDoubleFunction<SoakSample> of, double factor, double more) {}

    /// Moves the map by pixels.
    interface Mover {
        void move(double deltaX, double deltaY);
    }

    /// Any thread but the FX thread; the window is at rest.
    ///
    /// @param map the toolkit lets go of what is collected when it draws the next frames
    static SoakSample take(Mover map, double slowest) throws IOException {
        for (int each = 0; each < 4; each++) {
            int direction = each % 2 == 0 ? 1 : -1;
            System.gc();
            Platform.runLater(() -> map.move(3 * direction, 0));
            SwiftRobot.settle();
        }
        System.gc();
        double heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
        return new SoakSample(heap, openFiles(), Thread.getAllStackTraces().size(), residentMegabytes(), slowest);
    }

    /// What has grown from the early samples to the late ones, in words; the first fifth does not
    /// count, in which everything is made that is made once.
    static List<String> growth(List<SoakSample> samples) {
        List<SoakSample> counted = samples.subList(samples.size() / 5, samples.size());
        List<SoakSample> early = counted.subList(0, counted.size() / 2);
        List<SoakSample> late = counted.subList(counted.size() / 2, counted.size());
        List<String> grown = new ArrayList<>();
        for (Bound bound : BOUNDS) {
            double before = median(early, bound.of);
            double after = median(late, bound.of);
            if (after > before * bound.factor + bound.more) {
                grown.add(String.format(Locale.ROOT, "%s: %.1f, then %.1f", bound.name, before, after));
            }
        }
        return grown;
    }

    private static double median(List<SoakSample> samples, ToDoubleFunction<SoakSample> of) {
        return samples.stream()
                .mapToDouble(of)
                .sorted()
                .skip(samples.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    private static double residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return Long.parseLong(lines.filter(line -> line.startsWith("RssAnon:"))
                            .findFirst()
                            .orElseThrow()
                            .replaceAll("\\D", ""))
                    / 1024.0;
        }
    }
}
