package org.portatlas.map;

import java.util.ArrayList;
import java.util.List;

/// The outline of a run of ports in any layout: the edges that part its cells from all others, in cell coordinates.
public final class RangeOutline {
    /// A straight edge from one corner of the cell grid to another.
    public record Edge(int fromX, int fromY, int toX, int toY) {}

    private RangeOutline() {}

    /// The edges round the ports `first` to `last`, those in a line joined.
    public static List<Edge> of(int first, int last, PortLayout layout) {
        List<Edge> edges = new ArrayList<>();
        for (int port = first; port <= last; port++) {
            int x = layout.cellX(port);
            int y = layout.cellY(port);
            if (isOutside(x, y - 1, first, last, layout)) {
                add(edges, new Edge(x, y, x + 1, y));
            }
            if (isOutside(x, y + 1, first, last, layout)) {
                add(edges, new Edge(x, y + 1, x + 1, y + 1));
            }
            if (isOutside(x - 1, y, first, last, layout)) {
                add(edges, new Edge(x, y, x, y + 1));
            }
            if (isOutside(x + 1, y, first, last, layout)) {
                add(edges, new Edge(x + 1, y, x + 1, y + 1));
            }
        }
        return edges;
    }

    private static boolean isOutside(int cellX, int cellY, int first, int last, PortLayout layout) {
        if (cellX < 0 || cellY < 0 || cellX >= PortLayout.SIDE || cellY >= PortLayout.SIDE) {
            return true;
        }
        int port = layout.portAt(cellX, cellY);
        return port < first || port > last;
    }

    /// Adds an edge, or lengthens one of the last few that it continues to the right.
    private static void add(List<Edge> edges, Edge edge) {
        for (int i = edges.size() - 1; i >= Math.max(0, edges.size() - 4); i--) {
            Edge before = edges.get(i);
            if (before.fromY() == before.toY()
                    && edge.fromY() == edge.toY()
                    && before.toX() == edge.fromX()
                    && before.toY() == edge.fromY()) {
                edges.set(i, new Edge(before.fromX(), before.fromY(), edge.toX(), edge.toY()));
                return;
            }
        }
        edges.add(edge);
    }
}
