package org.portatlas.map;

import org.portatlas.registry.PortRange;

/// Draws overlays into finished cells, before any text: the outline of runs inside the cells they enclose, in the
/// overlay's colour with a casing; while cells are small, a tick for each run that is short.
final class OverlayPainter {
    /// Smallest cell, in logical pixels, in which every run has an outline.
    private static final int OUTLINES_FROM = 8;

    private static final int LINE = 2;
    private static final int CASING = 1;

    private final PixelSurface surface;
    private final MapScene scene;
    private final Viewport viewport;
    private final MapFrame frame;
    private final PixelBox clip;
    private final boolean strip;
    private final boolean roomy;

    /// @param strip whether to draw into the System strip, or into the grid
    OverlayPainter(PixelSurface surface, MapScene scene, boolean strip) {
        this.surface = surface;
        this.scene = scene;
        this.viewport = scene.viewport();
        this.frame = viewport.frame();
        this.strip = strip;
        this.clip = strip ? viewport.strip() : viewport.grid();
        this.roomy = Math.min(viewport.cellWidth(), viewport.cellHeight()) >= frame.px(OUTLINES_FROM);
    }

    void paint() {
        for (PortOverlay overlay : scene.overdraw().overlays()) {
            for (boolean casing : new boolean[] {true, false}) {
                for (CellOutline.Edge edge : overlay.edges(scene.layout(), roomy)) {
                    draw(edge, overlay, casing);
                }
            }
        }
        if (!roomy) {
            for (PortOverlay overlay : scene.overdraw().overlays()) {
                tick(overlay, true);
                tick(overlay, false);
            }
        }
    }

    private void draw(CellOutline.Edge edge, PortOverlay overlay, boolean casing) {
        if (strip && (edge.horizontal() ? edge.at() > MapFrame.STRIP_ROWS : edge.from() >= MapFrame.STRIP_ROWS)) {
            return;
        }
        int line = frame.px(LINE);
        int rim = frame.px(CASING);
        int inset = rim + overlay.lane() * (line + 2 * rim);
        int from = along(edge, edge.from()) + (edge.startOuter() ? inset : -inset - line);
        int to = along(edge, edge.to()) - (edge.endOuter() ? inset : -inset - line);
        int near = across(edge, edge.at());
        int at = edge.inside() > 0 ? near + inset : near - inset - line;
        if (casing) {
            fill(
                    edge.horizontal(),
                    from - rim,
                    to + rim,
                    at - rim,
                    line + 2 * rim,
                    scene.theme().casing());
        } else {
            dash(edge.horizontal(), from, to, at, line, overlay.ink());
        }
    }

    /// Ink in the overlay's pattern, which is fixed to the map.
    private void dash(boolean horizontal, int from, int to, int at, int line, OverlayInk ink) {
        int origin = (int) Math.round(horizontal ? viewport.originX() : viewport.originY());
        int first = Math.max(from, horizontal ? clip.x() : clip.y());
        int last = Math.min(to, horizontal ? clip.right() : clip.bottom());
        int colour = ink.colour(scene.theme());
        int start = first;
        boolean inked = false;
        for (int along = first; along <= last; along++) {
            boolean inks = along < last && ink.inksAt((int) (Math.floorMod(along - origin, 1 << 20) / frame.scale()));
            if (inks && !inked) {
                start = along;
            } else if (!inks && inked) {
                fill(horizontal, start, along, at, line, colour);
            }
            inked = inks;
        }
    }

    private void fill(boolean horizontal, int from, int to, int at, int thickness, int colour) {
        PixelBox box = horizontal
                ? PixelBox.between(from, at, to, at + thickness)
                : PixelBox.between(at, from, at + thickness, to);
        surface.fill(box.within(clip), colour);
    }

    private int along(CellOutline.Edge edge, int cell) {
        return edge.horizontal() ? viewport.edgeX(cell) : row(cell);
    }

    private int across(CellOutline.Edge edge, int cell) {
        return edge.horizontal() ? row(cell) : viewport.edgeX(cell);
    }

    private int row(int cellY) {
        return strip ? viewport.stripEdgeY(cellY) : viewport.edgeY(cellY);
    }

    private void tick(PortOverlay overlay, boolean casing) {
        // The strip shows System Ports large enough: their ticks below it would only hide each other.
        int first = strip || viewport.strip().isEmpty() ? 0 : PortRange.USER.first();
        int last = strip ? PortRange.SYSTEM.last() : PortRange.PORTS - 1;
        for (PortOverlay.Run run : overlay.runs()) {
            for (int port = Math.max(first, run.first()); !run.isLong() && port <= Math.min(last, run.last()); port++) {
                tick(port, overlay, casing);
            }
        }
    }

    /// At the foot of its cell, as wide as the cell and never under three logical pixels either way.
    private void tick(int port, PortOverlay overlay, boolean casing) {
        int cellX = scene.layout().cellX(port);
        int cellY = scene.layout().cellY(port);
        PixelBox cell = strip ? viewport.stripCell(cellX, cellY) : viewport.cell(port, scene.layout());
        int size = frame.px(3);
        int width = Math.max(size, cell.width());
        int foot = cell.height() > 2 * size ? cell.bottom() - frame.px(CASING) : cell.y() + (cell.height() + size) / 2;
        PixelBox tick = new PixelBox(cell.x() + (cell.width() - width) / 2, foot - size, width, size);
        surface.fill(
                (casing ? tick.grown(frame.px(CASING)) : tick).within(clip),
                casing ? scene.theme().casing() : overlay.ink().colour(scene.theme()));
    }
}
