package org.portatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// One's turn to write, until closed: nobody else has it, in this process or in another one. The
/// file that is locked for it is empty and stays. The system gives the turn back when a process
/// ends, however that ends.
public final class FileTurn implements AutoCloseable {
    private static final Texts TEXTS = new Texts(FileTurn.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 5;

    private final FileChannel channel;

    private FileTurn(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits for one's turn.
    /// @throws IOException if it does not come within five seconds, or the file cannot be made
    public static FileTurn take(Path lock) throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            long end = System.nanoTime() + LONGEST_WAIT.toNanos();
            while (tryLock(channel) == null) {
                if (System.nanoTime() > end) {
                    throw new IOException(TEXTS.get("turn.long", LONGEST_WAIT.toSeconds()));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return new FileTurn(channel);
        } catch (InterruptedException stopped) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IOException(TEXTS.get("turn.ending"), stopped);
        } catch (IOException | RuntimeException cannot) {
            channel.close();
            throw cannot;
        }
    }

    /// @return null while somebody else has it
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
