package org.portatlas.layer;

import java.util.List;
import java.util.Set;
import org.portatlas.map.Colouring;
import org.portatlas.map.Contrast;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;

/// One entry of a legend alone: its ports keep their look, all others recede to nearly the window's colour. A look that
/// would be as faint as what recedes, as the ground of unassigned ports is, becomes the colour of outlines.
public final class Isolation {
    /// How much of its own colour is left to what recedes, of 255: where it lay is still felt.
    private static final int TRACE = 24;

    /// A look of less contrast to the window is made stronger. To what recedes 3 : 1 are left.
    private static final double FAINT = 3.8;

    private Isolation() {}

    /// These colours with the ports of one entry alone.
    public static Colouring of(Colouring all, LegendEntry kept, Theme theme) {
        Set<Swatch> looks = Set.copyOf(kept.swatches());
        return all.receding(
                swatch -> !looks.contains(swatch),
                swatch -> looks.contains(swatch) ? strong(swatch, kept, theme) : receded(swatch, theme));
    }

    /// The entry as its ports look alone.
    public static LegendEntry shown(LegendEntry kept, Theme theme) {
        List<Swatch> looks = kept.swatches().stream()
                .map(swatch -> strong(swatch, kept, theme))
                .distinct()
                .toList();
        return kept.in(looks);
    }

    private static Swatch receded(Swatch swatch, Theme theme) {
        return Swatch.plain(PixelSurface.mix(theme.window(), swatch.fill(), TRACE), theme.muted());
    }

    /// The steps of a scale stay as they are, for they mean a number each.
    private static Swatch strong(Swatch swatch, LegendEntry kept, Theme theme) {
        if (kept.isScale() || Contrast.of(swatch.fill(), theme.window()) >= FAINT) {
            return swatch;
        }
        return Swatch.marked(theme.outline(), swatch.symbol());
    }
}
