package org.portatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An X server of our own without a monitor, 1920 × 1200. It keeps its picture in a file that is mapped into this
/// process: what a window has really put on the screen is read without asking, and without cost to those measured.
final class VirtualScreen implements AutoCloseable {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1200;

    private static final Path MEMORY = Path.of("/dev/shm");
    private static final String PICTURE = "Xvfb_screen0";

    private final Process server;
    private final Path directory;
    private final String display;
    private final ScreenPicture picture;

    private VirtualScreen(Process server, Path directory, String display, ScreenPicture picture) {
        this.server = server;
        this.directory = directory;
        this.display = display;
        this.picture = picture;
    }

    /// Starts the server on the first display number that is not taken, and returns once it is ready.
    /// @throws BenchmarkFailedException if it is not installed, with what to install
    static VirtualScreen start() throws IOException {
        Path directory = Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "port-atlas-bench")
                : Files.createTempDirectory("port-atlas-bench");
        Process server;
        try {
            server = new ProcessBuilder(
                            "Xvfb",
                            "-displayfd",
                            "1",
                            "-screen",
                            "0",
                            WIDTH + "x" + HEIGHT + "x24",
                            "-br",
                            "-noreset",
                            "-nolisten",
                            "tcp",
                            "-fbdir",
                            directory.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notInstalled) {
            Files.delete(directory);
            throw new BenchmarkFailedException(
                    "Xvfb is missing, and the benchmarks need a screen; on Debian or Ubuntu: "
                            + "apt-get install xvfb libgtk-3-0 libgl1 libxtst6 libxxf86vm1 fonts-dejavu-core",
                    notInstalled);
        }
        BufferedReader number = server.inputReader();
        String display = number.readLine();
        if (display == null) {
            throw new BenchmarkFailedException("Xvfb did not start");
        }
        return new VirtualScreen(server, directory, ":" + display, ScreenPicture.of(directory.resolve(PICTURE)));
    }

    /// What `DISPLAY` is to be for a process that shall draw here.
    String display() {
        return display;
    }

    /// The file that holds the picture, for a process that shall look at it too.
    Path picture() {
        return directory.resolve(PICTURE);
    }

    /// The colour of a pixel at this moment, 0xRRGGBB.
    int pixel(int x, int y) {
        return picture.pixel(x, y);
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        server.onExit().join();
        Files.deleteIfExists(directory.resolve(PICTURE));
        Files.deleteIfExists(directory);
    }
}
