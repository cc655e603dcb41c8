package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portatlas.store.UserFiles;
import org.portatlas.text.VisibleText;

/// The log stays small and readable whatever is written, and by whomever, and is never in the way.
class LogFileTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("portatlas.log");
    }

    private LogFile log() {
        return new LogFile(new UserFiles(directory), "Port Atlas 0");
    }

    @Test
    void log_beforeAnythingWentWrong_isNotThere() {
        assertThat(log().path()).isEqualTo(file()).doesNotExist();
    }

    @Test
    void firstEntry_isLedByTheVersion_andFollowingOnesAreNot() throws IOException {
        LogFile log = log();
        assertThat(log.write(NOON, "WARNING", List.of("one"))).isTrue();
        assertThat(log.write(NOON, "ERROR", List.of("two", "    at x"))).isTrue();
        assertThat(Files.readString(file())).isEqualTo("""
                        2026-11-23T12:00:00Z START Port Atlas 0
                        2026-11-23T12:00:00Z WARNING one
                        2026-11-23T12:00:00Z ERROR two
                            at x
                        """);
    }

    @Test
    void entry_ofHostileText_isOneLine() throws IOException {
        log().write(NOON, "ERROR", List.of("a\n2026 START forged\r\u2028\u001b[31m\u202e" + "x".repeat(10_000)));
        assertThat(Files.readAllLines(file())).hasSize(2).allMatch(line -> line.length() < 600);
        assertThat(Files.readString(file())).doesNotContain("\r", "\u2028", "\u001b", "\u202e");
    }

    @Test
    void log_neverGrowsBeyondItsBound_norDoesWhatIsKeptOfIt() throws IOException {
        LogFile log = log();
        List<String> entry = Stream.iterate(0, i -> i + 1)
                .limit(500)
                .map(i -> "line " + i + "é".repeat(300))
                .toList();
        for (int i = 0; i < 40; i++) {
            assertThat(log.write(NOON, "ERROR", entry)).isTrue();
            assertThat(Files.size(file())).isLessThanOrEqualTo(LogFile.MOST_BYTES);
        }
        assertThat(directory.resolve("portatlas.last.log")).exists();
        assertThat(Files.size(directory.resolve("portatlas.last.log"))).isLessThanOrEqualTo(LogFile.MOST_BYTES);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void directoryThatCannotBeWritten_meansNoLog_andNoFailure() throws IOException {
        Path place = Files.writeString(directory.resolve("file"), "mine");
        assertThat(new LogFile(new UserFiles(place), "").write(NOON, "ERROR", List.of("x")))
                .isFalse();
        assertThat(Files.readString(place)).isEqualTo("mine");
        Path closed = Files.createDirectory(
                directory.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        boolean isWritten = new LogFile(new UserFiles(closed), "").write(NOON, "ERROR", List.of("x"));
        assertThat(isWritten).isEqualTo(Files.exists(closed.resolve("portatlas.log")));
    }

    @Test
    void whatIsNoFile_isLeftAlone() throws Exception {
        Files.createDirectory(file());
        assertThat(log().write(NOON, "ERROR", List.of("x"))).isFalse();
        Files.delete(file());
        int made = new ProcessBuilder("mkfifo", file().toString()).start().waitFor();
        Assumptions.assumeTrue(made == 0, "mkfifo is not there");
        // Would wait for a reader for ever.
        assertThat(log().write(NOON, "ERROR", List.of("x"))).isFalse();
    }

    @Test
    void writersThatAreKilled_leaveALogThatGoesOn() throws Exception {
        for (int i = 0; i < 3; i++) {
            Process writer = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            Stream.of(Writer.class, LogFile.class, VisibleText.class, NullMarked.class)
                                    .map(part -> part.getProtectionDomain()
                                            .getCodeSource()
                                            .getLocation()
                                            .getPath())
                                    .distinct()
                                    .collect(Collectors.joining(":")),
                            Writer.class.getName(),
                            directory.toString())
                    .redirectErrorStream(true)
                    .start();
            // As soon as it has begun to write.
            assertThat(writer.getInputStream().read()).isEqualTo('w');
            TimeUnit.MILLISECONDS.sleep(50 + 40L * i);
            writer.destroyForcibly().waitFor();
        }
        // What a kill in the middle of a write leaves.
        Files.writeString(file(), "2026-11-23T12:00:00Z ERR", java.nio.file.StandardOpenOption.APPEND);
        log().write(NOON, "WARNING", List.of("after all that"));
        List<String> lines = Files.readAllLines(file());
        assertThat(lines.getLast()).endsWith("WARNING after all that");
        assertThat(lines.get(lines.size() - 2)).endsWith("START Port Atlas 0");
        assertThat(Files.size(file())).isLessThanOrEqualTo(LogFile.MOST_BYTES);
        assertThat(lines)
                .filteredOn(line -> !line.matches(".* (ERROR|START|WARNING) .*|    at .*"))
                .hasSizeLessThanOrEqualTo(4);
    }

    /// Writes until it is killed.
    static final class Writer {
        private Writer() {}

        static void main(String[] args) {
            LogFile log = new LogFile(new UserFiles(Path.of(args[0])), "writer");
            for (int i = 0; ; i++) {
                boolean written = log.write(Instant.now(), "ERROR", List.of("entry " + i, "    at " + "x".repeat(200)));
                if (i == 20) {
                    System.out.print(written ? "w" : "-");
                    System.out.flush();
                }
            }
        }
    }
}
