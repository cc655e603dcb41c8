package org.portatlas.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What an X server shows that keeps its picture in a file (`Xvfb -fbdir`): read without asking, and at no cost to
/// those who draw.
public final class ScreenPicture {
    // The header of an XWD file: big-endian 32-bit fields, then the colour map, then the pixels.
    private static final int HEADER_SIZE = 0;
    private static final int BYTES_PER_LINE = 12 * 4;
    private static final int COLOURS = 19 * 4;
    private static final int COLOUR_SIZE = 12;

    private final ByteBuffer picture;
    private final int lineSize;
    private final int pixelsAt;

    private ScreenPicture(ByteBuffer picture) {
        this.picture = picture;
        this.lineSize = picture.getInt(BYTES_PER_LINE);
        this.pixelsAt = picture.getInt(HEADER_SIZE) + picture.getInt(COLOURS) * COLOUR_SIZE;
    }

    public static ScreenPicture of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new ScreenPicture(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    /// The colour of a pixel at this moment, 0xRRGGBB.
    int pixel(int x, int y) {
        return Integer.reverseBytes(picture.getInt(pixelsAt + y * lineSize + x * 4)) & 0xFFFFFF;
    }

    /// A number that is another one if a part of the picture is another one, but for a rare chance.
    public int hash(int left, int top, int width, int height) {
        int hash = 1;
        for (int y = top; y < top + height; y++) {
            hash = 31 * hash
                    + picture.slice(pixelsAt + y * lineSize + left * 4, width * 4)
                            .hashCode();
        }
        return hash;
    }
}
