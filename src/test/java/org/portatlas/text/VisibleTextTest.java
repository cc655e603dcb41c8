package org.portatlas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "sshd", "/usr/sbin/sshd -D [listener]", "größer 日本 🙂", "a b"})
    void ordinaryText_staysAsItIs(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "001B, ␛",
        "000A, ␊",
        "0000, ␀",
        "007F, ␡",
        "0085, ‹U+0085›",
        "202E, ‹U+202E›",
        "2066, ‹U+2066›",
        "061C, ‹U+061C›",
        "200B, ‹U+200B›",
        "200D, ‹U+200D›",
        "FEFF, ‹U+FEFF›",
        "00AD, ‹U+00AD›",
        "2028, ‹U+2028›",
        "3164, ‹U+3164›",
        "FE0F, ‹U+FE0F›",
        "E000, ‹U+E000›",
        "E0041, ‹U+E0041›",
        "10FFFF, ‹U+10FFFF›",
        "D800, ‹U+D800›"
    })
    void characterThatSteersOrHides_isShown(String codePoint, String sign) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(VisibleText.of("a" + character + "b")).isEqualTo("a" + sign + "b");
    }

    @Test
    void longText_isCutAtTheLimit() {
        assertThat(VisibleText.of("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(VisibleText.of("x".repeat(201))).isEqualTo("x".repeat(199) + "…");
        assertThat(VisibleText.of("🙂".repeat(201))).isEqualTo("🙂".repeat(199) + "…");
    }

    @Test
    void sign_isNeverCutInTwo() {
        String text = VisibleText.of("\u202e".repeat(100));

        assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(VisibleText.LIMIT);
        assertThat(text).matches("(‹U\\+202E›)+…");
    }

    @Test
    void marksInHeaps_areCounted_notStacked() {
        assertThat(VisibleText.of("e" + "\u0301".repeat(4))).isEqualTo("e" + "\u0301".repeat(4));
        assertThat(VisibleText.of("e" + "\u0301".repeat(6) + "x"))
                .isEqualTo("e" + "\u0301".repeat(4) + "‹U+0301›‹U+0301›x");
    }
}
