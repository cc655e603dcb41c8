package org.portatlas.map;

import java.util.Arrays;
import org.portatlas.map.Glyphs.Glyph;

/// A typeface without a toolkit: every character is a filled box of 6 × 8 pixels with a pixel of space.
public final class TestGlyphs {
    private TestGlyphs() {}

    public static MapType typefaces() {
        Glyphs glyphs = glyphs();
        return new MapType(glyphs, glyphs, glyphs);
    }

    static Glyphs glyphs() {
        byte[] mask = new byte[6 * 8];
        Arrays.fill(mask, (byte) 255);
        Glyph box = Glyph.trimmed(7, 0, 6, mask);
        return new Glyphs(0, 8, new Glyph[0], box);
    }
}
