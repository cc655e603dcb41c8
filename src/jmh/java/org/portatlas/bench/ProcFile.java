package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file in which the kernel tells amounts of memory, a line each: `/proc/meminfo`, `/proc/PID/status`.
final class ProcFile {
    private ProcFile() {}

    /// The amount with a name, megabytes.
    /// @throws IOException if the file is not there: the process has ended
    /// @throws BenchmarkFailedException if it has no such amount, as of a process that is about to end
    static double megabytes(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElseThrow(() -> new BenchmarkFailedException(file + " does not tell " + name));
    }
}
