package org.portatlas.store.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files of notes that something went wrong with: each is read or refused in one line, in 512 MiB, and nothing else
/// happens.
@Tag("soak")
class MutatedNotesTest {
    @TempDir
    private Path directory;

    @Test
    @Timeout(600)
    void mutatedFiles_areReadOrRefusedInOneLine_inLittleRoom() throws Exception {
        int count = Boolean.getBoolean("portatlas.soak") ? 10_000 : 600;
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-cp",
                        TwoProgramsTest.classPath(),
                        MutatedNotes.class.getName(),
                        Integer.toString(count))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(program.waitFor(500, TimeUnit.SECONDS)).as("no hang").isTrue();
        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
        List<String> said = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(said).hasSize(1);
        assertThat(Integer.parseInt(said.getFirst())).isBetween(count / 2, count - 1);
    }
}
