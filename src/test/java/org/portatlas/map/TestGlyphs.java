package org.portatlas.map;

import java.util.Arrays;
import org.portatlas.map.Glyphs.Glyph;

/// A typeface without a toolkit: every character is a filled box of 6 × 8 pixels with a pixel of space.
public final class TestGlyphs {
    private TestGlyphs() {}

    public static MapType typefaces() {
        return typefaces(1);
    }

    /// The same so many times as large, in whole pixels.
    static MapType typefaces(double times) {
        int width = (int) Math.round(6 * times);
        int height = (int) Math.round(8 * times);
        int[] mask = new int[width * height];
        Arrays.fill(mask, 255);
        Glyphs glyphs = new Glyphs(0, height, new Glyph[0], Glyph.trimmed(7 * times, 0, width, height, mask, 0, width));
        return new MapType(glyphs, glyphs, glyphs);
    }

    static Glyphs glyphs() {
        return typefaces(1).label();
    }
}
