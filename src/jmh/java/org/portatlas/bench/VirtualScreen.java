package org.portatlas.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// An X server of our own without a monitor, 1920 × 1200. It keeps its picture in a file that is mapped into this
/// process: what a window has really put on the screen is read without asking, and without cost to those measured.
final class VirtualScreen implements AutoCloseable {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1200;

    private static final Path MEMORY = Path.of("/dev/shm");

    // The header of an XWD file: big-endian 32-bit fields, then the colour map, then the pixels.
    private static final int HEADER_SIZE = 0;
    private static final int BYTES_PER_LINE = 12 * 4;
    private static final int COLOURS = 19 * 4;
    private static final int COLOUR_SIZE = 12;

    private final Process server;
    private final Path directory;
    private final String display;
    private final ByteBuffer picture;
    private final int lineSize;
    private final int pixelsAt;

    private VirtualScreen(Process server, Path directory, String display, ByteBuffer picture) {
        this.server = server;
        this.directory = directory;
        this.display = display;
        this.picture = picture;
        this.lineSize = picture.getInt(BYTES_PER_LINE);
        this.pixelsAt = picture.getInt(HEADER_SIZE) + picture.getInt(COLOURS) * COLOUR_SIZE;
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
        Path file = directory.resolve("Xvfb_screen0");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new VirtualScreen(
                    server, directory, ":" + display, channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /// What `DISPLAY` is to be for a process that shall draw here.
    String display() {
        return display;
    }

    /// The colour of a pixel at this moment, 0xRRGGBB.
    int pixel(int x, int y) {
        return Integer.reverseBytes(picture.getInt(pixelsAt + y * lineSize + x * 4)) & 0xFFFFFF;
    }

    @Override
    public void close() throws IOException {
        server.destroy();
        server.onExit().join();
        Files.deleteIfExists(directory.resolve("Xvfb_screen0"));
        Files.deleteIfExists(directory);
    }
}
