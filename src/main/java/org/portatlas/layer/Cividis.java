package org.portatlas.layer;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portatlas.map.Contrast;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;

/// The colours of quantities: cividis, which reads the same with and without a red-green deficiency and grows evenly
/// lighter (Nuñez, Anderton and Renslow, 2018, <https://doi.org/10.1371/journal.pone.0199239>). Ten points of its
/// curve, evenly spaced, with straight lines between them.
///
/// What covers the whole map goes from dark to light in both themes. What stands on grounds begins near
/// the ground: dark to light on the dark theme, light to dark on the light one, so that little recedes
/// and much stands out.
final class Cividis {
    /// How many steps a scale has.
    static final int STEPS = 64;

    private static final int[] POINTS = {
        0xFF00224E, 0xFF123570, 0xFF3B496C, 0xFF575D6D, 0xFF707173,
        0xFF8A8678, 0xFFA59C74, 0xFFC3B369, 0xFFE1CC55, 0xFFFEE838
    };

    /// The parts of the curve whose every colour has 3 : 1 to every [Ground] but the Dynamic Ports'.
    private static final double LEAST_ON_DARK = 0.55;

    private static final double LEAST_ON_LIGHT = 0.5;

    /// 4.5 : 1 to them, and 7 : 1 to the text on it.
    private static final double LEAST_ON_CONTRAST = 0.64;

    private Cividis() {}

    /// A point of the curve, 0xAARRGGBB.
    ///
    /// @param at 0, the darkest, to 1, the lightest
    static int at(double at) {
        double place = Math.clamp(at, 0.0, 1.0) * (POINTS.length - 1);
        int below = Math.min((int) place, POINTS.length - 2);
        return PixelSurface.mix(POINTS[below], POINTS[below + 1], (int) Math.round((place - below) * 255));
    }

    /// The whole curve in [#STEPS], from the least to the most.
    static Stream<Swatch> whole() {
        return steps(0, 1);
    }

    /// As [#whole], of that part of the curve alone that stands out from grounds.
    static Stream<Swatch> onGround(Theme theme) {
        return steps(theme.choose(LEAST_ON_DARK, LEAST_ON_LIGHT, LEAST_ON_CONTRAST), theme.isDark() ? 1 : 0);
    }

    private static Stream<Swatch> steps(double least, double most) {
        return IntStream.range(0, STEPS).mapToObj(step -> {
            int fill = at(least + (most - least) * step / (STEPS - 1));
            return Swatch.plain(fill, Contrast.inkOn(fill));
        });
    }

    /// The step of a share of the whole, 0 to 1.
    static int step(double share) {
        return (int) Math.round(Math.clamp(share, 0.0, 1.0) * (STEPS - 1));
    }
}
