package org.portatlas.map;

import java.util.Arrays;

/// A typeface at one size as coverage masks, so that labels are drawn into the raster itself: no node, no canvas, and
/// nothing to lay out for a label that was seen before.
///
/// Immutable. Masks come from whoever can render text; this class only measures and lays them over pixels.
public final class Glyphs {
    /// One character. Immutable, as long as its mask is not changed.
    ///
    /// Of its mask only the box with some coverage is kept: most of what surrounds a letter is empty, and would be
    /// looked at for each label of each frame.
    public static final class Glyph {
        private final double advance;
        private final int left;
        private final int top;
        private final int width;
        private final int height;
        private final byte[] mask;

        private Glyph(double advance, int left, int top, int width, int height, byte[] mask) {
            this.advance = advance;
            this.left = left;
            this.top = top;
            this.width = width;
            this.height = height;
            this.mask = mask;
        }

        /// Trims a mask to what it covers.
        ///
        /// @param advance from this pen position to the next, device pixels
        /// @param left from the pen to the first column of the mask, usually negative
        /// @param width and `height`: columns and rows of the mask
        /// @param coverage whose lowest byte is the coverage, 0 to 255
        /// @param first where the mask begins in it, and `row` how far one row of the mask is from the next
        public static Glyph trimmed(
                double advance, int left, int width, int height, int[] coverage, int first, int row) {
            int firstX = width;
            int firstY = height;
            int lastX = -1;
            int lastY = -1;
            for (int y = 0; y < height; y++) {
                for (int x = 0, i = first + y * row; x < width; x++, i++) {
                    if ((coverage[i] & 0xFF) != 0) {
                        firstX = Math.min(firstX, x);
                        lastX = Math.max(lastX, x);
                        firstY = Math.min(firstY, y);
                        lastY = y;
                    }
                }
            }
            if (lastX < 0) {
                return blank(advance);
            }
            int newWidth = lastX - firstX + 1;
            int newHeight = lastY - firstY + 1;
            byte[] box = new byte[newWidth * newHeight];
            for (int y = 0; y < newHeight; y++) {
                for (int x = 0, i = first + (firstY + y) * row + firstX; x < newWidth; x++, i++) {
                    box[y * newWidth + x] = (byte) coverage[i];
                }
            }
            return new Glyph(advance, left + firstX, firstY, newWidth, newHeight, box);
        }

        /// A character that covers nothing.
        public static Glyph blank(double advance) {
            return new Glyph(advance, 0, 0, 0, 0, new byte[0]);
        }
    }

    private final int capTop;
    private final int baseline;
    private final Glyph[] glyphs;
    private final Glyph missing;
    private final boolean bold;

    /// As the other, of a regular face.
    public Glyphs(int capTop, int baseline, Glyph[] glyphs, Glyph missing) {
        this(capTop, baseline, glyphs, missing, false);
    }

    /// @param capTop the first row of a mask that a digit covers, `baseline` the row below the last one
    /// @param glyphs by character; `null` where there is none, then `missing` stands in
    /// @param bold whether the face is, for those who write the same text in a face of their own
    public Glyphs(int capTop, int baseline, Glyph[] glyphs, Glyph missing, boolean bold) {
        this.capTop = capTop;
        this.baseline = baseline;
        this.glyphs = Arrays.copyOf(glyphs, glyphs.length);
        this.missing = missing;
        this.bold = bold;
    }

    boolean isBold() {
        return bold;
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

    /// How many of a text's first characters are, with an ellipsis after them, at most so many pixels wide.
    public int longest(CharSequence text, int width) {
        double pen = glyph('…').advance;
        for (int i = 0; i < text.length(); i++) {
            pen += glyph(text.charAt(i)).advance;
            if (Math.ceil(pen) > width) {
                return i;
            }
        }
        return text.length();
    }

    /// Draws a text with its pen at `x` and its digits between `top` and `top + capHeight()`; clipped to `clip`.
    public void draw(PixelSurface surface, PixelBox clip, CharSequence text, int x, int top, int colour) {
        surface.write(this, clip, text, x, top, colour);
    }

    /// Lays the masks of a text over pixels; see [#draw].
    void lay(PixelSurface surface, PixelBox clip, CharSequence text, int x, int top, int colour) {
        double pen = x;
        for (int i = 0; i < text.length(); i++) {
            Glyph glyph = glyph(text.charAt(i));
            draw(surface, clip, glyph, (int) Math.round(pen), top - capTop, colour);
            pen += glyph.advance;
        }
    }

    private void draw(PixelSurface surface, PixelBox clip, Glyph glyph, int pen, int top, int colour) {
        int left = pen + glyph.left;
        int first = top + glyph.top;
        PixelBox box = new PixelBox(left, first, glyph.width, glyph.height)
                .within(clip)
                .within(surface.bounds());
        surface.lay(glyph.mask, glyph.width, left, first, box, colour);
    }

    private Glyph glyph(char character) {
        Glyph glyph = character < glyphs.length ? glyphs[character] : null;
        return glyph == null ? missing : glyph;
    }
}
