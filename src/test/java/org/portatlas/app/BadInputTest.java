package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What nobody should type, and somebody does: one line each, exit code 2, and nothing of the user's is lost.
class BadInputTest {
    /// A colour code, and a mark that turns the letters after it round.
    private static final String EVIL = "a\u001b[31m\u202eb";

    @TempDir
    private Path folder;

    static Stream<List<String>> commandsWithAName() {
        return Stream.of(
                List.of("lookup", EVIL),
                List.of("check", EVIL),
                List.of("gaps", "--" + EVIL),
                List.of("gaps", "--range", EVIL),
                List.of("suggest", "--from", EVIL),
                List.of("snapshot", EVIL),
                List.of("snapshot", "/missing" + EVIL + "/x.png"),
                List.of("registry", "diff", EVIL),
                List.of("registry", EVIL),
                List.of(EVIL, "--check", "--fresh", "--" + EVIL));
    }

    @ParameterizedTest
    @MethodSource("commandsWithAName")
    void message_showsWhatWasTyped_withoutItsEffects(List<String> arguments) {
        CommandResult run = CommandResult.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isIn(2, 4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1).startsWith("portatlas: ").doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lookup 22", "gaps", "check 1", "listeners", "suggest", "snapshot x.png", "registry diff x"})
    void dataDirectoryThatIsAFile_isRefusedByEveryCommand(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        for (Path place : new Path[] {file, file.resolve("below")}) {
            String[] arguments = (command + " --data-dir " + place).split(" ");
            CommandResult run = CommandResult.of(arguments);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1).contains(file + " is a file, not a directory");
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void dataDirectoryThatIsNotThereYet_isTaken_andNotMadeByAQuestion() {
        Path later = folder.resolve("later").resolve("still");
        assertThat(CommandResult.of("lookup", "22", "--data-dir", later.toString())
                        .exitCode())
                .isZero();
        assertThat(later).doesNotExist();
    }

    /// A pipe would be waited on for ever, and a picture would take its place.
    @Test
    @Timeout(30)
    void pipe_isNeitherReadNorReplaced() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.png");
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } catch (IOException e) {
            abort("skipped: there is no mkfifo");
        }
        CommandResult read = CommandResult.of("registry", "diff", pipe.toString());
        assertThat(read.exitCode()).isEqualTo(2);
        assertThat(read.err()).hasLineCount(1).contains("this is not a regular file");
        CommandResult written = CommandResult.of("snapshot", pipe.toString());
        assertThat(written.exitCode()).isEqualTo(2);
        assertThat(written.err()).hasLineCount(1).contains("no ordinary file");
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void hugeFile_isRefusedBeforeItIsWholeInMemory() throws IOException {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(8L << 30);
        }
        CommandResult run = CommandResult.of("registry", "diff", huge.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("larger than 16 MiB");
    }

    @Test
    void range_isNotCheckedInTheWindow_andItIsSaidByWhat() {
        CommandResult run = CommandResult.of("788-799", "--check");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .hasLineCount(1)
                .startsWith("portatlas: --check checks one port")
                .contains("portatlas check 788-799");
    }

    @Test
    void emptyNames_areToldAsSuch() {
        assertThat(CommandResult.of("registry", "diff", "").err()).contains("the name of the file is empty");
        assertThat(CommandResult.of("gaps", "--data-dir", "").err()).contains("the name of the directory is empty");
    }
}
