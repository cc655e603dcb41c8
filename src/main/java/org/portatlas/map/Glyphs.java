package org.portatlas.map;

import java.util.Arrays;

/// A typeface at one size as coverage masks, so that labels are drawn into the raster itself: no node, no canvas, and
/// nothing to lay out for a label that was seen before.
///
/// Immutable. Masks come from whoever can render text; this class only measures and lays them over pixels.
public final class Glyphs {
    /// Glyphs are rendered at this many positions between two pixels, so that letters stand evenly.
    public static final int PHASES = 4;

    /// One character. Immutable, as long as the masks are not changed.
    ///
    /// Of its masks only the box with some coverage in any phase is kept: most of what surrounds a letter is empty,
    /// and would be looked at for each label of each frame.
    public static final class Glyph {
        private final double advance;
        private final int left;
        private final int top;
        private final int width;
        private final int height;
        private final byte[][] masks;

        private Glyph(double advance, int left, int top, int width, int height, byte[][] masks) {
            this.advance = advance;
            this.left = left;
            this.top = top;
            this.width = width;
            this.height = height;
            this.masks = masks;
        }

        /// @param advance from this pen position to the next, device pixels
        /// @param left from the pen to the first column of the masks, usually negative
        /// @param width columns of each mask
        /// @param masks for each phase, coverage 0 to 255 row by row
        public static Glyph trimmed(double advance, int left, int width, byte[][] masks) {
            int height = masks[0].length / width;
            int firstX = width;
            int firstY = height;
            int lastX = -1;
            int lastY = -1;
            for (byte[] mask : masks) {
                for (int i = 0; i < mask.length; i++) {
                    if (mask[i] != 0) {
                        firstX = Math.min(firstX, i % width);
                        lastX = Math.max(lastX, i % width);
                        firstY = Math.min(firstY, i / width);
                        lastY = Math.max(lastY, i / width);
                    }
                }
            }
            if (lastX < 0) {
                return blank(advance);
            }
            int newWidth = lastX - firstX + 1;
            int newHeight = lastY - firstY + 1;
            byte[][] boxes = new byte[masks.length][newWidth * newHeight];
            for (int phase = 0; phase < masks.length; phase++) {
                for (int y = 0; y < newHeight; y++) {
                    int from = (firstY + y) * width + firstX;
                    System.arraycopy(masks[phase], from, boxes[phase], y * newWidth, newWidth);
                }
            }
            return new Glyph(advance, left + firstX, firstY, newWidth, newHeight, boxes);
        }

        /// A character that covers nothing.
        public static Glyph blank(double advance) {
            return new Glyph(advance, 0, 0, 0, 0, new byte[PHASES][0]);
        }
    }

    private final int capTop;
    private final int baseline;
    private final Glyph[] glyphs;
    private final Glyph missing;

    /// @param capTop the first row of a mask that a digit covers, `baseline` the row below the last one
    /// @param glyphs by character; `null` where there is none, then `missing` stands in
    public Glyphs(int capTop, int baseline, Glyph[] glyphs, Glyph missing) {
        this.capTop = capTop;
        this.baseline = baseline;
        this.glyphs = Arrays.copyOf(glyphs, glyphs.length);
        this.missing = missing;
    }

    /// Height of a digit in pixels: what to centre by.
    public int capHeight() {
        return baseline - capTop;
    }

    /// Width of a text in whole pixels, rounded up.
    public int width(CharSequence text) {
        double pen = 0;
        for (int i = 0; i < text.length(); i++) {
            pen += glyph(text.charAt(i)).advance;
        }
        return (int) Math.ceil(pen);
    }

    /// Draws a text with its pen at `x` and its digits between `top` and `top + capHeight()`; clipped to `clip`.
    public void draw(PixelSurface surface, PixelBox clip, CharSequence text, int x, int top, int colour) {
        double pen = x;
        for (int i = 0; i < text.length(); i++) {
            Glyph glyph = glyph(text.charAt(i));
            double quarter = Math.floor(pen * PHASES + 0.5) / PHASES;
            int whole = (int) Math.floor(quarter);
            draw(surface, clip, glyph, (int) ((quarter - whole) * PHASES), whole, top - capTop, colour);
            pen += glyph.advance;
        }
    }

    private void draw(PixelSurface surface, PixelBox clip, Glyph glyph, int phase, int pen, int top, int colour) {
        int left = pen + glyph.left;
        int first = top + glyph.top;
        PixelBox box = new PixelBox(left, first, glyph.width, glyph.height)
                .within(clip)
                .within(surface.bounds());
        byte[] mask = glyph.masks[phase];
        for (int y = box.y(); y < box.bottom(); y++) {
            int row = (y - first) * glyph.width - left;
            for (int x = box.x(); x < box.right(); x++) {
                int coverage = mask[row + x] & 0xFF;
                if (coverage != 0) {
                    surface.blend(x, y, colour, coverage);
                }
            }
        }
    }

    private Glyph glyph(char character) {
        Glyph glyph = character < glyphs.length ? glyphs[character] : null;
        return glyph == null ? missing : glyph;
    }
}
