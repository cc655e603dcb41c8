package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Path;

/// Where a run was measured.
///
/// @param memory that the kernel has to give, megabytes
/// @param kernel with its version, as are `java` and `javafx`
record Host(int processors, long memory, String kernel, String java, String javafx) {
    static Host ofThisRun() throws IOException {
        return new Host(
                Runtime.getRuntime().availableProcessors(),
                Math.round(ProcFile.megabytes(Path.of("/proc/meminfo"), "MemTotal")),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.version().toString(),
                Modules.version("javafx.graphics"));
    }
}
