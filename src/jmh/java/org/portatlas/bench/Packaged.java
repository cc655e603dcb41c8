package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;

/// What the packaged application costs those who start it: a question in a terminal, and memory once its window is
/// complete. Its start is measured with the others, in [StartUp].
final class Packaged {
    private static final int QUESTIONS = 15;
    private static final int WINDOWS = 5;

    /// No port of a registered service; whether somebody listens there makes no difference to the time.
    private static final String PORT = "18793";

    /// By then the window has been complete for long, and has read this machine twice.
    private static final long REST = TimeUnit.SECONDS.toNanos(6);

    private final VirtualScreen screen;
    private final Path launcher;
    private final Path userData;

    /// @param launcher the packaged application
    /// @param userData an empty directory, so that the window opens as for the first time
    Packaged(VirtualScreen screen, Path launcher, Path userData) {
        this.screen = screen;
        this.launcher = launcher;
        this.userData = userData;
    }

    List<Row> measure() throws IOException {
        return List.of(question(), memory());
    }

    private Row question() throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> version = new ArrayList<>();
        for (int run = -1; run < QUESTIONS; run++) {
            double asked = run(launcher.toString(), "check", PORT);
            double told = run(launcher.resolveSibling("java").toString(), "-version");
            // The first pair brings the files into memory.
            if (run >= 0) {
                ours.add(asked);
                version.add(told);
            }
        }
        return new Pairs(ours, version).row("portatlas check, packaged", "java -version of the same Java", 8, Due.NOW);
    }

    private static double run(String... command) throws IOException {
        long start = System.nanoTime();
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join();
        return (System.nanoTime() - start) / 1e6;
    }

    private Row memory() throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int run = 0; run < WINDOWS; run++) {
            ours.add(resident(JavaProcess.packaged(launcher).withUserData(userData)));
            bare.add(resident(
                    new JavaProcess().withSoftwarePipeline().withJavaFx().runsBeside(Beginning.OfBareWindow.class)));
        }
        Pairs pairs = new Pairs(ours, bare);
        return new Row(
                "Memory in use after the start, packaged",
                new Samples(ours).median(),
                new Samples(bare).median(),
                Unit.MEGABYTES,
                "a bare window",
                pairs.ratio(),
                1.5,
                Due.NOW);
    }

    /// What the process holds in memory, megabytes.
    private double resident(JavaProcess java) throws IOException {
        Process process = java.start(screen);
        try {
            LockSupport.parkNanos(REST);
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElseThrow(() -> new BenchmarkFailedException("the window ended"));
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }
}
