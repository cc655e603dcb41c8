package org.portatlas.store.editions;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Mutated editions, in a process of their own with a heap of 512 MiB: never a crash, a hang, more
/// memory than that, or another edition in use. A sample in every run, 100,000 in the profile
/// `soak`.
@Tag("soak")
class MutatedEditionsTest {
    private static final long SEED = 793;

    private final int rounds = Boolean.getBoolean("portatlas.soak") ? 100_000 : 1_000;

    @Test
    void mutatedEditions_areReadOrRefusedWithTheLine(@TempDir Path directory) throws IOException, InterruptedException {
        String classPath = Stream.of(EditionShelf.class, MutatedEditions.class, CsvReader.class, NullMarked.class)
                .map(part ->
                        part.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
        Path out = directory.resolve("out");
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        MutatedEditions.class.getName(),
                        Integer.toString(rounds),
                        Long.toString(SEED),
                        directory.toString()))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(60 + rounds / 50, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor();
        String told = Files.readString(out);
        assertThat(ended).as("no hang: %s", told).isTrue();
        assertThat(process.exitValue()).as(told).isZero();
        assertThat(told).matches("refused \\d+, read \\d+, slowest \\d+ ms\\s+");
        // Most damage hits what a rule knows, and some does not.
        int refused = Integer.parseInt(told.replaceAll("refused (\\d+),.*\\s+", "$1"));
        assertThat(refused).isBetween(rounds / 4, rounds - rounds / 20);
    }
}
