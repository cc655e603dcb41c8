package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Measuring and laying letters, with masks of a few pixels.
class GlyphsTest {
    private static final int INK = 0xFFFFFFFF;

    /// Four columns and three rows, of which two pixels are covered.
    private static final int[] MASK = {
        0, 0, 0, 0, 0,
        0, 0, 255, 0, 0,
        0, 0, 0, 255, 0,
    };

    /// `a` is a pixel and a half wide; everything else is two.
    private static Glyphs glyphs() {
        Glyphs.Glyph[] byCharacter = new Glyphs.Glyph['a' + 1];
        byCharacter['a'] = Glyphs.Glyph.blank(1.5);
        return new Glyphs(1, 3, byCharacter, Glyphs.Glyph.trimmed(2, -1, 4, 3, MASK, 0, 5), true);
    }

    private static List<String> drawn(String text, PixelBox clip) {
        PixelSurface surface = new PixelSurface(new int[20 * 20], 20, 20);
        glyphs().draw(surface, clip, text, 5, 7, INK);
        List<String> inked = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            if (surface.pixel(i % 20, i / 20) == INK) {
                inked.add(i % 20 + "," + i / 20);
            }
        }
        return inked;
    }

    @Test
    void width_isThatOfAllLetters_roundedUp() {
        assertThat(glyphs().width("")).isZero();
        assertThat(glyphs().width("aa")).isEqualTo(3);
        assertThat(glyphs().width("aab")).isEqualTo(5);
        assertThat(glyphs().width("aaa")).isEqualTo(5);
        assertThat(glyphs().capHeight()).isEqualTo(2);
        assertThat(glyphs().isBold()).isTrue();
    }

    @Test
    void longest_isWhatFitsWithAnEllipsisAfterIt() {
        assertThat(glyphs().longest("bbb", 8)).isEqualTo(3);
        assertThat(glyphs().longest("bbb", 7)).isEqualTo(2);
        assertThat(glyphs().longest("bbb", 4)).isEqualTo(1);
        assertThat(glyphs().longest("bbb", 3)).isZero();
        assertThat(glyphs().longest("aaa", 6)).isEqualTo(2);
    }

    @Test
    void draw_laysTheMaskAtThePen_asFarAsItIsNotClipped() {
        PixelBox all = new PixelBox(0, 0, 20, 20);
        assertThat(drawn("b", all)).containsExactly("6,7", "7,8");
        assertThat(drawn("ab", all)).containsExactly("8,7", "9,8");
        assertThat(drawn("bab", all)).containsExactly("6,7", "10,7", "7,8", "11,8");
        assertThat(drawn("b", new PixelBox(0, 0, 7, 20))).containsExactly("6,7");
        assertThat(drawn("b", new PixelBox(0, 8, 20, 20))).containsExactly("7,8");
        assertThat(drawn("a", all)).isEmpty();
    }
}
