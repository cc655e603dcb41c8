package org.portatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// The outline of any set of ports in a layout, as closed polygons on the corners of the cell grid: round every
/// piece of cells that share edges, and round every hole in one. Immutable; any thread.
///
/// Corners follow each other so that the ports lie at the right hand: clockwise round a piece, the other way round a
/// hole. Pieces that meet in a corner alone stay apart.
public final class PortOutline {
    private static final int SIDE = PortLayout.SIDE;
    private static final int CORNERS = SIDE + 1;

    /// Right, down, left, up: the next one is a turn to the right.
    private static final int[] STEP_X = {1, 0, -1, 0};

    private static final int[] STEP_Y = {0, 1, 0, -1};

    /// By corner: a bit for each direction in which an edge leaves it.
    private final byte[] leaving = new byte[CORNERS * CORNERS];

    private final List<Polygon> polygons = new ArrayList<>();

    /// A closed polygon of straight edges; each corner lies on another line than its neighbours.
    ///
    /// @param xs columns, 0 to 256
    /// @param ys rows, 0 to 256; as many
    public record Polygon(List<Integer> xs, List<Integer> ys) {
        public Polygon {
            xs = List.copyOf(xs);
            ys = List.copyOf(ys);
        }
    }

    private PortOutline(IntPredicate ports, int first, int last, PortLayout layout) {
        for (int port = first; port <= last; port++) {
            if (ports.test(port)) {
                enclose(layout.cellX(port), layout.cellY(port), ports, layout);
            }
        }
        for (int corner = 0; corner < leaving.length; corner++) {
            if (leaving[corner] != 0) {
                polygons.add(walk(corner));
            }
        }
    }

    /// The polygons round the ports of which the predicate holds.
    ///
    /// @param first no port below is in the set
    /// @param last no port above is in it
    public static List<Polygon> of(IntPredicate ports, int first, int last, PortLayout layout) {
        return List.copyOf(new PortOutline(ports, first, last, layout).polygons);
    }

    private void enclose(int x, int y, IntPredicate ports, PortLayout layout) {
        for (int direction = 0; direction < 4; direction++) {
            // The edge at whose left hand the neighbour lies: above for an edge to the right, and so on round the cell.
            int besideX = x + STEP_Y[direction];
            int besideY = y - STEP_X[direction];
            if (!isOf(besideX, besideY, ports, layout)) {
                int startX = x + (direction == 1 || direction == 2 ? 1 : 0);
                int startY = y + (direction >= 2 ? 1 : 0);
                leaving[startY * CORNERS + startX] |= (byte) (1 << direction);
            }
        }
    }

    private static boolean isOf(int cellX, int cellY, IntPredicate ports, PortLayout layout) {
        return cellX >= 0 && cellY >= 0 && cellX < SIDE && cellY < SIDE && ports.test(layout.portAt(cellX, cellY));
    }

    /// Follows edges, and takes them away, until it is back where it began: at the highest corner that is left, the
    /// first of its row, where one edge alone leaves and the outline turns.
    private Polygon walk(int start) {
        List<Integer> xs = new ArrayList<>();
        List<Integer> ys = new ArrayList<>();
        int corner = start;
        int heading = 0;
        do {
            int next = turned(corner, heading);
            if (next != heading || xs.isEmpty()) {
                xs.add(corner % CORNERS);
                ys.add(corner / CORNERS);
            }
            heading = next;
            leaving[corner] &= (byte) ~(1 << heading);
            corner += STEP_Y[heading] * CORNERS + STEP_X[heading];
        } while (corner != start);
        return new Polygon(xs, ys);
    }

    /// Where four cells meet and two that face each other are of the set, a turn to the right stays with the same cell.
    private int turned(int corner, int heading) {
        for (int turn : new int[] {1, 0, 3}) {
            int next = (heading + turn) & 3;
            if ((leaving[corner] & 1 << next) != 0) {
                return next;
            }
        }
        throw new IllegalStateException("an outline that does not close");
    }
}
