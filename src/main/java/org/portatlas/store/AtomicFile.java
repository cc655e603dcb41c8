package org.portatlas.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes a file whole or not at all: into a file beside it, flushed to the disk, then moved in its place. Any thread.
public final class AtomicFile {
    private static final String PART = ".part";

    private static final int BUFFER = 1 << 16;

    /// No write takes so long: what is older was left behind by a process that was killed.
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);

    private AtomicFile() {}

    /// Writes, and makes the directory if it is missing.
    /// @throws IOException if it cannot be written; then the old file is as it was
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, null);
    }

    /// Writes what is too much to be held at once.
    ///
    /// @param content writes it all, or throws: then the old file is as it was, and nothing is left beside it
    public static void write(Path file, Content content) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a directory");
        Files.createDirectories(directory);
        Path part = Files.createTempFile(directory, file.getFileName() + ".", PART);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        flush(directory);
    }

    /// What comes in pieces.
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes, and keeps what was there, if anything, under another name. That is done when the new content is on the
    /// disk: where there is no room for it, both files are as they were.
    ///
    /// @param last null to keep nothing
    static void write(Path file, byte[] content, @Nullable Path last) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a directory");
        Files.createDirectories(directory);
        Path part = Files.createTempFile(directory, file.getFileName() + ".", PART);
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (last != null && Files.exists(file)) {
                keep(file, last);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        flush(directory);
    }

    /// Makes a second name for a file as it is now, in place of what had that name; its content costs nothing where the
    /// file system knows links.
    /// @throws IOException if it cannot be made; then both are as they were
    private static void keep(Path file, Path as) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), as.getFileName() + ".", PART);
        try {
            Files.delete(part);
            try {
                Files.createLink(part, file);
            } catch (IOException | UnsupportedOperationException noLinks) {
                Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(part, as, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Removes what processes that were killed have left behind in a directory, as far as that can be done.
    public static void sweep(Path directory) {
        Instant past = Instant.now().minus(LONGEST_WRITE);
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.getFileName().toString().endsWith(PART)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(past)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException notNow) {
            // It only takes room: the next start tries again.
            return;
        }
    }

    /// A move is not on the disk until its directory is. Systems that cannot flush one do so by themselves.
    private static void flush(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException noChannel) {
            return;
        }
    }
}
