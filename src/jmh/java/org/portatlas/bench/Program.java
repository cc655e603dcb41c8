package org.portatlas.bench;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A command line that tells something about a port, or about all. `N` or `:N` at the end of a word stands for the
/// port.
///
/// @param words the program and its arguments
record Program(List<String> words) {
    private static final String PORT = "N";

    static Program of(String... words) {
        return new Program(List.of(words));
    }

    /// As one types it into a shell.
    String name() {
        return words.stream()
                .map(word -> word.contains(" ") ? "'" + word + "'" : word)
                .collect(Collectors.joining(" ", "`", "`"));
    }

    /// Runs it and returns the lines that it prints.
    /// @throws BenchmarkFailedException if it is not installed, or fails
    List<String> run(int port) throws IOException {
        List<String> command = words.stream()
                .map(word -> word.replaceAll("(^|:)" + PORT + "$", "$1" + port))
                .toList();
        Process process = started(command);
        List<String> lines;
        try (Stream<String> output = process.inputReader().lines()) {
            lines = output.toList();
        }
        int exit = process.onExit().join().exitValue();
        if (exit != 0) {
            throw new BenchmarkFailedException(String.join(" ", command) + " ended with " + exit + ": " + lines);
        }
        return lines;
    }

    /// Runs it and returns the lines that it prints, of which one must name the port.
    /// @throws BenchmarkFailedException if it is not installed, fails, or missed the port
    List<String> tellOf(int port) throws IOException {
        List<String> lines = run(port);
        if (lines.stream().noneMatch(line -> line.contains(Integer.toString(port)))) {
            throw new BenchmarkFailedException(name() + " missed port " + port + ": " + lines);
        }
        return lines;
    }

    private static Process started(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notInstalled) {
            throw new BenchmarkFailedException(
                    command.getFirst() + " is missing, which is a baseline; on Debian or Ubuntu: "
                            + "apt-get install iproute2 lsof",
                    notInstalled);
        }
    }
}
