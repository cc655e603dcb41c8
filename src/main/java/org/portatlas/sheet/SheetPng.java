package org.portatlas.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/// A sheet as PNG. It is drawn and written band by band, so that the widest one needs no more memory than a window.
public final class SheetPng {
    /// Pixels that are drawn at once: 16 MiB.
    private static final int BAND = 1 << 22;

    /// Pixels between two looks at whether a sheet for paper is still wanted.
    private static final int DRAWN = 1 << 20;

    private SheetPng() {}

    /// Draws and writes all of it; seconds for the widest. The stream stays the caller's. Not for the FX thread.
    /// @throws CancellationException if it is not wanted any more
    public static void write(Sheet sheet, OutputStream out, Progress progress) throws IOException {
        SheetPainter painter = new SheetPainter(sheet);
        int height = painter.height();
        int rows = Math.clamp(BAND / painter.width(), 1, height);
        int[] pixels = new int[rows * painter.width()];
        try (PngWriter png = new PngWriter(out, painter.width(), height)) {
            for (int first = 0; first < height; first += rows) {
                if (!progress.goOn((double) first / height)) {
                    throw new CancellationException("not wanted any more");
                }
                int last = Math.min(height, first + rows);
                painter.paint(pixels, first, last);
                png.rows(pixels, last - first);
            }
            png.end();
        }
    }

    /// The pixels of a sheet at once, as paper takes them. Not for the FX thread.
    /// @throws CancellationException if it is not wanted any more
    public static Pixels draw(Sheet sheet, Progress progress) {
        SheetPainter painter = new SheetPainter(sheet);
        int height = painter.height();
        int rows = Math.clamp(DRAWN / painter.width(), 1, height);
        int[] pixels = new int[painter.width() * height];
        int[] band = new int[rows * painter.width()];
        for (int first = 0; first < height; first += rows) {
            if (!progress.goOn((double) first / height)) {
                throw new CancellationException("not wanted any more");
            }
            int last = Math.min(height, first + rows);
            painter.paint(band, first, last);
            System.arraycopy(band, 0, pixels, first * painter.width(), (last - first) * painter.width());
        }
        return new Pixels(pixels, painter.width(), height);
    }

    /// A drawn sheet: opaque ARGB, row by row from the top left.
    @SuppressWarnings("ArrayRecordComponent") // handed over, compared by nobody
    public record Pixels(int[] argb, int width, int height) {}
}
