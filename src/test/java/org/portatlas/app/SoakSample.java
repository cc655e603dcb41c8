package org.portatlas.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.application.Platform;
import javax.management.JMException;
import javax.management.ObjectName;
import org.portatlas.SwiftRobot;

/// What this process holds at one moment; Linux.
///
/// @param heap live, in MB
/// @param files that are open
/// @param threads of Java that live
/// @param outside resident memory of its own outside of the heap, in MB; the heap has its whole size from the start
/// (`-Xms`, `-XX:+AlwaysPreTouch`)
/// @param slowest frame of a hundred, in ms of the FX thread
record SoakSample(double heap, double files, double threads, double outside, double slowest) {
    private static final double MEGABYTE = 1024 * 1024;

    /// By how much the least of the late samples may exceed the least of the early ones. What comes by chance only
    /// adds to a sample: a pool keeps a thread for a minute, the compiler is at work, others want the processor. A
    /// leak of a round is in each that follows. Of the heap, the twentieth part is what `Heap` among the benchmarks
    /// allows as well; outside of it, some code is compiled anew in any round.
    private static final List<Bound> BOUNDS = List.of(
            new Bound("heap", SoakSample::heap, 1.05, 0),
            new Bound("files", SoakSample::files, 1, 1),
            new Bound("threads", SoakSample::threads, 1, 2),
            new Bound("outside", SoakSample::outside, 1.1, 0),
            new Bound("slowest", SoakSample::slowest, 1.5, 0));

    private record Bound(String name, ToDoubleFunction<SoakSample> of, double factor, double more) {}

    /// Moves the map by pixels.
    interface Mover {
        void move(double deltaX, double deltaY);
    }

    /// Any thread but the FX thread; the window is at rest.
    ///
    /// @param map the toolkit lets go of what is collected when it draws the next frames
    static SoakSample take(Mover map, double slowest) throws IOException, JMException {
        double heap = Double.MAX_VALUE;
        double outside = Double.MAX_VALUE;
        for (int each = 0; each < 6; each++) {
            int direction = each % 2 == 0 ? 1 : -1;
            Platform.runLater(() -> map.move(3 * direction, 0));
            SwiftRobot.settle();
            System.gc();
            Runtime java = Runtime.getRuntime();
            heap = Math.min(heap, (java.totalMemory() - java.freeMemory()) / MEGABYTE);
            giveBack();
            outside = Math.min(outside, residentMegabytes() - java.totalMemory() / MEGABYTE);
        }
        return new SoakSample(heap, openFiles(), Thread.getAllStackTraces().size(), outside, slowest);
    }

    /// What has grown from the early samples to the late ones, in words; the first fifth does not
    /// count, in which everything is made that is made once.
    static List<String> growth(List<SoakSample> samples) {
        List<SoakSample> counted = samples.subList(samples.size() / 5, samples.size());
        List<SoakSample> early = counted.subList(0, counted.size() / 2);
        List<SoakSample> late = counted.subList(counted.size() / 2, counted.size());
        List<String> grown = new ArrayList<>();
        for (Bound bound : BOUNDS) {
            double before = least(early, bound.of);
            double after = least(late, bound.of);
            if (after > before * bound.factor + bound.more) {
                grown.add(String.format(Locale.ROOT, "%s: %.1f, then %.1f", bound.name, before, after));
            }
        }
        return grown;
    }

    private static double least(List<SoakSample> samples, ToDoubleFunction<SoakSample> of) {
        return samples.stream().mapToDouble(of).min().orElseThrow();
    }

    /// The C library keeps what was freed, by far the most of it by Java's compiler: that swings by a hundred
    /// megabytes, in which no leak would be seen.
    private static void giveBack() throws JMException {
        Object unused = ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "systemTrimNativeHeap",
                        null,
                        null);
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

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "heap %.1f MB, %.0f files, %.0f threads, %.1f MB outside of the heap, slowest frames %.2f ms",
                heap,
                files,
                threads,
                outside,
                slowest);
    }
}
