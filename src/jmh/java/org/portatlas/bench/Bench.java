package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs every benchmark and writes the report. A missed bar is reported, not failed: a busy machine may miss one. What
/// could not be measured fails.
final class Bench {
    private Bench() {}

    /// @param args the directory for the report; then `start` for what concerns the start alone, in a few minutes
    static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        boolean startAlone = args.length > 1 && args[1].equals("start");
        try (VirtualScreen screen = VirtualScreen.start()) {
            List<Row> rows = new ArrayList<>();
            List<Frames.Kind> kinds = new ArrayList<>();
            if (!startAlone) {
                say("frames");
                Frames frames = Frames.run(screen);
                rows.addAll(frames.rows());
                kinds.addAll(frames.kinds());
                say("pace");
                rows.addAll(Pace.measure(screen));
                say("a window at rest");
                rows.addAll(Rest.measure(screen, Files.createTempDirectory(directory, "rest")));
                say("heap");
                rows.add(Heap.measure(screen, Files.createTempDirectory(directory, "heap")));
                say("recolouring");
                rows.addAll(Recolour.measure(directory.resolve("jmh.txt")));
                say("reading");
                rows.addAll(Reading.measure(directory.resolve("jmh-reading.txt")));
                say("search");
                rows.addAll(Typing.measure(directory.resolve("jmh-search.txt")));
                say("export");
                rows.addAll(Export.measure(directory.resolve("jmh-export.txt")));
            }
            Path launcher = directory.resolveSibling("portatlas").resolve("bin/portatlas");
            say("start-up");
            rows.addAll(new StartUp(screen, launcher, Files.createTempDirectory(directory, "user")).measure());
            say("packaged");
            rows.addAll(new Packaged(screen, launcher, Files.createTempDirectory(directory, "packaged")).measure());
            if (!startAlone) {
                say("answers about this machine");
                rows.addAll(Machine.measure(screen));
            }
            Report report = new Report(Instant.now(), machine(), rows, kinds);
            report.writeJson(directory.resolve("report.json"));
            Path table = Files.writeString(directory.resolve("report.md"), report.markdown());
            System.out.println(report.markdown());
            say("written to " + table);
        } catch (BenchmarkFailedException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void say(String what) {
        System.out.println("bench: " + what);
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, Java %s",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
    }
}
