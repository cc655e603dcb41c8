package org.portatlas.map;

import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;

/// The labels of the far view, on plates in the window's colour: names of the ranges, landmarks, the longest gap.
///
/// Placed in a fixed order of importance; what would touch an earlier one tries its other sides and is then left out.
/// Order and sides depend on the zoom alone, so labels do not flicker while the map is moved.
final class LandmarkPainter {
    private final PixelSurface surface;
    private final MapScene scene;
    private final Viewport viewport;
    private final MapFrame frame;
    private final Plates plates;

    LandmarkPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.viewport = scene.viewport();
        this.frame = viewport.frame();
        this.plates = new Plates(surface, scene);
    }

    /// Draws over the finished cells; nothing where cells carry their own text.
    void paint() {
        if (viewport.cellHeight() < frame.px(20)) {
            keepOutOfMarks();
            boolean rows = scene.layout().ruling() == Ruling.ROWS;
            SquareNames squares = new SquareNames(scene, plates);
            if (rows) {
                nameRange(PortRange.USER, "User (Registered) Ports", 0.3);
                nameRange(PortRange.DYNAMIC, "Dynamic (Private, Ephemeral) Ports", 0.12);
            } else {
                squares.nameRanges();
                squares.nameSquares();
            }
            if (MarginLandmarks.hold(scene)) {
                new MarginLandmarks(surface, scene).paint();
            }
            scene.overdraw().threads().fans().forEach(this::captionFan);
            PortSet hits = scene.colouring().hits();
            for (int port : Landmarks.PORTS) {
                if (hits.isEmpty() || hits.contains(port)) {
                    placeLandmark(port);
                }
            }
            scene.overdraw().overlays().forEach(this::nameOverlay);
            @Nullable Gap longestGap = scene.regions().longest();
            if (longestGap != null && scene.gapsShown() && hits.isEmpty()) {
                if (rows) {
                    nameGap(longestGap);
                } else {
                    squares.nameGap(longestGap);
                }
            }
        }
    }

    private void keepOutOfMarks() {
        for (Mark mark : scene.marks()) {
            if (scene.colouring().recedes(mark.port())) {
                continue;
            }
            plates.take(MarkPainter.box(viewport.cell(mark.port(), scene.layout()), frame));
            if (mark.port() <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty()) {
                plates.take(MarkPainter.box(stripCell(mark.port()), frame));
            }
        }
    }

    private PixelBox stripCell(int port) {
        return viewport.stripCell(scene.layout().cellX(port), scene.layout().cellY(port));
    }

    private boolean isMarked(int port) {
        for (Mark mark : scene.marks()) {
            if (mark.port() == port) {
                return !scene.colouring().recedes(port);
            }
        }
        return false;
    }

    private void nameRange(PortRange range, String name, double depth) {
        PixelBox grid = viewport.grid();
        int top =
                Math.max(grid.y(), viewport.cell(range.first(), scene.layout()).y());
        int bottom = Math.min(
                grid.bottom(), viewport.cell(range.last(), scene.layout()).bottom());
        Glyphs glyphs = scene.type().heading();
        String label = name + "  " + range.first() + "–" + range.last();
        int height = glyphs.capHeight() + frame.px(10);
        // A range is always named, if need be farther down.
        for (double lower = depth; lower < 0.9 && bottom - top >= 2 * height; lower += 0.1) {
            int y = top + (int) ((bottom - top - height) * lower);
            if (plates.place(
                    glyphs,
                    label,
                    grid.x() + frame.px(20),
                    y + frame.px(5),
                    scene.theme().text())) {
                return;
            }
        }
    }

    private void nameGap(Gap gap) {
        PixelBox first = viewport.cell(gap.first(), scene.layout());
        PixelBox last = viewport.cell(gap.last(), scene.layout());
        Glyphs glyphs = scene.type().label();
        int middle = (first.y() + last.bottom()) / 2;
        PixelBox grid = viewport.grid();
        plates.place(
                glyphs,
                "gap of " + gap.length(),
                grid.x() + frame.px(20),
                middle - glyphs.capHeight() / 2,
                scene.theme().text());
    }

    /// In the first long run that has room for it, as far up as it fits.
    private void nameOverlay(PortOverlay overlay) {
        for (PortOverlay.Run run : overlay.runs()) {
            boolean inStrip =
                    run.last() <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty();
            if (run.isLong()
                    && plates.placeOn(
                            run.first(),
                            run.last(),
                            scene.type().label(),
                            overlay.label(),
                            inStrip ? viewport.strip() : viewport.grid(),
                            overlay.ink().colour(scene.theme()))) {
                return;
            }
        }
    }

    /// How many threads end here, beside the cell where they do.
    private void captionFan(PortThreads.Fan fan) {
        boolean inStrip =
                fan.service() <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty();
        PixelBox cell = inStrip ? stripCell(fan.service()) : viewport.cell(fan.service(), scene.layout());
        PixelBox ground = inStrip ? viewport.strip() : viewport.grid();
        if (cell.within(ground).isEmpty()) {
            return;
        }
        @Nullable String name = scene.captions().name(fan.service());
        String label = fan.service() + (name == null ? "" : " " + name) + " · " + fan.connections() + " connections";
        Glyphs glyphs = scene.type().label();
        PixelBox beside = MarkPainter.box(cell, frame);
        int top = cell.y() + (cell.height() - glyphs.capHeight()) / 2;
        for (int x : new int[] {beside.right() + frame.px(5), beside.x() - frame.px(5) - glyphs.width(label)}) {
            if (x >= ground.x()
                    && x + glyphs.width(label) <= ground.right()
                    && plates.place(glyphs, label, x, top, scene.theme().text())) {
                return;
            }
        }
    }

    private void placeLandmark(int port) {
        boolean inMargin = port <= PortRange.SYSTEM.last() && MarginLandmarks.hold(scene);
        if (inMargin || scene.overdraw().threads().hasFan(port)) {
            return;
        }
        boolean inStrip = port <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty();
        PixelBox cell = inStrip ? stripCell(port) : viewport.cell(port, scene.layout());
        PixelBox ground = inStrip ? viewport.strip() : viewport.grid();
        if (cell.within(ground).isEmpty()) {
            return;
        }
        // The lit cell must not lie over a label that stands there already; under its own live mark it is hidden
        // anyway.
        PixelBox lit = cell.grown(frame.px(1));
        if (!isMarked(port) && plates.isTaken(lit)) {
            return;
        }
        @Nullable String name = scene.captions().name(port);
        Glyphs glyphs = scene.type().label();
        String label = name == null ? Integer.toString(port) : port + " " + name;
        int tick = frame.px(4);
        int top = cell.y() + (cell.height() - glyphs.capHeight()) / 2;
        // A label stands beside its port, and beside the mark that lies on it.
        PixelBox beside = isMarked(port) ? MarkPainter.box(cell, frame).grown(frame.px(2)) : cell;
        int right = beside.right() + tick + frame.px(2);
        int left = beside.x() - tick - frame.px(2) - glyphs.width(label);
        boolean leftOnly = reachesIntoAnotherRange(port, right + glyphs.width(label), top);
        for (int x : leftOnly ? new int[] {left} : new int[] {right, left}) {
            if (x - frame.px(3) >= ground.x()
                    && x + glyphs.width(label) + frame.px(3) <= ground.right()
                    && plates.place(glyphs, label, x, top, scene.theme().text())) {
                mark(cell, x == right);
                plates.take(lit);
                return;
            }
        }
    }

    /// Whether a label that ends here would seem to name a port of a range that it does not: in rows it may, since the
    /// strip and the rail tell ranges apart.
    private boolean reachesIntoAnotherRange(int port, int x, int y) {
        int under = viewport.portAt(x, y, scene.layout()).orElse(port);
        return scene.layout().ruling() == Ruling.SQUARES && PortRange.of(under) != PortRange.of(port);
    }

    /// A short line from the cell to its label, and the cell itself in ink, so that it is seen among its neighbours.
    private void mark(PixelBox cell, boolean toTheRight) {
        int middle = cell.y() + cell.height() / 2;
        int length = frame.px(4);
        int x = toTheRight ? cell.right() : cell.x() - length;
        surface.fill(cell.grown(frame.px(1)), scene.theme().casing());
        surface.fill(cell, scene.theme().ink());
        surface.fill(new PixelBox(x, middle, length, frame.px(1)), scene.theme().ink());
    }
}
