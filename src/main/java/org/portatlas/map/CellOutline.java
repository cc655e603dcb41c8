package org.portatlas.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The outline of a set of ports in a layout: straight edges as long as they can be, each with the side on which the
/// ports lie and how it turns at its ends, so that it can be drawn inside of the cells it encloses. Immutable.
final class CellOutline {
    /// One edge, from corner to corner of the cell grid, 0 to 256.
    ///
    /// @param horizontal whether it runs along a row: then `at` is a row and `from`, `to` are columns; else the
    ///     other way round
    /// @param inside 1 if the ports lie below or to the right of it, -1 if above or to the left
    /// @param startOuter whether the outline turns round the ports at `from` (a corner that sticks out), or round
    ///     what is not of them
    /// @param endOuter the same at `to`
    record Edge(boolean horizontal, int at, int from, int to, int inside, boolean startOuter, boolean endOuter) {}

    private static final int SIDE = PortLayout.SIDE;

    private final boolean[] covered = new boolean[SIDE * SIDE];
    private final List<Edge> edges = new ArrayList<>();

    private CellOutline(BitSet ports, PortLayout layout) {
        for (int port = ports.nextSetBit(0); port >= 0; port = ports.nextSetBit(port + 1)) {
            covered[layout.cellY(port) * SIDE + layout.cellX(port)] = true;
        }
        for (boolean horizontal : new boolean[] {true, false}) {
            for (int at = 0; at <= SIDE; at++) {
                trace(horizontal, at, 1);
                trace(horizontal, at, -1);
            }
        }
    }

    /// The edges that part these ports' cells from all others.
    static List<Edge> of(BitSet ports, PortLayout layout) {
        return List.copyOf(new CellOutline(ports, layout).edges);
    }

    private void trace(boolean horizontal, int at, int inside) {
        int from = -1;
        for (int along = 0; along <= SIDE; along++) {
            boolean isEdge = along < SIDE
                    && isCovered(horizontal, at, along, inside)
                    && !isCovered(horizontal, at, along, -inside);
            if (isEdge && from < 0) {
                from = along;
            } else if (!isEdge && from >= 0) {
                edges.add(new Edge(
                        horizontal,
                        at,
                        from,
                        along,
                        inside,
                        !isCovered(horizontal, at, from - 1, inside),
                        !isCovered(horizontal, at, along, inside)));
                from = -1;
            }
        }
    }

    /// Whether the cell on one side of a line is covered; outside of the map none is.
    private boolean isCovered(boolean horizontal, int at, int along, int side) {
        int across = side > 0 ? at : at - 1;
        int x = horizontal ? along : across;
        int y = horizontal ? across : along;
        return x >= 0 && y >= 0 && x < SIDE && y < SIDE && covered[y * SIDE + x];
    }
}
