package org.portatlas.map;

import java.util.Arrays;

/// An `int[width * height]` to draw on: premultiplied ARGB, row by row from the top left. Everything is clipped.
///
/// A thin wrapper: the array belongs to the caller, who may read it at any time.
public final class PixelSurface {
    private final int[] pixels;
    private final int width;
    private final int height;
    private final PixelBox bounds;

    /// @throws IllegalArgumentException if the array is shorter than `width * height`
    public PixelSurface(int[] pixels, int width, int height) {
        if (pixels.length < width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels are too few for " + width + " x " + height);
        }
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.bounds = new PixelBox(0, 0, width, height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public PixelBox bounds() {
        return bounds;
    }

    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /// Sets one pixel; the caller has checked the bounds.
    void set(int x, int y, int colour) {
        pixels[y * width + x] = colour;
    }

    public void fill(PixelBox box, int colour) {
        PixelBox part = box.within(bounds);
        if (part.isEmpty()) {
            return;
        }
        for (int y = part.y(); y < part.bottom(); y++) {
            Arrays.fill(pixels, y * width + part.x(), y * width + part.right(), colour);
        }
    }

    /// Fills all but a box.
    void fillAround(PixelBox hole, int colour) {
        PixelBox kept = hole.within(bounds);
        if (kept.isEmpty()) {
            fill(bounds, colour);
            return;
        }
        Arrays.fill(pixels, 0, kept.y() * width, colour);
        for (int y = kept.y(); y < kept.bottom(); y++) {
            Arrays.fill(pixels, y * width, y * width + kept.x(), colour);
            Arrays.fill(pixels, y * width + kept.right(), (y + 1) * width, colour);
        }
        Arrays.fill(pixels, kept.bottom() * width, height * width, colour);
    }

    /// A box of a few pixels, edge to edge; the caller has checked the bounds.
    void fillSmall(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int at = y * width + left, end = y * width + right; at < end; at++) {
                pixels[at] = colour;
            }
        }
    }

    /// Every `period` pixels from `first` on, in one pixel row, as many as `thickness`; from `left` to `right` without
    /// the last. The caller has checked the bounds.
    void stripe(int y, int first, int left, int right, int period, int thickness, int colour) {
        int row = y * width;
        for (int x = first; x < right; x += period) {
            for (int at = Math.max(x, left), end = Math.min(x + thickness, right); at < end; at++) {
                pixels[row + at] = colour;
            }
        }
    }

    /// Lays `colour` over the pixels under a mask of coverages, 0 to 255; the caller has checked the bounds.
    ///
    /// @param box the pixels that may change
    /// @param left and `top`: where the mask's first column and row lie
    void lay(byte[] mask, int maskWidth, int left, int top, PixelBox box, int colour) {
        int redBlue = colour & 0xFF00FF;
        int green = colour & 0xFF00;
        for (int y = box.y(), bottom = box.bottom(); y < bottom; y++) {
            int in = (y - top) * maskWidth - left + box.x();
            for (int at = y * width + box.x(), end = y * width + box.right(); at < end; at++, in++) {
                int share = mask[in] & 0xFF;
                if (share == 255) {
                    pixels[at] = colour;
                } else if (share != 0) {
                    // As mix, written out: this is the innermost loop of all.
                    int under = pixels[at];
                    int underRedBlue = under & 0xFF00FF;
                    int underGreen = under & 0xFF00;
                    pixels[at] = 0xFF000000
                            | ((underRedBlue + (((redBlue - underRedBlue) * share) >> 8)) & 0xFF00FF)
                            | ((underGreen + (((green - underGreen) * share) >> 8)) & 0xFF00);
                }
            }
        }
    }

    /// A part of one pixel row, `left` to `right` without the last; the caller has checked the bounds.
    void fillRow(int y, int left, int right, int colour) {
        Arrays.fill(pixels, y * width + left, y * width + right, colour);
    }

    /// Copies a part of one pixel row onto another.
    void copyRow(int fromY, int toY, int left, int right) {
        System.arraycopy(pixels, fromY * width + left, pixels, toY * width + left, right - left);
    }

    /// The four edges of a box, `thickness` pixels inwards.
    public void frame(PixelBox box, int thickness, int colour) {
        fill(new PixelBox(box.x(), box.y(), box.width(), thickness), colour);
        fill(new PixelBox(box.x(), box.bottom() - thickness, box.width(), thickness), colour);
        fill(new PixelBox(box.x(), box.y(), thickness, box.height()), colour);
        fill(new PixelBox(box.right() - thickness, box.y(), thickness, box.height()), colour);
    }

    /// Lays `colour` over a pixel with a coverage of 0 to 255; the caller has checked the bounds.
    void blend(int x, int y, int colour, int coverage) {
        int at = y * width + x;
        pixels[at] = mix(pixels[at], colour, coverage);
    }

    /// A colour between two opaque ones: 0 is `from`, 255 is `to`.
    public static int mix(int from, int to, int share) {
        int redBlue = (from & 0xFF00FF) + ((((to & 0xFF00FF) - (from & 0xFF00FF)) * share) >> 8) & 0xFF00FF;
        int green = (from & 0xFF00) + ((((to & 0xFF00) - (from & 0xFF00)) * share) >> 8) & 0xFF00;
        return share >= 255 ? to : 0xFF000000 | redBlue | green;
    }
}
