package org.portatlas.map;

import java.util.HexFormat;
import org.portatlas.registry.PortRange;

/// The rulers of a map of squares: faint lines between squares of 4,096, 256 or 16 ports, whichever are large enough
/// to be told apart; close by, the first port of each square that lies along the left edge, and the ports of each along
/// the upper one. From afar the title names the range that has no room for its name.
final class SquareRulerPainter {
    /// Smallest square that has lines and a label, logical pixels.
    private static final int LEAST = 96;

    /// Cells along each side of the square of the System Ports.
    private static final int SYSTEM = 32;

    private static final int LINE_STRENGTH = 120;

    private final PixelSurface surface;
    private final MapScene scene;
    private final Viewport viewport;
    private final MapFrame frame;
    private final PixelBox grid;
    private final int side;

    SquareRulerPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.viewport = scene.viewport();
        this.frame = viewport.frame();
        this.grid = viewport.grid();
        this.side = side(viewport);
    }

    /// Cells along each side of the squares that are told apart: 4, 16 or 64.
    static int side(Viewport viewport) {
        double cell = Math.min(viewport.cellWidth(), viewport.cellHeight());
        int cells = 4;
        while (cells < 64 && cells * cell < viewport.frame().px(LEAST)) {
            cells *= 4;
        }
        return cells;
    }

    void paint() {
        paintLines();
        if (!scene.captions().veil().hidesRanges()) {
            frameSystem();
            if (frame.stripShare(viewport.cellHeight()) >= 0.8) {
                paintTitle();
            }
        }
        if (side < 64) {
            paintAbove();
            paintLeft();
        }
    }

    private void paintLines() {
        int line = frame.px(1);
        for (int cell = side; cell < PortLayout.SIDE; cell += side) {
            shade(new PixelBox(viewport.edgeX(cell) - line, grid.y(), line, grid.height()));
            shade(new PixelBox(grid.x(), viewport.edgeY(cell) - line, grid.width(), line));
        }
    }

    private void shade(PixelBox line) {
        PixelBox part = line.within(grid).within(surface.bounds());
        if (surface instanceof ShapeSurface shapes) {
            shapes.shade(part, scene.theme().outline(), LINE_STRENGTH);
            return;
        }
        for (int y = part.y(); y < part.bottom(); y++) {
            for (int x = part.x(); x < part.right(); x++) {
                surface.blend(x, y, scene.theme().outline(), LINE_STRENGTH);
            }
        }
    }

    private void paintTitle() {
        boolean isSeen = grid.overlaps(viewport.cell(0, scene.layout()));
        new SystemTitle(surface, scene)
                .write(
                        grid.x(),
                        grid.y() - frame.px(9),
                        isSeen,
                        scene.captions().words().squares());
    }

    private void paintAbove() {
        Glyphs glyphs = scene.type().ruler();
        int row = first(true);
        int top = grid.y() - glyphs.capHeight() - frame.px(4);
        for (int cellX = first(false); cellX < PortLayout.SIDE; cellX += side) {
            int x = Math.max(grid.x(), viewport.edgeX(cellX));
            int right = Math.min(grid.right(), viewport.edgeX(cellX + side));
            int first = scene.layout().portAt(cellX, row) / (side * side) * side * side;
            String ports = first + "–" + (first + side * side - 1);
            String label = glyphs.width(hex(first) + "  " + ports) <= right - x - frame.px(12)
                    ? hex(first) + "  " + ports
                    : hex(first);
            if (glyphs.width(label) <= right - x - frame.px(12)) {
                glyphs.draw(
                        surface, surface.bounds(), label, x, top, scene.theme().muted());
            }
        }
    }

    private void paintLeft() {
        Glyphs glyphs = scene.type().ruler();
        int column = first(false);
        int both = 2 * glyphs.capHeight() + frame.px(5);
        for (int cellY = first(true); cellY < PortLayout.SIDE; cellY += side) {
            int top = Math.max(grid.y(), viewport.edgeY(cellY));
            int bottom = Math.min(grid.bottom(), viewport.edgeY(cellY + side));
            if (bottom - top < both + frame.px(8)) {
                continue;
            }
            int first = scene.layout().portAt(column, cellY) / (side * side) * side * side;
            int y = top + frame.px(4);
            write(glyphs, Integer.toString(first), y, scene.theme().text());
            write(
                    glyphs,
                    hex(first),
                    y + glyphs.capHeight() + frame.px(5),
                    scene.theme().muted());
        }
    }

    private void write(Glyphs glyphs, String label, int top, int colour) {
        glyphs.draw(surface, surface.bounds(), label, grid.x() - frame.px(8) - glyphs.width(label), top, colour);
    }

    /// The first column of the squares along the left edge, or the first row of those along the upper one. Less than
    /// half a cell of a square does not count.
    private int first(boolean row) {
        CellPoint corner = viewport.viewToCell(grid.x(), grid.y());
        int cell = (int) Math.clamp((row ? corner.y() : corner.x()) + 0.5, 0, PortLayout.SIDE - 1.0);
        return cell / side * side;
    }

    /// The digits that the ports of a square share.
    private String hex(int first) {
        int shared = side == 64 ? 1 : side == 16 ? 2 : 3;
        String digits = HexFormat.of().withUpperCase().toHexDigits((char) first);
        return "0x" + digits.substring(0, shared) + "_".repeat(4 - shared);
    }

    /// Where the rows' rail would tell System from User, a line round its square does, outside of its cells.
    private void frameSystem() {
        int line = frame.px(2);
        int left = scene.layout().cellX(0) / SYSTEM * SYSTEM;
        int top = scene.layout().cellY(0) / SYSTEM * SYSTEM;
        PixelBox rim = PixelBox.between(
                        viewport.edgeX(left),
                        viewport.edgeY(top),
                        viewport.edgeX(left + SYSTEM),
                        viewport.edgeY(top + SYSTEM))
                .grown(line);
        draw(new PixelBox(rim.x(), rim.y(), rim.width(), line));
        draw(new PixelBox(rim.x(), rim.bottom() - line, rim.width(), line));
        draw(new PixelBox(rim.x(), rim.y(), line, rim.height()));
        draw(new PixelBox(rim.right() - line, rim.y(), line, rim.height()));
    }

    private void draw(PixelBox line) {
        surface.fill(line.within(grid.grown(frame.px(2))), scene.theme().rail(PortRange.SYSTEM));
    }
}
