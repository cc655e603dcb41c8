package org.portatlas.map;

import java.util.List;
import org.portatlas.registry.PortRange;

/// The names of the ranges on the map, as long as large parts of them are seen; System has a place of
/// its own at the ruler. On a map of squares those of 4,096 ports have their numbers too.
final class RangeLabels {
    /// Cells along each side of a square of 4,096 ports.
    private static final int SQUARE = 64;

    private static final int SQUARE_PORTS = SQUARE * SQUARE;

    private final MapScene scene;
    private final LabelSheet sheet;
    private final MapFrame frame;
    private final Glyphs heading;

    RangeLabels(MapScene scene, LabelSheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.frame = scene.viewport().frame();
        this.heading = scene.type().heading();
    }

    void place() {
        boolean rows = scene.layout().ruling() == Ruling.ROWS;
        name(PortRange.USER, rows ? 0.3 : 0);
        name(PortRange.DYNAMIC, rows ? 0.12 : 0);
        if (!rows) {
            numberSquares();
        }
    }

    /// In rows in the band that the range is; in squares in its first quadrant, and, unless the whole is seen, in each.
    ///
    /// @param depth how far down in each part of the map
    private void name(PortRange range, double depth) {
        List<String> names = scene.captions().words().names(range);
        for (CellRectangle rectangle : grounds(range)) {
            boolean placed = false;
            for (PixelBox part : sheet.parts(sheet.box(rectangle))) {
                placed |= nameIn(part, range, names, depth);
            }
            if (placed && scene.viewport().isWhole()) {
                return;
            }
        }
    }

    private List<CellRectangle> grounds(PortRange range) {
        List<CellRectangle> rooms = RunRoom.of(range.first(), range.last(), scene.layout());
        return scene.layout().ruling() == Ruling.ROWS ? rooms.subList(0, 1) : rooms;
    }

    /// In a part of the range that may be all that is seen of it. It always has its name, if need be farther down.
    ///
    /// @param names the first one that fits
    private boolean nameIn(PixelBox part, PortRange range, List<String> names, double depth) {
        int height = heading.capHeight() + frame.px(10);
        String numbers = "  " + range.first() + "–" + range.last();
        for (String name : names) {
            if (heading.width(name + numbers) + frame.px(40) > part.width() || part.height() < 2 * height) {
                continue;
            }
            for (double lower = depth; lower < 0.9; lower += 0.1) {
                int y = part.y() + Math.max((int) ((part.height() - height) * lower) + frame.px(5), frame.px(14));
                if (sheet.place(
                        heading,
                        name + numbers,
                        part.x() + frame.px(20),
                        y,
                        scene.theme().text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// In each square's lower left corner, for the upper left one of the first is where System is; as long as no
    /// smaller squares are told apart.
    private void numberSquares() {
        if (SquareRulerPainter.side(scene.viewport()) < SQUARE) {
            return;
        }
        Glyphs glyphs = scene.type().ruler();
        for (int first = 0; first < PortRange.PORTS; first += SQUARE_PORTS) {
            PixelBox square = square(first, SQUARE);
            String label = first + "–" + (first + SQUARE_PORTS - 1);
            if (square.width() >= glyphs.width(label) + frame.px(12) && square.height() >= 3 * glyphs.capHeight()) {
                sheet.place(
                        glyphs,
                        label,
                        square.x() + frame.px(6),
                        square.bottom() - frame.px(7) - glyphs.capHeight(),
                        scene.theme().muted());
            }
        }
    }

    /// The pixels of the square of `side` cells that holds a port.
    private PixelBox square(int port, int side) {
        int left = scene.layout().cellX(port) / side * side;
        int top = scene.layout().cellY(port) / side * side;
        return sheet.box(new CellRectangle(left, top, left + side - 1, top + side - 1));
    }
}
