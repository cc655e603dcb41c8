package org.portatlas.map;

import org.jspecify.annotations.Nullable;

/// Takes a picture as shapes instead of pixels, each over those before it; see [ShapeSurface]. Lengths
/// are device pixels, colours 0xAARRGGBB, opacities 0 to 1; paths are written as SVG's `d` has them. A
/// clip is `null` where it cuts nothing off.
public interface Shapes {
    /// A filled path; crisp, if it has edges along pixels alone.
    void fill(String path, int colour, double opacity, boolean crisp, @Nullable PixelBox clip);

    /// A line along a path.
    ///
    /// @param dash length of a dash, and `space` to the next; 0 for a whole line
    void stroke(
            String path, int colour, double opacity, double width, double dash, double space, @Nullable PixelBox clip);

    /// Boxes under lines at 45° that rise to the right, every `period` pixels along a row. Of a row `y` they begin
    /// where
    /// `x + y - phase` is a multiple of the period.
    void hatch(String path, int colour, int period, int thickness, int phase);

    /// A line of text.
    void text(TextShape text);

    /// A line of text, to be written as wide as it was measured.
    ///
    /// @param baseline where its letters stand
    /// @param capHeight height of a digit, by which the size of another face is chosen
    /// @param halo what lies round the letters, 0 for nothing
    record TextShape(
            String text,
            int x,
            int baseline,
            int width,
            int capHeight,
            boolean bold,
            int colour,
            int halo,
            int haloWidth,
            @Nullable PixelBox clip) {}
}
