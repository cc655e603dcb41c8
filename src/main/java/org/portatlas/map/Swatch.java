package org.portatlas.map;

/// How the cells of one category look. Colours are 0xAARRGGBB, opaque.
///
/// @param fill the cell
/// @param hatch lines at 45° over the fill where cells are large enough; the fill's own colour for none
/// @param ink text and symbols on the fill
/// @param symbol a shape in the middle of the cell, so that nothing is told by colour alone
public record Swatch(int fill, int hatch, int ink, Symbol symbol) {
    /// Shapes that tell categories apart without colour.
    public enum Symbol {
        NONE,
        DOT,
        CROSS,
        DASH
    }

    /// A plain fill.
    public static Swatch plain(int fill, int ink) {
        return new Swatch(fill, fill, ink, Symbol.NONE);
    }

    public boolean isHatched() {
        return hatch != fill;
    }
}
