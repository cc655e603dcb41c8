package org.portatlas.map;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How the cells of one category look. Colours are 0xAARRGGBB, opaque.
///
/// @param fill the cell
/// @param hatch lines at 45° over the fill where cells are large enough; the fill's own colour for none
/// @param ink text and symbols on the fill
/// @param symbol a shape in the middle of the cell, so that nothing is told by colour alone
/// @param flagged whether this machine's mark on a cell that is too small to show all this shows it instead
public record Swatch(int fill, int hatch, int ink, Symbol symbol, boolean flagged) {
    /// Shapes that tell categories apart without colour.
    public enum Symbol {
        NONE,
        DOT,
        CROSS,
        DASH,
        BAR,
        RING,
        DIAMOND
    }

    /// A look that marks do not show.
    public Swatch(int fill, int hatch, int ink, Symbol symbol) {
        this(fill, hatch, ink, symbol, false);
    }

    /// A plain fill.
    public static Swatch plain(int fill, int ink) {
        return new Swatch(fill, fill, ink, Symbol.NONE);
    }

    /// A plain fill with a symbol, in black or white ink.
    public static Swatch marked(int fill, Symbol symbol) {
        return new Swatch(fill, fill, Contrast.inkOn(fill), symbol);
    }

    // By hand, as hashCode then is: a record's own takes 10 ms to link, and the map's first picture would wait for it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Swatch that
                && fill == that.fill
                && hatch == that.hatch
                && ink == that.ink
                && symbol == that.symbol
                && flagged == that.flagged;
    }

    @Override
    public int hashCode() {
        return Objects.hash(fill, hatch, ink, symbol, flagged);
    }

    public boolean isHatched() {
        return hatch != fill;
    }
}
