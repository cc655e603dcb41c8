package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.portatlas.bench.Row.Due;

/// How long it takes from the start of the process until the map is on the screen, beside a bare JavaFX window. Seen
/// from outside, by what is on the screen: the pixels of the map themselves, not a promise that they will be drawn. The
/// packaged application starts with its cache; the bare window has none.
final class StartUp {
    static final int WINDOW_WIDTH = 1440;
    static final int WINDOW_HEIGHT = 900;

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long GLANCE = TimeUnit.MICROSECONDS.toNanos(300);

    /// The bare map has this many colours at least: two ranges' assigned and unassigned ports, and the dynamic ones.
    private static final int COLOURS_OF_A_MAP = 5;

    private final VirtualScreen screen;
    private final Path launcher;
    private final Path userData;
    private final int runs;

    private StartUp(BenchRun run) throws IOException {
        this.screen = run.screen();
        this.launcher = run.launcher();
        this.userData = run.userData();
        this.runs = run.effort().of(15, 3);
    }

    static List<Row> measure(BenchRun run) throws IOException {
        return new StartUp(run).rows();
    }

    /// What one start took, milliseconds.
    private record Start(double fromProcess, double fromMain) {}

    private List<Row> rows() throws IOException {
        List<Start> ours = new ArrayList<>();
        List<Start> packaged = new ArrayList<>();
        List<Start> bare = new ArrayList<>();
        List<Start> bareWithOptions = new ArrayList<>();
        for (int run = -1; run < runs; run++) {
            Start atlas = start(
                    new JavaProcess()
                            .withSoftwarePipeline()
                            .withPortAtlas()
                            .withUserData(userData)
                            .runsBeside(Beginning.OfPortAtlas.class),
                    true,
                    StartUp::showsMap);
            Start launched = start(JavaProcess.packaged(launcher).withUserData(userData), false, StartUp::showsMap);
            Start window = start(
                    new JavaProcess().withSoftwarePipeline().withJavaFx().runsBeside(Beginning.OfBareWindow.class),
                    true,
                    StartUp::showsBareWindow);
            Start quickWindow = start(
                    new JavaProcess()
                            .withSoftwarePipeline()
                            .withOptionsOfPortAtlas()
                            .withJavaFx()
                            .runsBeside(Beginning.OfBareWindow.class),
                    true,
                    StartUp::showsBareWindow);
            // The first pair brings the files into memory.
            if (run >= 0) {
                ours.add(atlas);
                packaged.add(launched);
                bare.add(window);
                bareWithOptions.add(quickWindow);
            }
        }
        return List.of(
                Pairs.of(ours, bare, Start::fromProcess)
                        .row("Process start to map on the screen", "a bare window, same JDK", 1.6, Due.NOW),
                Pairs.of(ours, bareWithOptions, Start::fromProcess)
                        .row("The same", "a bare window, same JDK and same options", 1.6, Due.NOW),
                // Not like with like, and named so: the package has a cache, the bare window none.
                Pairs.of(packaged, bare, Start::fromProcess)
                        .row("The same, packaged with a cache", "a bare window without one", 0.6, Due.NOW),
                Pairs.of(ours, bare, Start::fromMain)
                        .row("Main to map on the screen", "a bare window", 1.6, Due.LATER));
    }

    private Start start(JavaProcess java, boolean tellsMain, Predicate<VirtualScreen> drawn) throws IOException {
        awaitEmptyScreen(drawn);
        long start = System.nanoTime();
        Process process = java.start(screen);
        try {
            String mark = tellsMain ? process.inputReader().readLine() : Beginning.MARK;
            long main = System.nanoTime();
            if (!Beginning.MARK.equals(mark)) {
                throw new BenchmarkFailedException(
                        "did not start: " + process.errorReader().readLine());
            }
            while (!drawn.test(screen)) {
                if (System.nanoTime() - start > PATIENCE || !process.isAlive()) {
                    throw new BenchmarkFailedException("the window was not drawn");
                }
                LockSupport.parkNanos(GLANCE);
            }
            long end = System.nanoTime();
            return new Start((end - start) / 1e6, (end - main) / 1e6);
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    /// The process of the run before has ended, but the screen may still show its window for a moment.
    private void awaitEmptyScreen(Predicate<VirtualScreen> drawn) throws IOException {
        long since = System.nanoTime();
        while (drawn.test(screen)) {
            if (System.nanoTime() - since > PATIENCE) {
                throw new BenchmarkFailedException("the screen shows the window of the run before");
            }
            LockSupport.parkNanos(GLANCE);
        }
    }

    private static boolean showsBareWindow(VirtualScreen screen) {
        // Not in the middle, where the pointer is.
        return screen.pixel(VirtualScreen.WIDTH / 3, VirtualScreen.HEIGHT / 3) == BareWindow.COLOUR;
    }

    /// Looks at a part of the screen where the middle of the map is, and nothing else.
    private static boolean showsMap(VirtualScreen screen) {
        int left = (VirtualScreen.WIDTH - WINDOW_WIDTH) / 2;
        int top = (VirtualScreen.HEIGHT - WINDOW_HEIGHT) / 2;
        Set<Integer> colours = new HashSet<>();
        for (int y = top + 250; y < top + 800; y += 11) {
            for (int x = left + 200; x < left + 900; x += 13) {
                colours.add(screen.pixel(x, y));
            }
        }
        return colours.size() >= COLOURS_OF_A_MAP;
    }
}
