package org.portatlas.map;

import java.util.Arrays;

/// An `int[width * height]` to draw on: premultiplied ARGB, row by row from the top left. Everything is clipped.
///
/// A thin wrapper: the array belongs to the caller, who may read it at any time. It may hold a band of the picture
/// alone: then the rows above and below it are clipped as all else is.
public sealed class PixelSurface permits ShapeSurface {
    private final int[] pixels;
    private final int width;
    private final int height;

    /// The row of the picture with which the array begins; below 0 if other rows stand before the picture's in it.
    private final int origin;

    private final PixelBox bounds;

    /// @throws IllegalArgumentException if the array is shorter than `width * height`
    public PixelSurface(int[] pixels, int width, int height) {
        if (pixels.length < width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels are too few for " + width + " x " + height);
        }
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.origin = 0;
        this.bounds = new PixelBox(0, 0, width, height);
    }

    private PixelSurface(int[] pixels, int width, int origin, int first, int last) {
        this.pixels = pixels;
        this.width = width;
        this.height = last;
        this.origin = origin;
        this.bounds = PixelBox.between(0, first, width, last);
    }

    /// One that has no pixels.
    PixelSurface(PixelBox bounds) {
        this.pixels = new int[0];
        this.width = bounds.right();
        this.height = bounds.bottom();
        this.origin = 0;
        this.bounds = bounds;
    }

    /// Some rows of a picture, `first` to `last` without the last.
    ///
    /// @param origin the row of the picture with which the array begins; it may be none of these
    /// @throws IllegalArgumentException if the array does not hold these rows
    public static PixelSurface band(int[] pixels, int width, int origin, int first, int last) {
        if (first < origin || pixels.length < (last - origin) * width) {
            throw new IllegalArgumentException("rows " + first + " to " + last + " do not lie in the array");
        }
        return new PixelSurface(pixels, width, origin, first, last);
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
        return pixels[(y - origin) * width + x];
    }

    /// Sets one pixel; the caller has checked the bounds.
    void set(int x, int y, int colour) {
        pixels[(y - origin) * width + x] = colour;
    }

    public void fill(PixelBox box, int colour) {
        PixelBox part = box.within(bounds);
        if (part.isEmpty()) {
            return;
        }
        for (int y = part.y(); y < part.bottom(); y++) {
            Arrays.fill(pixels, row(y) + part.x(), row(y) + part.right(), colour);
        }
    }

    /// Fills all but a box.
    void fillAround(PixelBox hole, int colour) {
        PixelBox kept = hole.within(bounds);
        if (kept.isEmpty()) {
            fill(bounds, colour);
            return;
        }
        Arrays.fill(pixels, row(bounds.y()), row(kept.y()), colour);
        for (int y = kept.y(); y < kept.bottom(); y++) {
            Arrays.fill(pixels, row(y), row(y) + kept.x(), colour);
            Arrays.fill(pixels, row(y) + kept.right(), row(y + 1), colour);
        }
        Arrays.fill(pixels, row(kept.bottom()), row(bounds.bottom()), colour);
    }

    /// Where a row begins in the array.
    private int row(int y) {
        return (y - origin) * width;
    }

    /// Writes a text; see [Glyphs#draw].
    void write(Glyphs glyphs, PixelBox clip, CharSequence text, int x, int top, int colour) {
        glyphs.lay(this, clip, text, x, top, colour);
    }

    /// A box of a few pixels, edge to edge; the caller has checked the bounds.
    void fillSmall(int left, int top, int right, int bottom, int colour) {
        for (int y = top; y < bottom; y++) {
            for (int at = row(y) + left, end = row(y) + right; at < end; at++) {
                pixels[at] = colour;
            }
        }
    }

    /// Every `period` pixels from `first` on, in one pixel row, as many as `thickness`; from `left` to `right` without
    /// the last. The caller has checked the bounds.
    void stripe(int y, int first, int left, int right, int period, int thickness, int colour) {
        int row = row(y);
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
            for (int at = row(y) + box.x(), end = row(y) + box.right(); at < end; at++, in++) {
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
        Arrays.fill(pixels, row(y) + left, row(y) + right, colour);
    }

    /// Copies a part of one pixel row onto another.
    void copyRow(int fromY, int toY, int left, int right) {
        System.arraycopy(pixels, row(fromY) + left, pixels, row(toY) + left, right - left);
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
        int at = row(y) + x;
        pixels[at] = mix(pixels[at], colour, coverage);
    }

    /// A colour between two opaque ones: 0 is `from`, 255 is `to`.
    public static int mix(int from, int to, int share) {
        int redBlue = (from & 0xFF00FF) + ((((to & 0xFF00FF) - (from & 0xFF00FF)) * share) >> 8) & 0xFF00FF;
        int green = (from & 0xFF00) + ((((to & 0xFF00) - (from & 0xFF00)) * share) >> 8) & 0xFF00;
        return share >= 255 ? to : 0xFF000000 | redBlue | green;
    }
}
