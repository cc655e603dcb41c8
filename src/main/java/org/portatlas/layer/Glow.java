package org.portatlas.layer;

import org.portatlas.map.Colouring;
import org.portatlas.map.Contrast;
import org.portatlas.map.PixelSurface;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortSet;

/// The ports that a search has found, lit up in any layer: they keep their look, or take the colour of outlines where
/// that is too faint, and all others recede to nearly the window's colour.
public final class Glow {
    /// How much of its own colour is left to what recedes, of 255: the map is still felt below what was found.
    private static final int TRACE = 36;

    /// A look of less contrast to the window is made stronger. To what recedes 3 : 1 are left.
    private static final double FAINT = 3.8;

    private Glow() {}

    /// These colours with some ports lit up; the same colours if there are none.
    public static Colouring of(Colouring all, PortSet hits, Theme theme) {
        return hits.isEmpty() ? all : all.lit(hits, swatch -> strong(swatch, theme), swatch -> receded(swatch, theme));
    }

    private static Swatch receded(Swatch swatch, Theme theme) {
        return Swatch.plain(PixelSurface.mix(theme.window(), swatch.fill(), TRACE), theme.muted());
    }

    private static Swatch strong(Swatch swatch, Theme theme) {
        return Contrast.of(swatch.fill(), theme.window()) >= FAINT
                ? swatch
                : Swatch.marked(theme.outline(), swatch.symbol());
    }
}
