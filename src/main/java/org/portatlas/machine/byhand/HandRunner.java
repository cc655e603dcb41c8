package org.portatlas.machine.byhand;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.byhand.HandOutput.Ending;

/// Runs a command that somebody has asked for: from a list of arguments, without a shell, in English, with nothing to
/// read, for a limited time and with a limited output. Any thread, several at once; blocks until the end. An interrupt
/// ends the program too.
public final class HandRunner {
    /// The longest that a command may take.
    public static final Duration LIMIT = Duration.ofSeconds(5);

    private static final long STEP_MILLIS = 20;
    private static final long GRACE_MILLIS = 500;

    private final List<Path> directories;
    private final Duration limit;

    /// @param directories where programs are looked for, in this order
    /// @param limit the longest that a command may take
    public HandRunner(List<Path> directories, Duration limit) {
        this.directories = List.copyOf(directories);
        this.limit = limit;
    }

    /// Looks for programs where this system has them.
    public static HandRunner ofThisMachine() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        String root = Optional.ofNullable(System.getenv("SystemRoot")).orElse("C:\\Windows");
        // A desktop starts its programs without the directories of administrators, where lsof may be.
        Stream<String> more = HostSystem.current() == HostSystem.WINDOWS
                ? Stream.of(root + "\\System32", root + "\\System32\\WindowsPowerShell\\v1.0")
                : Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");
        List<Path> directories = new ArrayList<>();
        Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), more).forEach(each -> add(each, directories));
        return new HandRunner(directories, LIMIT);
    }

    /// What is not absolute would depend on where the window was started.
    private static void add(String name, List<Path> directories) {
        try {
            Path directory = Path.of(name);
            if (directory.isAbsolute() && !directories.contains(directory)) {
                directories.add(directory);
            }
        } catch (InvalidPathException unusable) {
            // A name that this system cannot have is no place to look at.
        }
    }

    /// Runs a command to its end, or to its limits.
    /// @throws InterruptedException if it was given up; the program has been ended
    public HandOutput run(HandCommand command) throws InterruptedException {
        Optional<Path> program = find(command.program());
        if (program.isEmpty()) {
            return HandOutput.missing();
        }
        List<String> arguments = new ArrayList<>(command.arguments());
        arguments.set(0, program.get().toString());
        ProcessBuilder builder = new ProcessBuilder(arguments);
        builder.environment().put("LC_ALL", "C");
        long start = System.nanoTime();
        Process process;
        try {
            process = builder.start();
        } catch (IOException refused) {
            return HandOutput.refused(String.valueOf(refused.getMessage()));
        }
        try {
            process.getOutputStream().close();
            return follow(process, start);
        } catch (IOException gone) {
            return HandOutput.refused(String.valueOf(gone.getMessage()));
        } finally {
            end(process);
        }
    }

    private HandOutput follow(Process process, long start) throws InterruptedException {
        HandStream output = HandStream.of(process.getInputStream());
        HandStream errors = HandStream.of(process.getErrorStream());
        long end = start + limit.toNanos();
        while (!output.isCut()
                && !errors.isCut()
                && System.nanoTime() < end
                && !process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
            // Once more.
        }
        boolean hasEnded = !process.isAlive();
        if (!hasEnded) {
            end(process);
        }
        output.await(GRACE_MILLIS);
        errors.await(GRACE_MILLIS);
        boolean isCut = output.isCut() || errors.isCut();
        return new HandOutput(
                output.lines(charset()),
                errors.lines(charset()),
                isCut ? Ending.CUT : hasEnded ? Ending.ENDED : Ending.TOO_LONG,
                hasEnded ? process.exitValue() : -1,
                "",
                Duration.ofNanos(System.nanoTime() - start));
    }

    /// With all that it has started. Its streams are closed, with what nobody has read yet: not before that is read.
    private static void end(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
    }

    private Optional<Path> find(String program) {
        return directories.stream()
                .flatMap(directory -> Stream.of(directory.resolve(program), directory.resolve(program + ".exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /// Windows prints in the terminal's own encoding.
    private static Charset charset() {
        return HostSystem.current() == HostSystem.WINDOWS
                ? Charset.forName(System.getProperty("native.encoding", "UTF-8"), StandardCharsets.UTF_8)
                : StandardCharsets.UTF_8;
    }
}
