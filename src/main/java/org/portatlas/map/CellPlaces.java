package org.portatlas.map;

import org.portatlas.registry.PortRange;

/// Where every port's cell stands in a view, whatever its layout, so that a picture can be drawn between two of them:
/// see [CellPassage]. Device pixels, and fractions of them. Immutable; any thread.
///
/// A System Port stands in two places, in the grid and in the System strip; in a view without a strip both are one.
final class CellPlaces {
    static final int PORTS = PortRange.PORTS;
    static final int PLACES = PORTS + PortRange.USER.first();

    /// Of each place, first each port's in the grid, then the System Ports' in the strip.
    private final float[] lefts;

    private final float[] tops;
    private final double width;
    private final double height;
    private final double stripHeight;
    private final PixelBox clip;

    /// Copies nothing: the arrays must not be changed afterwards.
    CellPlaces(float[] lefts, float[] tops, double width, double height, double stripHeight, PixelBox clip) {
        this.lefts = lefts;
        this.tops = tops;
        this.width = width;
        this.height = height;
        this.stripHeight = stripHeight;
        this.clip = clip;
    }

    /// Where cells stand in a layout seen through a viewport.
    static CellPlaces of(Viewport viewport, PortLayout layout) {
        float[] lefts = new float[PLACES];
        float[] tops = new float[PLACES];
        for (int port = 0; port < PORTS; port++) {
            lefts[port] = (float) viewport.cellToViewX(layout.cellX(port));
            tops[port] = (float) viewport.cellToViewY(layout.cellY(port));
        }
        PixelBox strip = viewport.strip();
        PixelBox grid = viewport.grid();
        for (int place = PORTS; place < PLACES; place++) {
            int port = place - PORTS;
            lefts[place] = lefts[port];
            tops[place] = strip.isEmpty() ? tops[port] : viewport.stripEdgeY(layout.cellY(port));
        }
        return new CellPlaces(
                lefts,
                tops,
                viewport.cellWidth(),
                viewport.cellHeight(),
                strip.isEmpty() ? viewport.cellHeight() : viewport.frame().stripRow(viewport.cellHeight()),
                strip.isEmpty() ? grid : PixelBox.between(grid.x(), strip.y(), grid.right(), grid.bottom()));
    }

    /// The left edge of each place; not to be changed.
    float[] lefts() {
        return lefts;
    }

    /// The upper edge of each place; not to be changed.
    float[] tops() {
        return tops;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /// The height of a place in the strip.
    double stripHeight() {
        return stripHeight;
    }

    /// The pixels in which cells are visible.
    PixelBox clip() {
        return clip;
    }

    /// Whether the System strip stands apart.
    boolean hasStrip() {
        return stripHeight != height;
    }
}
