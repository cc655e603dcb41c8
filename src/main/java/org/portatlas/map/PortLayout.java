package org.portatlas.map;

import java.util.OptionalInt;

/// Where each port stands on the map: a bijection between the 65,536 ports and the cells of a square of [#SIDE] ×
/// [#SIDE].
///
/// `cellX` counts columns from the left and `cellY` rows from the top, both 0 to 255. Implementations are immutable
/// and may be asked from any thread; the raster asks for every visible cell in every frame, so answers must be
/// cheap.
public interface PortLayout {
    /// Cells along each side of the map.
    int SIDE = 256;

    /// The name by which settings, the command line and lessons call this layout.
    String id();

    /// What the choice of layouts calls it, one word.
    String title();

    /// How ports stand in it, in a few words for a person.
    String help();

    /// What rulers may say of it.
    Ruling ruling();

    /// How a view of this size is laid out for it, device pixels; `scale` is device pixels for a logical one.
    default MapFrame frame(int width, int height, double scale) {
        return MapFrame.of(width, height, scale, ruling());
    }

    /// The port in a cell, 0 to 65535. Both coordinates must lie in 0 to 255.
    int portAt(int cellX, int cellY);

    /// The column of a port, 0 to 255.
    int cellX(int port);

    /// The row of a port, 0 to 255.
    int cellY(int port);

    /// The port so many columns to the right and rows below of another. In rows, left and right go through the ports in
    /// their order: after 255 comes 256.
    ///
    /// @return empty beyond the edge of the map
    default OptionalInt neighbour(int port, int columns, int rows) {
        int x = cellX(port) + columns;
        int y = cellY(port) + rows;
        if (rows == 0 && ruling() == Ruling.ROWS) {
            // As text is read: the row goes on in the next one.
            y += Math.floorDiv(x, SIDE);
            x = Math.floorMod(x, SIDE);
        }
        return x >= 0 && y >= 0 && x < SIDE && y < SIDE ? OptionalInt.of(portAt(x, y)) : OptionalInt.empty();
    }
}
