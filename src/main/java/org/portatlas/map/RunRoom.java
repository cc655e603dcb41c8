package org.portatlas.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The rectangles of cells that lie wholly in a run of ports, where a label may stand in it. Which those are is up to
/// the layout.
final class RunRoom {
    private static final int LAST = PortLayout.SIDE - 1;
    private static final Comparator<CellRectangle> LARGEST_FIRST =
            (one, other) -> Integer.compare(size(other), size(one));

    private RunRoom() {}

    /// Some of them, none larger missing, the largest first; ports `first` to `last`, inclusive.
    static List<CellRectangle> of(int first, int last, PortLayout layout) {
        List<CellRectangle> rooms = new ArrayList<>();
        switch (layout.ruling()) {
            case ROWS -> addRows(first, last, layout, rooms);
            case SQUARES -> addSquares(first, last, layout, rooms);
        }
        rooms.sort(LARGEST_FIRST);
        return rooms;
    }

    /// A run begins in the midst of a row and ends in another: with or without its first and its last row.
    private static void addRows(int first, int last, PortLayout layout, List<CellRectangle> rooms) {
        int left = layout.cellX(first);
        int right = layout.cellX(last);
        int top = layout.cellY(first);
        int bottom = layout.cellY(last);
        add(left, top, right, bottom, rooms);
        if (bottom > top) {
            add(left, top, LAST, bottom - 1, rooms);
            add(0, top + 1, right, bottom, rooms);
        }
        add(0, left == 0 ? top : top + 1, LAST, right == LAST ? bottom : bottom - 1, rooms);
    }

    private static void add(int left, int top, int right, int bottom, List<CellRectangle> rooms) {
        CellRectangle room = new CellRectangle(left, top, right, bottom);
        if (left <= right && top <= bottom && !rooms.contains(room)) {
            rooms.add(room);
        }
    }

    /// Each aligned run of 4, 16, 64 … ports is a square: the largest ones that the run holds.
    private static void addSquares(int first, int last, PortLayout layout, List<CellRectangle> rooms) {
        for (int ports = PortLayout.SIDE * PortLayout.SIDE; ports >= 1 && rooms.isEmpty(); ports /= 4) {
            for (int start = (first + ports - 1) / ports * ports; start + ports - 1 <= last; start += ports) {
                rooms.add(square(start, (int) Math.sqrt(ports), layout));
            }
        }
    }

    private static CellRectangle square(int port, int side, PortLayout layout) {
        int left = layout.cellX(port) / side * side;
        int top = layout.cellY(port) / side * side;
        return new CellRectangle(left, top, left + side - 1, top + side - 1);
    }

    private static int size(CellRectangle room) {
        return (room.right() - room.left() + 1) * (room.bottom() - room.top() + 1);
    }
}
