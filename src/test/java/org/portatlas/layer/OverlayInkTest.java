package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.map.OverlayInk;
import org.portatlas.map.Theme;

/// Overlays are told apart by every sight, from each other, from the fills and from marks; and without colour.
class OverlayInkTest {
    private static final double LEAST = 9;

    /// Two of the pairs that the formula's authors publish.
    @Test
    void distance_ofKnownPairs_isKnown() {
        assertThat(ColourSight.distance(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}))
                .isCloseTo(2.0425, within(0.0001));
        assertThat(ColourSight.distance(new double[] {50, 2.5, 0}, new double[] {58, 24, 15}))
                .isCloseTo(19.4535, within(0.0001));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void inks_fromEachOther_areToldApartByEverySight(Theme theme) {
        for (ColourSight sight : ColourSight.values()) {
            for (OverlayInk one : OverlayInk.values()) {
                for (OverlayInk other : OverlayInk.values()) {
                    if (one != other) {
                        assertThat(sight.distance(one.colour(theme), other.colour(theme)))
                                .as("%s and %s in %s, %s", one, other, theme, sight)
                                .isGreaterThan(LEAST);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void inks_fromFillsAndMarks_areToldApartByEverySight(Theme theme) {
        for (ColourSight sight : ColourSight.values()) {
            for (OverlayInk ink : OverlayInk.values()) {
                for (Category category : Category.values()) {
                    assertThat(sight.distance(
                                    ink.colour(theme), category.swatch(theme).fill()))
                            .as("%s and %s in %s, %s", ink, category, theme, sight)
                            .isGreaterThan(LEAST);
                }
                assertThat(sight.distance(ink.colour(theme), theme.ink())).isGreaterThan(LEAST);
            }
        }
    }

    /// Lines stand in their casing, labels on a plate in the window's colour.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void inks_onCasingAndPlate_areLegible(Theme theme) {
        for (OverlayInk ink : OverlayInk.values()) {
            assertThat(contrast(ink.colour(theme), theme.casing())).isGreaterThan(PaletteTest.text(theme));
            assertThat(contrast(ink.colour(theme), theme.window())).isGreaterThan(PaletteTest.text(theme));
        }
    }

    @Test
    void patterns_withoutColour_areToldApart() {
        Set<String> patterns = new HashSet<>();
        for (OverlayInk ink : OverlayInk.values()) {
            patterns.add(Arrays.toString(ink.dashes()));
        }
        assertThat(patterns).hasSize(OverlayInk.values().length);
    }

    private static double contrast(int one, int other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int argb) {
        return 0.2126 * ColourSight.linear(argb >> 16 & 0xFF)
                + 0.7152 * ColourSight.linear(argb >> 8 & 0xFF)
                + 0.0722 * ColourSight.linear(argb & 0xFF);
    }
}
