package org.portatlas.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG (ISO/IEC 15948) from its first row to its last, keeping one row: 8 bits for each of red, green and
/// blue.
/// Each row is written as the difference to the one above, which is nothing for most rows of a map. One thread.
final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;
    private static final int LEVEL = 3;
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final int width;
    private final int[] above;
    private final byte[] line;
    private final byte[] same;
    private final byte[] chunk = new byte[CHUNK];
    private final Deflater deflater = new Deflater(LEVEL);
    private int filled;

    /// Begins the picture; the stream stays the caller's.
    PngWriter(OutputStream out, int width, int height) throws IOException {
        this.out = out;
        this.width = width;
        this.above = new int[width];
        this.line = new byte[1 + 3 * width];
        this.same = new byte[1 + 3 * width];
        line[0] = UP;
        same[0] = UP;
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height);
        // 8 bits, colour without alpha, and the only methods there are.
        header.put(new byte[] {8, 2, 0, 0, 0});
        write("IHDR", header.array(), header.capacity());
    }

    /// Writes the next rows of the picture.
    ///
    /// @param pixels row by row from its beginning, 0xAARRGGBB, opaque
    void rows(int[] pixels, int rows) throws IOException {
        for (int row = 0; row < rows; row++) {
            int from = row * width;
            if (Arrays.equals(pixels, from, from + width, above, 0, width)) {
                deflate(same);
            } else {
                difference(pixels, from);
                deflate(line);
                System.arraycopy(pixels, from, above, 0, width);
            }
        }
    }

    private void difference(int[] pixels, int from) {
        for (int x = 0, at = 1; x < width; x++) {
            int pixel = pixels[from + x];
            int upper = above[x];
            line[at++] = (byte) ((pixel >> 16) - (upper >> 16));
            line[at++] = (byte) ((pixel >> 8) - (upper >> 8));
            line[at++] = (byte) (pixel - upper);
        }
    }

    /// Ends the picture.
    void end() throws IOException {
        deflater.finish();
        drain();
        write("IDAT", chunk, filled);
        write("IEND", new byte[0], 0);
    }

    private void deflate(byte[] bytes) throws IOException {
        deflater.setInput(bytes);
        drain();
    }

    private void drain() throws IOException {
        int got = deflater.deflate(chunk, filled, CHUNK - filled);
        while (got > 0) {
            filled += got;
            if (filled == CHUNK) {
                write("IDAT", chunk, filled);
                filled = 0;
            }
            got = deflater.deflate(chunk, filled, CHUNK - filled);
        }
    }

    private void write(String kind, byte[] data, int length) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /// Gives back what the compression holds, whether the picture was ended or not.
    @Override
    public void close() {
        deflater.end();
    }
}
