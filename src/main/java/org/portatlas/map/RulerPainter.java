package org.portatlas.map;

import java.util.HexFormat;
import org.portatlas.registry.PortRange;

/// The rulers: rows at the left with the first port of each, columns above the grid with the low byte; the title of
/// the System strip; and the rail at the right in the ranges' colours.
final class RulerPainter {
    private final PixelSurface surface;
    private final MapScene scene;
    private final Viewport viewport;
    private final MapFrame frame;
    private final Glyphs glyphs;

    RulerPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.viewport = scene.viewport();
        this.frame = viewport.frame();
        this.glyphs = scene.type().ruler();
    }

    void paint() {
        paintColumns();
        paintRows();
        if (!scene.captions().veil().hidesRanges()) {
            paintTitle();
            paintRail();
        }
    }

    private void paintTitle() {
        if (frame.stripShare(viewport.cellHeight()) < 0.8) {
            return;
        }
        long times = Math.round(frame.stripRow(viewport.cellHeight()) / viewport.cellHeight());
        int bottom = viewport.stripEdgeY(0) - frame.px(8);
        new SystemTitle(surface, scene)
                .write(
                        viewport.grid().x(),
                        bottom,
                        true,
                        scene.captions().words().strip(times));
    }

    private void paintColumns() {
        PixelBox grid = viewport.grid();
        int widest = glyphs.width("0x__00") + frame.px(16);
        int step = step(viewport.cellWidth(), widest);
        int top = grid.y() - glyphs.capHeight() - frame.px(4);
        for (int cellX = 0; cellX < PortLayout.SIDE; cellX += step) {
            String label = "0x__" + hex(cellX);
            int middle = (viewport.edgeX(cellX) + viewport.edgeX(cellX + 1)) / 2;
            int x = step == 1 ? middle - glyphs.width(label) / 2 : viewport.edgeX(cellX);
            if (x >= grid.x() - frame.px(4) && x + glyphs.width(label) <= grid.right()) {
                glyphs.draw(
                        surface, surface.bounds(), label, x, top, scene.theme().muted());
            }
        }
    }

    private void paintRows() {
        PixelBox grid = viewport.grid();
        int step = step(viewport.cellHeight(), frame.px(26));
        boolean both = step * viewport.cellHeight() >= frame.px(step == 1 ? 28 : 40);
        for (int cellY = 0; cellY < PortLayout.SIDE; cellY += step) {
            int top = viewport.edgeY(cellY);
            int bottom = viewport.edgeY(cellY + 1);
            boolean roomy = bottom - top >= frame.px(26);
            int anchor = roomy ? (top + bottom) / 2 - (both ? frame.px(7) : 0) : top + Math.max(1, (bottom - top) / 2);
            if (anchor < grid.y() || anchor >= grid.bottom() - frame.px(4)) {
                continue;
            }
            int first = scene.layout().portAt(0, cellY);
            writeRow(Integer.toString(first), anchor, scene.theme().text());
            if (both) {
                writeRow(
                        "0x" + hex(cellY) + "__",
                        anchor + glyphs.capHeight() + frame.px(5),
                        scene.theme().muted());
            }
            if (!roomy) {
                surface.fill(
                        new PixelBox(grid.x() - frame.px(5), top, frame.px(4), frame.px(1)),
                        scene.theme().outline());
            }
        }
    }

    /// What would be cut at the lower edge is left out.
    private void writeRow(String label, int middle, int colour) {
        if (middle - glyphs.capHeight() / 2 + glyphs.capHeight() > frame.height()) {
            return;
        }
        int x = viewport.grid().x() - frame.px(8) - glyphs.width(label);
        glyphs.draw(surface, surface.bounds(), label, x, middle - glyphs.capHeight() / 2, colour);
    }

    private void paintRail() {
        PixelBox grid = viewport.grid();
        int x = Math.max(grid.right(), viewport.ghosts().right()) + frame.px(3);
        for (int cellY = 0; cellY < PortLayout.SIDE; cellY++) {
            PixelBox part =
                    PixelBox.between(x, viewport.edgeY(cellY), x + frame.railWidth(), viewport.edgeY(cellY + 1));
            PortRange range = PortRange.of(scene.layout().portAt(0, cellY));
            surface.fill(
                    PixelBox.between(
                            part.x(),
                            Math.max(part.y(), grid.y()),
                            part.right(),
                            Math.min(part.bottom(), grid.bottom())),
                    scene.theme().rail(range));
        }
    }

    /// The smallest power of two of cells that leaves `room` pixels from one label to the next.
    private static int step(double cellSize, int room) {
        int step = 1;
        while (step * cellSize < room) {
            step *= 2;
        }
        return step;
    }

    private static String hex(int oneByte) {
        return HexFormat.of().withUpperCase().toHexDigits((byte) oneByte);
    }
}
