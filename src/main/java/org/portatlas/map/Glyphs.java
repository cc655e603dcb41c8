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
    public static final class Glyph {
        private final double advance;
        private final int left;
        private final int width;
        private final byte[][] masks;

        /// @param advance from this pen position to the next, device pixels
        /// @param left from the pen to the first column of the masks, usually negative
        /// @param width columns of each mask
        /// @param masks for each phase, coverage 0 to 255 row by row
        public Glyph(double advance, int left, int width, byte[][] masks) {
            this.advance = advance;
            this.left = left;
            this.width = width;
            this.masks = masks;
        }
    }

    private final int height;
    private final int capTop;
    private final int baseline;
    private final Glyph[] glyphs;
    private final Glyph missing;

    /// @param height pixel rows of each mask
    /// @param capTop the first row that a digit covers, `baseline` the row below the last one
    /// @param glyphs by character; `null` where there is none, then `missing` stands in
    public Glyphs(int height, int capTop, int baseline, Glyph[] glyphs, Glyph missing) {
        this.height = height;
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
        PixelBox box = new PixelBox(left, top, glyph.width, height).within(clip).within(surface.bounds());
        byte[] mask = glyph.masks[phase];
        for (int y = box.y(); y < box.bottom(); y++) {
            int row = (y - top) * glyph.width - left;
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
