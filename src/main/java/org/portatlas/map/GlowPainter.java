package org.portatlas.map;

import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;

/// Lets the ports that are lit up glow: in small cells, where a few of them would be lost, a core
/// of at least some pixels in ink with a halo round it; in larger cells a frame in ink round those
/// that lie together. Many small ones need neither, for all others recede.
final class GlowPainter {
    /// Smallest cell, in logical pixels, that gets a frame.
    private static final int FRAMES_FROM = 8;

    /// More than these would run into each other: the halos first, then the cores.
    private static final int MOST_HALOS = 150;

    private static final int MOST_CORES = 600;

    private static final int CORE = 4;
    private static final int HALO = 8;

    /// Of 255, at the core and at the rim.
    private static final int STRENGTH = 110;

    private static final int RIM = 26;

    private final PixelSurface surface;
    private final MapScene scene;
    private final PortSet hits;
    private final MapFrame frame;

    GlowPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.hits = scene.colouring().hits();
        this.frame = scene.viewport().frame();
    }

    /// Draws over the finished cells of the grid, or of the System strip.
    void paint(CellGrid cells, boolean strip) {
        Viewport viewport = scene.viewport();
        double height = strip ? frame.stripRow(viewport.cellHeight()) : viewport.cellHeight();
        if (Math.min(viewport.cellWidth(), height) >= frame.px(FRAMES_FROM)) {
            paintFrames(cells);
        } else if (hits.size() <= MOST_CORES) {
            int last = strip ? PortRange.SYSTEM.last() : PortRange.PORTS - 1;
            // All halos first: none may lie over another one's core.
            for (boolean halo : hits.size() <= MOST_HALOS ? new boolean[] {true, false} : new boolean[] {false}) {
                for (int port = hits.next(0); port >= 0 && port <= last; port = hits.next(port + 1)) {
                    paint(cell(port, strip), cells.clip(), halo);
                }
            }
        }
    }

    private PixelBox cell(int port, boolean strip) {
        return strip
                ? scene.viewport()
                        .stripCell(scene.layout().cellX(port), scene.layout().cellY(port))
                : scene.viewport().cell(port, scene.layout());
    }

    private void paint(PixelBox cell, PixelBox clip, boolean halo) {
        int core = frame.px(CORE);
        int reach = frame.px(HALO);
        if (!cell.grown(core + reach).overlaps(clip)) {
            return;
        }
        int width = Math.max(core, cell.width());
        int height = Math.max(core, cell.height());
        PixelBox box = new PixelBox(
                cell.x() + (cell.width() - width) / 2, cell.y() + (cell.height() - height) / 2, width, height);
        if (halo) {
            paintHalo(box, reach, box.grown(reach).within(clip).within(surface.bounds()));
        } else {
            surface.fill(box.grown(frame.px(1)).within(clip), scene.theme().casing());
            surface.fill(box.within(clip), scene.theme().ink());
        }
    }

    private void paintHalo(PixelBox core, int reach, PixelBox visible) {
        int colour = scene.theme().glow();
        if (surface instanceof ShapeSurface shapes) {
            shapes.halo(core, reach, colour, STRENGTH, visible);
            return;
        }
        for (int y = visible.y(); y < visible.bottom(); y++) {
            int awayY = Math.max(0, Math.max(core.y() - y, y - core.bottom() + 1));
            for (int x = visible.x(); x < visible.right(); x++) {
                int awayX = Math.max(0, Math.max(core.x() - x, x - core.right() + 1));
                double away = Math.sqrt(awayX * awayX + awayY * awayY) / (reach + 1);
                if (away < 1) {
                    surface.blend(x, y, colour, (int) (STRENGTH * (1 - away) * (1 - away)) + RIM);
                }
            }
        }
    }

    private void paintFrames(CellGrid cells) {
        int line = frame.px(2);
        int rim = frame.px(1);
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                int cellX = cells.cellX(column);
                int cellY = cells.cellY(row);
                if (isHit(cellX, cellY)) {
                    PixelBox cell = cells.cell(column, row);
                    paintEdges(
                            cell,
                            cellX,
                            cellY,
                            cells.clip(),
                            line + rim,
                            scene.theme().casing());
                    paintEdges(
                            cell,
                            cellX,
                            cellY,
                            cells.clip(),
                            line,
                            scene.theme().ink());
                }
            }
        }
    }

    /// The edges of a cell beyond which nothing is lit up, inside of it.
    private void paintEdges(PixelBox cell, int cellX, int cellY, PixelBox clip, int line, int colour) {
        if (!isHit(cellX, cellY - 1)) {
            surface.fill(new PixelBox(cell.x(), cell.y(), cell.width(), line).within(clip), colour);
        }
        if (!isHit(cellX, cellY + 1)) {
            surface.fill(new PixelBox(cell.x(), cell.bottom() - line, cell.width(), line).within(clip), colour);
        }
        if (!isHit(cellX - 1, cellY)) {
            surface.fill(new PixelBox(cell.x(), cell.y(), line, cell.height()).within(clip), colour);
        }
        if (!isHit(cellX + 1, cellY)) {
            surface.fill(new PixelBox(cell.right() - line, cell.y(), line, cell.height()).within(clip), colour);
        }
    }

    private boolean isHit(int cellX, int cellY) {
        return cellX >= 0
                && cellY >= 0
                && cellX < PortLayout.SIDE
                && cellY < PortLayout.SIDE
                && hits.contains(scene.layout().portAt(cellX, cellY));
    }
}
