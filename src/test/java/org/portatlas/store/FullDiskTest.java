package org.portatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full, and one that is read-only: real ones, in a mount namespace of their own, for which one must be
/// root.
class FullDiskTest {
    @TempDir
    private Path directory;

    @Test
    void whatCannotBeSaved_isTold_andWhatWasSavedStays() throws Exception {
        Path disk = Files.createDirectory(directory.resolve("disk"));
        Assumptions.assumeTrue(run("mount -t tmpfs -o size=64k disk '" + disk + "'") == 0, "disks can be made");
        int exitCode = run("mount -t tmpfs -o size=256k disk '" + disk + "' && exec '"
                + System.getProperty("java.home") + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
                + ChildClassPath.of(UserFile.class, FullDisk.class) + "' " + FullDisk.class.getName() + " '" + disk
                + "'");
        String said = Files.readString(directory.resolve("said"));
        assertThat(exitCode).as(said).isZero();
        assertThat(said.lines().filter(line -> line.contains("No space left on device")))
                .hasSize(KeptThing.in(disk).size());
        assertThat(said.lines().filter(line -> line.contains("Read-only file system")))
                .hasSize(KeptThing.in(disk).size());
        assertThat(said).contains("What you have set could not be saved: ").endsWith("done\n");
    }

    private int run(String command) throws Exception {
        return new ProcessBuilder("unshare", "--mount", "sh", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said").toFile())
                .start()
                .waitFor();
    }
}
