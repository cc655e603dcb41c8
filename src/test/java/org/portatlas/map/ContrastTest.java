package org.portatlas.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Known values of WCAG 2, to two decimals.
class ContrastTest {
    @ParameterizedTest
    @CsvSource({
        "ffffff, 000000, 21.00",
        "ffffff, ffffff, 1.00",
        "ffffff, 777777, 4.48",
        "ffffff, ff0000, 4.00",
        "ffffff, 00ff00, 1.37",
        "ffffff, 0000ff, 8.59",
        "000000, 0a0a0a, 1.06"
    })
    void contrast_isThatOfWcag_eitherWay(String one, String other, double contrast) {
        int first = colour(one);
        int second = colour(other);
        assertThat(Contrast.of(first, second)).isCloseTo(contrast, within(0.005));
        assertThat(Contrast.of(second, first)).isCloseTo(contrast, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000", "0000ff", "ad4600", "737373"})
    void ink_onTheDark_isWhite(String fill) {
        assertThat(Contrast.inkOn(colour(fill))).isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffff", "00ff00", "ff0000", "ffd075", "7a7a7a"})
    void ink_onTheLight_isBlack(String fill) {
        assertThat(Contrast.inkOn(colour(fill))).isEqualTo(0xFF000000);
    }

    private static int colour(String rgb) {
        return 0xFF000000 | Integer.parseInt(rgb, 16);
    }
}
