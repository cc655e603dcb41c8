package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that saves is killed (SIGKILL) at a random moment, again and again in one directory: what it leaves is the
/// last state that it said was saved, or the one that it was saving, whole.
@Tag("soak")
class KilledWriterTest {
    private static final int SEED = 793;

    /// A writer saves everything about once in this time, in milliseconds.
    private static final int LONGEST_LIFE = 60;

    @TempDir
    private Path directory;

    @Test
    void whatAKilledProcessLeaves_isTheOldOrTheNewState_whole() throws Exception {
        int rounds = Boolean.getBoolean("portatlas.soak") ? 1_000 : 20;
        Random random = new Random(SEED);
        Map<String, Integer> known = new HashMap<>();
        int next = 0;
        int killedWhileSaving = 0;
        for (int round = 1; round <= rounds; round++) {
            Map<String, Integer> told = killed(next, random);
            for (KeptThing<?> thing : KeptThing.in(directory)) {
                // What it has said of itself, or else what was there before it began.
                int last = told.getOrDefault(thing.name(), known.getOrDefault(thing.name(), KeptThing.NONE));
                int saving = told.containsKey(thing.name()) ? last + 1 : next;
                Loaded<?> left = thing.load();
                assertThat(left.problem())
                        .as("round %d: %s", round, thing.name())
                        .isNull();
                assertThat(left.value())
                        .as("round %d: %s", round, thing.name())
                        .isIn(thing.state(last), thing.state(saving));
                boolean isUntold = !left.value().equals(thing.state(last));
                killedWhileSaving += isUntold ? 1 : 0;
                known.put(thing.name(), isUntold ? saving : last);
            }
            next = Collections.max(known.values()) + 1;
            // What a killed process leaves behind takes no more room than one write of each.
            assertThat(parts()).as("files left behind").hasSizeLessThanOrEqualTo(round);
        }
        assertThat(next).as("states saved").isGreaterThan(rounds / 2);
        System.out.println(
                "killed " + rounds + " writers; " + killedWhileSaving + " left a state they had not told of");
    }

    /// Lets a writer write for a moment, and kills it.
    ///
    /// @return what it has said, the number of the last state of each thing
    private Map<String, Integer> killed(int first, Random random) throws IOException, InterruptedException {
        Map<String, Integer> told = new HashMap<>();
        Process writer = start(first);
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (told.isEmpty()) {
                    // It is at work from its first line on.
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_LIFE * 1_000));
                    // By its handle: the process itself would close what is still to be read of it.
                    assertThat(writer.toHandle().destroyForcibly()).isTrue();
                }
                String[] words = line.split(" ", -1);
                told.put(words[0], Integer.parseInt(words[1]));
            }
        }
        writer.waitFor();
        return told;
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    private Process start(int first) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        ChildClassPath.of(UserFile.class, EndlessWriter.class),
                        EndlessWriter.class.getName(),
                        directory.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
