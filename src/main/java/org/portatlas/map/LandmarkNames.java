package org.portatlas.map;

import org.jspecify.annotations.Nullable;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;

/// The labels that stand beside a single cell and point at it: services with many connections, and landmarks.
final class LandmarkNames {
    private final MapScene scene;
    private final LabelSheet grid;
    private final LabelSheet strip;
    private final MapFrame frame;
    private final Glyphs glyphs;

    LandmarkNames(MapScene scene, LabelSheet grid, LabelSheet strip) {
        this.scene = scene;
        this.grid = grid;
        this.strip = strip;
        this.frame = scene.viewport().frame();
        this.glyphs = scene.type().label();
    }

    void place() {
        PortThreads threads = scene.overdraw().threads();
        threads.fans().forEach(this::captionFan);
        PortSet hits = scene.colouring().hits();
        for (int port : scene.colouring().landmarks().ports()) {
            boolean inMargin = port <= PortRange.SYSTEM.last() && MarginLandmarks.hold(scene);
            if (!inMargin && !threads.hasFan(port) && (hits.isEmpty() || hits.contains(port))) {
                placeLandmark(port);
            }
        }
    }

    private LabelSheet sheet(int port) {
        return strip.holds(port) ? strip : grid;
    }

    /// How many threads end here, beside the cell where they do.
    private void captionFan(PortThreads.Fan fan) {
        LabelSheet sheet = sheet(fan.service());
        PixelBox cell = sheet.cell(fan.service());
        @Nullable String name = scene.captions().name(fan.service());
        String label = fan.service()
                + (name == null ? "" : " " + name)
                + " · "
                + scene.captions().words().connections(fan.connections());
        PixelBox beside = MarkPainter.box(cell, frame);
        for (int x : new int[] {beside.right() + frame.px(5), beside.x() - frame.px(5) - glyphs.width(label)}) {
            if (sheet.place(glyphs, label, x, top(sheet, cell), scene.theme().text())) {
                return;
            }
        }
    }

    /// A label stands beside its port, and beside the mark that lies on it.
    private void placeLandmark(int port) {
        LabelSheet sheet = sheet(port);
        PixelBox cell = sheet.cell(port);
        // The lit cell must not lie over a label that stands there already; under its own live mark it is hidden
        // anyway.
        PixelBox lit = cell.grown(frame.px(1));
        if (!isMarked(port) && sheet.isTaken(lit)) {
            return;
        }
        String label = scene.colouring().landmarks().label(port, scene.captions());
        PixelBox beside = isMarked(port) ? MarkPainter.box(cell, frame).grown(frame.px(2)) : cell;
        int right = beside.right() + frame.px(6);
        int left = beside.x() - frame.px(6) - glyphs.width(label);
        boolean leftOnly = reachesIntoAnotherRange(port, right + glyphs.width(label), top(sheet, cell));
        for (int x : leftOnly ? new int[] {left} : new int[] {right, left}) {
            MapLabel placed = MapLabel.at(
                            glyphs, label, x, top(sheet, cell), scene.theme().text(), frame)
                    .pointingAt(cell);
            if (placed.plate().x() >= sheet.bounds().x()
                    && placed.plate().right() <= sheet.bounds().right()
                    && sheet.place(placed)) {
                sheet.take(lit);
                return;
            }
        }
    }

    /// In the middle of the cell; in the strip's last row so far up that the ruler of columns below
    /// stays in sight.
    private int top(LabelSheet sheet, PixelBox cell) {
        int middle = cell.y() + (cell.height() - glyphs.capHeight()) / 2;
        if (sheet != strip) {
            return middle;
        }
        int below = frame.columnRulerHeight() - scene.type().ruler().capHeight() - frame.px(4);
        int margin = MapLabel.margin(frame);
        return Math.min(middle, sheet.bounds().bottom() + below - margin - glyphs.capHeight());
    }

    private boolean isMarked(int port) {
        for (Mark mark : scene.marks()) {
            if (mark.port() == port) {
                return !scene.colouring().recedes(port);
            }
        }
        return false;
    }

    /// Whether a label that ends here would seem to name a port of a range that it does not: in rows it may, since the
    /// strip and the rail tell ranges apart.
    private boolean reachesIntoAnotherRange(int port, int x, int y) {
        int cellX = (int) Math.clamp(Math.floor(x / scene.viewport().cellWidth()), 0, PortLayout.SIDE - 1.0);
        int cellY = (int) Math.clamp(Math.floor(y / scene.viewport().cellHeight()), 0, PortLayout.SIDE - 1.0);
        return scene.layout().ruling() == Ruling.SQUARES
                && PortRange.of(scene.layout().portAt(cellX, cellY)) != PortRange.of(port);
    }
}
