package org.portatlas.app;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Some fifty sockets of every kind, held by processes of their own until this is closed.
///
/// @param waiting the ports that listen or are bound, some twice
/// @param silent those that are bound without listening
/// @param elsewhere one that listens in another network namespace; empty where none can be made
record MixedListeners(Process process, List<Integer> waiting, List<Integer> silent, List<Integer> elsewhere)
        implements AutoCloseable {
    private static final Path SCRIPT = Path.of("src", "test", "resources", "machine", "mixed_listeners.py");

    /// Where there is no python3 the test is skipped, and says so.
    static MixedListeners gather() throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("python3", SCRIPT.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException missing) {
            return abort("python3 is not here: the sockets of this test cannot be made");
        }
        BufferedReader lines = process.inputReader();
        return new MixedListeners(process, ports(lines), ports(lines), ports(lines));
    }

    private static List<Integer> ports(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("the script ended before it was ready");
        }
        return Stream.of(line.split(" ", -1))
                .filter(port -> !port.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
