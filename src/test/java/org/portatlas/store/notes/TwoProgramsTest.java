package org.portatlas.store.notes;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.store.Loaded;
import org.portatlas.store.UserFiles;
import tools.jackson.core.JsonGenerator;

/// Two programs that write notes into one file at once: none is lost.
@Tag("soak")
class TwoProgramsTest {
    private static final int NOTES = 60;
    private static final int COMMON = 40_000;

    @TempDir
    private Path directory;

    /// What a program needs that reads and writes notes.
    static String classPath() {
        return Stream.of(NotesWriter.class, Notes.class, JsonGenerator.class, CsvWriter.class, NullMarked.class)
                .map(part -> part.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(place -> Path.of(place.getPath()).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Process writer(Path round, String name, int first) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        NotesWriter.class.getName(),
                        round.toString(),
                        name,
                        Integer.toString(first),
                        Integer.toString(NOTES),
                        Integer.toString(COMMON))
                .redirectOutput(round.resolve(name + ".out").toFile())
                .redirectError(round.resolve(name + ".err").toFile())
                .start();
    }

    private static List<Integer> saved(Path round, String name) throws IOException {
        return Files.readString(round.resolve(name + ".out"), StandardCharsets.UTF_8)
                .lines()
                .map(Integer::valueOf)
                .toList();
    }

    private static void start(Path round) throws Exception {
        for (String name : List.of("one", "other")) {
            while (!Files.exists(round.resolve(name + ".ready"))) {
                Thread.sleep(2);
            }
        }
        Files.createFile(round.resolve("go"));
    }

    @Test
    @Timeout(900)
    void bothWriteAtOnce_noNoteIsLost() throws Exception {
        int rounds = Boolean.getBoolean("portatlas.soak") ? 100 : 3;
        for (int number = 0; number < rounds; number++) {
            Path round = Files.createDirectory(directory.resolve("round-" + number));
            Process one = writer(round, "one", 1_000);
            Process other = writer(round, "other", 2_000);
            start(round);
            for (Process each : List.of(one, other)) {
                assertThat(each.waitFor(120, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(round.resolve("one.err")).isEmptyFile();
            assertThat(round.resolve("other.err")).isEmptyFile();
            Loaded<Notes> loaded = new NotesFile(new UserFiles(round)).load();
            assertThat(loaded.problem()).isNull();
            Notes notes = loaded.value();
            assertThat(notes.size()).as("round %d", number).isEqualTo(2 * NOTES + 1);
            for (int i = 0; i < NOTES; i++) {
                assertThat(notes.of(NotedRange.of(1_000 + i))).isEqualTo(TestNotes.note(1_000 + i, "one writes\n" + i));
                assertThat(notes.of(NotedRange.of(2_000 + i)))
                        .isEqualTo(TestNotes.note(2_000 + i, "other writes\n" + i));
            }
            Note both = Objects.requireNonNull(notes.of(NotedRange.of(COMMON)));
            for (int i = 0; i < NOTES; i += 10) {
                assertThat(both.text()).as("round %d", number).contains("one " + i + ".", "other " + i + ".");
            }
        }
    }

    @Test
    @Timeout(900)
    void oneIsKilledWhileBothWrite_whatItSaidWasSaved_isThere() throws Exception {
        int rounds = Boolean.getBoolean("portatlas.soak") ? 20 : 1;
        for (int number = 0; number < rounds; number++) {
            Path round = Files.createDirectory(directory.resolve("killed-" + number));
            Process one = writer(round, "one", 1_000);
            Process other = writer(round, "other", 2_000);
            start(round);
            while (saved(round, "other").size() < 5) {
                Thread.sleep(1);
            }
            Thread.sleep(new Random(number).nextInt(30));
            other.destroyForcibly();
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(one.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(round.resolve("one.err")).isEmptyFile();
            Loaded<Notes> loaded = new NotesFile(new UserFiles(round)).load();
            assertThat(loaded.problem()).isNull();
            List<Integer> there = loaded.value().all().stream().map(Note::first).toList();
            assertThat(there)
                    .containsAll(IntStream.range(1_000, 1_000 + NOTES).boxed().toList());
            List<Integer> said = saved(round, "other");
            // The last one said may just be taken back, to be written again.
            assertThat(there).containsAll(said.subList(0, said.size() - 1));
        }
    }
}
