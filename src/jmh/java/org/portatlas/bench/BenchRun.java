package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What every part of a run is given.
///
/// @param screen where windows are shown
/// @param directory for what is written on the way
record BenchRun(Effort effort, VirtualScreen screen, Path directory) {
    /// The packaged application, as `mvn package` lays it out.
    Path launcher() {
        return directory.resolveSibling("portatlas").resolve("bin/portatlas");
    }

    /// A new, empty directory, so that a window opens as for the first time.
    Path userData() throws IOException {
        return Files.createTempDirectory(directory, "user");
    }
}
