package org.portatlas.machine.byhand;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.portatlas.text.VisibleText;

/// One stream of a program, read on a thread of its own up to a limit; what is there can be taken at any time. Any
/// thread.
final class HandStream {
    /// The most that is taken, in bytes.
    static final int LIMIT = 64 * 1024;

    /// The longest line, in characters: one of `ss` with many processes is long, one without end is no line.
    private static final int LONGEST_LINE = 1000;

    private static final String TAB = " ".repeat(8);

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final CountDownLatch end = new CountDownLatch(1);
    private boolean isCut;

    private HandStream() {}

    /// Begins to read; the stream is closed at its end or at the limit.
    static HandStream of(InputStream stream) {
        HandStream reading = new HandStream();
        Thread.ofVirtual().name("by hand").start(() -> reading.read(stream));
        return reading;
    }

    private void read(InputStream stream) {
        byte[] buffer = new byte[8192];
        try (stream) {
            int count = stream.read(buffer);
            while (count >= 0 && keep(buffer, count)) {
                count = stream.read(buffer);
            }
        } catch (IOException ended) {
            // With the program: what was read so far is all there is.
        } finally {
            end.countDown();
        }
    }

    private synchronized boolean keep(byte[] buffer, int count) {
        int room = LIMIT - taken.size();
        taken.write(buffer, 0, Math.min(count, room));
        isCut = count > room;
        return !isCut;
    }

    /// Whether there was more than the limit.
    synchronized boolean isCut() {
        return isCut;
    }

    /// Waits for the end of the stream: a program's child may keep it longer than the program lives.
    void await(long millis) throws InterruptedException {
        boolean unused = end.await(millis, TimeUnit.MILLISECONDS);
    }

    /// What was read so far, line by line, with everything visible.
    synchronized List<String> lines(Charset charset) {
        return taken.toString(charset)
                .lines()
                .map(line -> VisibleText.of(line.replace("\t", TAB), LONGEST_LINE))
                .toList();
    }
}
