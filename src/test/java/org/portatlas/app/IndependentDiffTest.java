package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.RegistryReader;
import org.portatlas.registry.SharedEditions;

/// What `registry diff` says of IANA's two editions, against a second comparison in another
/// language, row for row. Needs python3.
class IndependentDiffTest {
    private static final Path SCRIPT = Path.of("src", "test", "resources", "registry", "independent_diff.py");

    @TempDir
    private Path folder;

    @Test
    void diff_fromAprilToTheEditionInUse_agreesRowForRow() throws IOException, InterruptedException {
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        CommandResult run = CommandResult.of("registry", "diff", april.toString(), "--json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(compare(april, SharedEditions.path(SharedEditions.OF_AUGUST), run.out()))
                .isEqualTo("20 ports from 2026-04-09 to 2026-08-17 agree");
    }

    @Test
    void diff_theOtherWayRound_agreesRowForRow() throws IOException, InterruptedException {
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        Path json = folder.resolve("back.json");
        try (PrintWriter out = new PrintWriter(json.toFile(), StandardCharsets.UTF_8)) {
            RegistryDiff back = RegistryDiff.between(Registry.embedded(), RegistryReader.read(april));
            RegistryJson.write(out, document -> DiffJson.write(document, back));
        }
        assertThat(compare(SharedEditions.path(SharedEditions.OF_AUGUST), april, Files.readString(json)))
                .isEqualTo("20 ports from 2026-08-17 to 2026-04-09 agree");
    }

    @Test
    void secondComparison_ofAFalsifiedAnswer_disagrees() throws IOException, InterruptedException {
        Path april = SharedEditions.path(SharedEditions.OF_APRIL);
        String json =
                CommandResult.of("registry", "diff", april.toString(), "--json").out();
        assertThat(json).contains("\"agtp\"", "2026-05-27");
        String falsified = json.replaceFirst("\"agtp\"", "\"agpt\"").replaceFirst("2026-05-27", "2026-05-28");
        assertThat(compare(april, SharedEditions.path(SharedEditions.OF_AUGUST), falsified))
                .startsWith("2 differences")
                .contains("port 4480", "port 6400");
    }

    private String compare(Path from, Path to, String json) throws IOException, InterruptedException {
        Path diff = Files.writeString(folder.resolve("diff.json"), json);
        List<String> command = List.of("python3", SCRIPT.toString(), from.toString(), to.toString(), diff.toString());
        Path report = folder.resolve("report.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(report.toFile());
        // Else Python leaves its compiled form of the other script among the sources.
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process python;
        try {
            python = builder.start();
        } catch (IOException e) {
            return SharedEditions.areRequired()
                    ? fail("python3 is required here", e)
                    : abort("skipped: there is no python3");
        }
        assertThat(python.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(report).strip();
    }
}
