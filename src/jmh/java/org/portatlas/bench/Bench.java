package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Runs benchmarks and writes the report. A missed bar is reported, not failed: a busy machine may miss one. What
/// could not be measured fails.
final class Bench {
    private Bench() {}

    /// @param args the directory for the report; `write` to show it in the README, or `keep`; then what [Plan#of] reads
    static void main(String[] args) throws IOException {
        try {
            Path directory = Files.createDirectories(Path.of(args[0]));
            Plan plan = Plan.of(String.join(",", List.of(args).subList(2, args.length)));
            Optional<Readme> readme = args[1].equals("write") ? Optional.of(readme(plan)) : Optional.empty();
            Report report = new Report(Instant.now(), Host.ofThisRun(), plan, measure(plan, directory));
            ReportJson.write(report, directory.resolve("report.json"));
            String table = ReportTable.of(report);
            Files.writeString(directory.resolve("report.md"), table);
            if (readme.isPresent()) {
                readme.get().show(table);
            }
            System.out.println(table);
            say("written to " + directory + " in "
                    + Duration.between(report.date(), Instant.now()).toSeconds() + " s");
        } catch (BenchmarkFailedException e) {
            System.err.println("bench: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Readme readme(Plan plan) throws IOException {
        if (!plan.isWhole()) {
            throw new BenchmarkFailedException("the README shows a whole run, not a quick one or one of some parts");
        }
        return Readme.of(Path.of("README.md"));
    }

    private static List<Row> measure(Plan plan, Path directory) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (VirtualScreen screen = VirtualScreen.start()) {
            BenchRun run = new BenchRun(plan.effort(), screen, directory);
            for (Part part : plan.parts()) {
                say(part.toString());
                rows.addAll(part.measure(run));
            }
        }
        return rows;
    }

    private static void say(String what) {
        System.out.println("bench: " + what);
    }
}
