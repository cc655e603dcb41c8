package org.portatlas.machine.byhand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.byhand.HandOutput.Ending;

/// Real programs that do what a program by hand should not: take long, print without end, wait for input.
@DisabledOnOs(OS.WINDOWS)
@Timeout(30)
class HandRunnerTest {
    private static final HandCommand COMMAND =
            HandCommand.of(5000, HostSystem.LINUX).getFirst();

    @TempDir
    private Path directory;

    private HandOutput run(String script) throws IOException, InterruptedException {
        return run(script, COMMAND, Duration.ofSeconds(2));
    }

    private HandOutput run(String script, HandCommand command, Duration limit)
            throws IOException, InterruptedException {
        program(script);
        return new HandRunner(List.of(directory), limit).run(command);
    }

    private void program(String script) throws IOException {
        Path file = Files.writeString(directory.resolve(COMMAND.program()), script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void run_programThatPrints_givesItsLinesAndItsErrors() throws Exception {
        HandOutput output = run("#!/bin/sh\necho one\necho\nprintf 'two\\tthree'\necho wrong >&2\nexit 3\n");
        assertThat(output.lines()).containsExactly("one", "", "two        three");
        assertThat(output.errors()).containsExactly("wrong");
        assertThat(output.ending()).isEqualTo(Ending.ENDED);
        assertThat(output.exitCode()).isEqualTo(3);
        assertThat(HandReading.of(COMMAND, output).remarks())
                .hasSize(2)
                .first(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .endsWith(" and ended with exit code 3.");
    }

    /// It may have ended before anybody began to read.
    @Test
    void run_programThatEndsAtOnce_losesNothing() throws Exception {
        program("#!/bin/sh\necho all\n");
        HandRunner runner = new HandRunner(List.of(directory), Duration.ofSeconds(2));
        for (int round = 0; round < 200; round++) {
            HandOutput output = runner.run(COMMAND);
            assertThat(output.lines()).as("round %d: %s", round, output).containsExactly("all");
        }
    }

    /// A shell would make two words of it, and run the third.
    @Test
    void run_givesArgumentsAsTheyAre_inEnglish() throws Exception {
        HandCommand odd = new HandCommand(
                HostSystem.LINUX,
                5000,
                HandForm.SS,
                List.of("ss", "sport = :5000", "$(touch " + directory.resolve("made") + ")", "; echo no"),
                "",
                "");
        HandOutput output = run("#!/bin/sh\nprintf '%s\\n' \"$@\" \"$LC_ALL\"\n", odd, Duration.ofSeconds(2));
        assertThat(output.lines())
                .containsExactly("sport = :5000", "$(touch " + directory.resolve("made") + ")", "; echo no", "C");
        assertThat(directory.resolve("made")).doesNotExist();
    }

    @Test
    void run_programThatReads_findsNothingToRead() throws Exception {
        HandOutput output = run("#!/bin/sh\ncat\necho end\n");
        assertThat(output.ending()).isEqualTo(Ending.ENDED);
        assertThat(output.lines()).containsExactly("end");
    }

    @Test
    void run_slowProgram_isEndedWithWhatItStarted_andSaid() throws Exception {
        Path pids = directory.resolve("pids");
        HandOutput output = run(
                "#!/bin/sh\necho begun\nsleep 60 &\necho $! > " + pids + "\nsleep 60\n",
                COMMAND,
                Duration.ofMillis(700));
        assertThat(output.ending()).isEqualTo(Ending.TOO_LONG);
        assertThat(output.lines()).containsExactly("begun");
        assertThat(output.took()).isBetween(Duration.ofMillis(700), Duration.ofSeconds(3));
        assertGone(Long.parseLong(Files.readString(pids).strip()));
        HandReading reading = HandReading.of(COMMAND, output);
        assertThat(reading.remarks())
                .containsExactly("ss took longer than 5 seconds. It was ended, with all that it had started.");
        assertThat(reading.sentence()).contains("in what it printed until then");
        assertThat(HandRunner.LIMIT).isEqualTo(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec yes 0123456789", "exec yes 0123456789 >&2", "exec tr '\\\\0' x < /dev/zero"})
    void run_programWithoutEnd_isCutAt64KiB_andSaid(String script) throws Exception {
        HandOutput output = run("#!/bin/sh\n" + script + "\n", COMMAND, Duration.ofSeconds(20));
        assertThat(output.ending()).isEqualTo(Ending.CUT);
        assertThat(output.took()).isLessThan(Duration.ofSeconds(10));
        int printed = output.lines().stream()
                        .mapToInt(line -> line.length() + 1)
                        .sum()
                + output.errors().stream().mapToInt(line -> line.length() + 1).sum();
        assertThat(printed).isBetween(script.contains("tr") ? 1000 : 64 * 1024 - 11, 64 * 1024 + 1);
        assertThat(HandReading.of(COMMAND, output).remarks())
                .contains("ss printed more than 64 KiB. The rest was cut off, and it was ended.");
    }

    /// As much as is taken is not too much.
    @Test
    void run_programWithExactly64KiB_isNotCut() throws Exception {
        HandOutput output = run("#!/bin/sh\nyes 1234567 | head -c 65536\n");
        assertThat(output.ending()).isEqualTo(Ending.ENDED);
        assertThat(output.lines()).hasSize(8192);
    }

    /// A child that lives on keeps the pipe; nobody waits for it.
    @Test
    void run_programWhoseChildKeepsTheOutput_doesNotWaitForIt() throws Exception {
        HandOutput output = run("#!/bin/sh\nsleep 8 &\necho done\n", COMMAND, Duration.ofSeconds(20));
        assertThat(output.lines()).containsExactly("done");
        assertThat(output.took()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void run_missingProgram_saysHowToGetIt() throws Exception {
        HandRunner runner = new HandRunner(List.of(directory), HandRunner.LIMIT);
        for (HandCommand command : HandCommand.of(5000, HostSystem.LINUX)) {
            HandOutput output = runner.run(command);
            assertThat(output.ending()).isEqualTo(Ending.MISSING);
            String said = HandReading.of(command, output).sentence();
            assertThat(said).startsWith(command.program() + " is not on this computer. ");
            if (command.system() == HostSystem.LINUX) {
                String debian = command.program().equals("ss")
                        ? "iproute2"
                        : command.program().equals("lsof") ? "lsof" : "net-tools";
                assertThat(said)
                        .contains("sudo apt install " + debian + " ")
                        .contains("dnf")
                        .contains("pacman");
            }
        }
    }

    @Test
    void run_programThatTheSystemRefuses_saysWhy() throws Exception {
        HandOutput output = run("#!/no/such/interpreter\n");
        assertThat(output.ending()).isEqualTo(Ending.REFUSED);
        assertThat(HandReading.of(COMMAND, output).sentence())
                .startsWith("ss could not be started. The system says: ")
                .contains("No such file");
    }

    @Test
    void run_hostileOutput_isMadeVisible_andItsLinesAreCut() throws Exception {
        HandOutput output = run("""
                #!/bin/sh
                printf '\\033[2Jgone \\342\\200\\256drow\\n'
                head -c 5000 /dev/zero | tr '\\0' a
                printf '\\033' >&2
                """);
        assertThat(output.lines().getFirst()).isEqualTo("␛[2Jgone ‹U+202E›drow");
        assertThat(output.lines().get(1)).hasSize(1000).endsWith("…");
        assertThat(output.errors()).containsExactly("␛");
    }

    @Test
    void run_givenUp_endsTheProgram() throws Exception {
        Path pids = directory.resolve("pids");
        program("#!/bin/sh\necho $$ > " + pids + ".part\nmv " + pids + ".part " + pids + "\nexec sleep 60\n");
        HandRunner runner = new HandRunner(List.of(directory), Duration.ofSeconds(20));
        Thread asking = Thread.currentThread();
        Thread.ofVirtual().start(() -> {
            try {
                while (!Files.exists(pids)) {
                    Thread.sleep(20);
                }
            } catch (InterruptedException unused) {
                return;
            }
            asking.interrupt();
        });
        assertThatThrownBy(() -> runner.run(COMMAND)).isInstanceOf(InterruptedException.class);
        assertGone(Long.parseLong(Files.readString(pids).strip()));
    }

    private static void assertGone(long pid) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        Optional<ProcessHandle> left = ProcessHandle.of(pid);
        while (left.filter(ProcessHandle::isAlive).isPresent() && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(left.filter(ProcessHandle::isAlive)).isEmpty();
    }
}
