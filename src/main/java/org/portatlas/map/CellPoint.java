package org.portatlas.map;

/// A point of the map in cells: `x` columns from the left and `y` rows from the top, fractions counted, 0 to 256.
public record CellPoint(double x, double y) {
    /// Whether the point lies on the map at all.
    public boolean onMap() {
        return x >= 0 && y >= 0 && x < PortLayout.SIDE && y < PortLayout.SIDE;
    }
}
