package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.map.Contrast;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;

/// The scale of quantities, held against another description of the same curve: d3-scale-chromatic's polynomials.
class CividisTest {
    private static final int BLACK = 0xFF000000;

    @Test
    void ends_arePublishedOnes() {
        assertThat(Cividis.at(0)).isEqualTo(0xFF00224E);
        assertThat(Cividis.at(1)).isEqualTo(0xFFFEE838);
        assertThat(Cividis.at(-1)).isEqualTo(Cividis.at(0));
        assertThat(Cividis.at(2)).isEqualTo(Cividis.at(1));
    }

    @Test
    void curve_isNearTheOneOfAnotherSource() {
        for (int i = 0; i <= 200; i++) {
            double t = i / 200.0;
            int argb = Cividis.at(t);
            int red = round(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57)))));
            int green = round(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37)))));
            int blue = round(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67)))));
            int other = 0xFF000000 | red << 16 | green << 8 | blue;
            assertThat(ColourSight.NORMAL.distance(argb, other)).as("at %s", t).isLessThan(4);
        }
    }

    private static int round(double channel) {
        return Math.clamp(Math.round(channel), 0, 255);
    }

    @Test
    void whole_growsLighterAtEveryStep() {
        List<Swatch> steps = Cividis.whole().toList();
        assertThat(steps).hasSize(Cividis.STEPS);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(lightness(steps.get(i))).isGreaterThan(lightness(steps.get(i - 1)));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void onGround_goesAwayFromTheGroundAtEveryStep(Theme theme) {
        List<Swatch> steps = Cividis.onGround(theme).toList();
        for (int i = 1; i < steps.size(); i++) {
            assertThat(Contrast.of(steps.get(i).fill(), theme.window()))
                    .isGreaterThan(Contrast.of(steps.get(i - 1).fill(), theme.window()));
        }
    }

    /// Who does not see red and green apart sees the same order, and the ends as far apart.
    @ParameterizedTest
    @EnumSource(Sight.class)
    void ends_underEverySight_areFarApart(Sight sight) {
        for (Theme theme : Theme.values()) {
            List<Swatch> steps = Cividis.onGround(theme).toList();
            assertThat(sight.distance(steps.getFirst().fill(), steps.getLast().fill()))
                    // Where each step has 7 : 1 to its text, less of the curve is left.
                    .isGreaterThan(theme.choose(25, 25, 20));
        }
    }

    @Test
    void step_roundsAndStaysOnTheScale() {
        assertThat(Cividis.step(-0.1)).isZero();
        assertThat(Cividis.step(0.5)).isEqualTo(32);
        assertThat(Cividis.step(1.5)).isEqualTo(Cividis.STEPS - 1);
    }

    private static double lightness(Swatch swatch) {
        return Contrast.of(swatch.fill(), BLACK);
    }
}
