package org.portatlas.machine;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A python3 process that holds sockets which Java cannot make: with IPV6_V6ONLY, after a fork, bound to an interface.
/// Its script prints one line of numbers when the sockets are there, and ends when its standard input does. Where there
/// is no python3 the test is skipped, and says so.
public final class Python implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Python(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /// Runs the script after `import os, socket, sys`.
    public static Python run(String script) throws IOException {
        assumeTrue(isHere(), "python3 is not here: the sockets of this test cannot be made");
        return new Python(new ProcessBuilder("python3", "-c", "import os, socket, sys\n" + script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "python3")));
    }

    /// The numbers of the next line that the script prints.
    public List<Integer> numbers() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the script ended before it was ready");
        }
        return Stream.of(line.split(" ", -1)).map(Integer::valueOf).toList();
    }

    /// Lets the script go on after a `sys.stdin.readline()`.
    public void goOn() throws IOException {
        process.outputWriter().write("\n");
        process.outputWriter().flush();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
