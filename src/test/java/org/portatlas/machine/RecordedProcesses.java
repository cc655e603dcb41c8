package org.portatlas.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A directory like `/proc` with as many processes as a very busy machine has.
public final class RecordedProcesses {
    private RecordedProcesses() {}

    /// Processes 1 to `count - 1`, each with two descriptors; the last one, `crowd`, holds the socket.
    ///
    /// @param inode of the socket
    public static void write(Path proc, int count, long inode) throws IOException {
        Path nothing = Path.of("pipe:[1]");
        for (int pid = 1; pid < count; pid++) {
            Path process = proc.resolve(Integer.toString(pid));
            Path descriptors = Files.createDirectories(process.resolve("fd"));
            Files.createSymbolicLink(descriptors.resolve("0"), nothing);
            Files.createSymbolicLink(
                    descriptors.resolve("3"), Path.of("socket:[" + (pid == count - 1 ? inode : 1) + "]"));
        }
        Path last = proc.resolve(Integer.toString(count - 1));
        Files.writeString(last.resolve("comm"), "crowd\n");
        Files.writeString(last.resolve("cmdline"), "crowd\0");
    }
}
