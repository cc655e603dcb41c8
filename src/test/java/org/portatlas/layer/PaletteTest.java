package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.layer.MismatchLayer.Look;
import org.portatlas.map.Contrast;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;

/// Contrast after WCAG 2: marks at least 3 : 1 on their ground, text at least 4.5 : 1; under the theme of strong
/// contrast 4.5 : 1 and 7 : 1.
class PaletteTest {
    private static final Ground[] GROUNDS = {
        Ground.UNASSIGNED_SYSTEM, Ground.UNASSIGNED_USER, Ground.QUIET_SYSTEM, Ground.QUIET_USER
    };

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textAndRulers_onTheWindow_areLegible(Theme theme) {
        assertThat(contrast(theme.text(), theme.window())).isGreaterThan(text(theme));
        assertThat(contrast(theme.muted(), theme.window())).isGreaterThan(text(theme));
        assertThat(contrast(theme.rail(PortRange.SYSTEM), theme.window())).isGreaterThan(text(theme));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void numbers_onEveryFill_areLegible(Theme theme) {
        for (Category category : Category.values()) {
            Swatch swatch = category.swatch(theme);
            assertThat(contrast(swatch.ink(), swatch.fill()))
                    .as(category + " in " + theme)
                    .isGreaterThan(text(theme));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void assignedOutlinesAndRails_onTheirGround_standOut(Theme theme) {
        int system = Category.SYSTEM_UNASSIGNED.swatch(theme).fill();
        int user = Category.USER_UNASSIGNED.swatch(theme).fill();
        assertThat(contrast(Category.SYSTEM_ASSIGNED.swatch(theme).fill(), system))
                .isGreaterThan(marks(theme));
        assertThat(contrast(Category.USER_ASSIGNED.swatch(theme).fill(), user)).isGreaterThan(marks(theme));
        assertThat(contrast(theme.outline(), system)).isGreaterThan(marks(theme));
        assertThat(contrast(theme.outline(), user)).isGreaterThan(marks(theme));
        for (PortRange range : PortRange.values()) {
            assertThat(contrast(theme.rail(range), theme.window())).isGreaterThan(marks(theme));
        }
    }

    /// Status is told by a shape too, wherever two categories may stand side by side.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void statuses_withoutColour_areToldApart(Theme theme) {
        Set<String> shapes = new HashSet<>();
        for (Category category : new Category[] {
            Category.USER_ASSIGNED, Category.USER_UNASSIGNED, Category.RESERVED, Category.RETIRED, Category.UNLISTED
        }) {
            Swatch swatch = category.swatch(theme);
            shapes.add(swatch.symbol() + (swatch.isHatched() ? " hatched" : ""));
        }
        assertThat(shapes).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void numbersAndSymbols_onEveryFillOfMismatches_areLegible(Theme theme) {
        for (Look look : Look.values()) {
            Swatch swatch = look.swatch(theme);
            assertThat(contrast(swatch.ink(), swatch.fill()))
                    .as(look + " in " + theme)
                    .isGreaterThan(text(theme));
        }
    }

    /// What cannot be told recedes a little, and has its frame and its symbol.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void mismatches_onTheGroundsTheyStandOn_standOut(Theme theme) {
        for (Ground ground : GROUNDS) {
            for (Look look : new Look[] {Look.OTHER_PROGRAM, Look.UNASSIGNED, Look.RESERVED, Look.CANNOT_TELL}) {
                assertThat(contrast(
                                look.swatch(theme).fill(), ground.swatch(theme).fill()))
                        .as(look + " on " + ground + " in " + theme)
                        .isGreaterThan(look == Look.CANNOT_TELL && theme != Theme.CONTRAST ? 2.7 : marks(theme));
            }
        }
        assertThat(contrast(
                        Look.DYNAMIC_LISTENER.swatch(theme).fill(),
                        Ground.DYNAMIC.swatch(theme).fill()))
                .isGreaterThan(marks(theme));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void mismatches_withoutColour_areToldApart(Theme theme) {
        List<Swatch> flagged = Stream.of(Look.values())
                .map(look -> look.swatch(theme))
                .filter(Swatch::flagged)
                .toList();
        assertThat(flagged).hasSize(5).extracting(Swatch::symbol).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void fillsOfALayer_underEverySight_areToldApart(Theme theme) {
        List<Integer> registry = Stream.of(Category.values())
                .map(category -> category.swatch(theme).fill())
                .toList();
        List<Integer> mismatch = Stream.concat(
                        Stream.of(Ground.UNASSIGNED_SYSTEM, Ground.UNASSIGNED_USER, Ground.DYNAMIC)
                                .map(ground -> ground.swatch(theme).fill()),
                        Stream.of(Look.values()).map(look -> look.swatch(theme).fill()))
                .toList();
        for (List<Integer> fills : List.of(registry, mismatch)) {
            for (Sight sight : Sight.values()) {
                for (int i = 0; i < fills.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        assertThat(sight.distance(fills.get(i), fills.get(j)))
                                .as("%s: %08X and %08X", sight, fills.get(i), fills.get(j))
                                .isGreaterThanOrEqualTo(9);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void quietTextOnAssigned_isStillLegible(Theme theme) {
        for (Category category : new Category[] {Category.SYSTEM_ASSIGNED, Category.USER_ASSIGNED}) {
            Swatch swatch = category.swatch(theme);
            assertThat(contrast(PixelSurface.mix(swatch.ink(), swatch.fill(), 50), swatch.fill()))
                    .isGreaterThan(marks(theme));
        }
    }

    /// What text needs at least.
    static double text(Theme theme) {
        return theme.choose(4.5, 4.5, 7.0);
    }

    /// What marks and outlines need at least.
    static double marks(Theme theme) {
        return theme.choose(3.0, 3.0, 4.5);
    }

    private static double contrast(int one, int other) {
        return Contrast.of(one, other);
    }
}
