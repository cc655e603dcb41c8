package org.portatlas.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A real disk of 256 KiB, in memory, that can be filled. It is mounted for one process alone, through whose root
/// directory it is seen from outside, and goes with that process. Linux; for root, otherwise the test is skipped and
/// says so.
final class SmallDisk implements AutoCloseable {
    private static final String MOUNT = "mount -t tmpfs -o size=256k disk /mnt && echo mounted && exec cat";

    private final Process holder;

    private SmallDisk(Process holder) {
        this.holder = holder;
    }

    static SmallDisk mounted() throws IOException {
        SmallDisk disk = new SmallDisk(new ProcessBuilder("unshare", "--mount", "sh", "-c", MOUNT)
                .redirectErrorStream(true)
                .start());
        String said = disk.holder.inputReader().readLine();
        assumeTrue("mounted".equals(said), "no disk can be mounted here: " + said);
        return disk;
    }

    Path directory() {
        return Path.of("/proc", Long.toString(holder.pid()), "root", "mnt");
    }

    /// Takes all the room that is left.
    void fill() throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream out =
                Files.newOutputStream(filling(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(page);
            }
        } catch (IOException full) {
            if (Files.size(filling()) == 0) {
                throw full;
            }
        }
    }

    /// Gives that room back.
    void makeRoom() throws IOException {
        Files.delete(filling());
    }

    @Override
    public void close() {
        holder.destroyForcibly();
    }

    private Path filling() {
        return directory().resolve("filling");
    }
}
