package org.portatlas.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;

/// The labels of the far view, on plates in the window's colour: names of the ranges, landmarks, the longest gap.
///
/// Placed in a fixed order of importance; what would touch an earlier one tries its other sides and is then left out.
/// Order and sides depend on the zoom alone, so labels do not flicker while the map is moved.
final class LandmarkPainter {
    private final PixelSurface surface;
    private final MapScene scene;
    private final Viewport viewport;
    private final MapFrame frame;
    private final List<PixelBox> taken = new ArrayList<>();

    LandmarkPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.viewport = scene.viewport();
        this.frame = viewport.frame();
    }

    /// Draws over the finished cells; nothing where cells carry their own text.
    void paint() {
        if (viewport.cellHeight() < frame.px(20)) {
            keepOutOfMarks();
            nameRange(PortRange.USER, "User (Registered) Ports", 0.3);
            nameRange(PortRange.DYNAMIC, "Dynamic (Private, Ephemeral) Ports", 0.12);
            scene.overdraw().threads().fans().forEach(this::captionFan);
            for (int port : Landmarks.PORTS) {
                placeLandmark(port);
            }
            scene.overdraw().overlays().forEach(this::nameOverlay);
            @Nullable Gap longestGap = scene.regions().longest();
            if (longestGap != null && scene.gapsShown()) {
                nameGap(longestGap);
            }
        }
    }

    private void keepOutOfMarks() {
        for (Mark mark : scene.marks()) {
            if (scene.colouring().recedes(mark.port())) {
                continue;
            }
            taken.add(MarkPainter.box(viewport.cell(mark.port(), scene.layout()), frame));
            if (mark.port() <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty()) {
                taken.add(MarkPainter.box(stripCell(mark.port()), frame));
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
            if (place(
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
        place(
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
            if (run.isLong() && nameRun(overlay, run, inStrip ? viewport.strip() : viewport.grid())) {
                return;
            }
        }
    }

    private boolean nameRun(PortOverlay overlay, PortOverlay.Run run, PixelBox ground) {
        Glyphs glyphs = scene.type().label();
        int width = glyphs.width(overlay.label());
        int room = frame.px(7);
        for (int y = ground.y() + room; y + glyphs.capHeight() <= ground.bottom() - room; y += frame.px(6)) {
            for (int step = 1; step <= 9; step++) {
                int x = ground.x() + (ground.width() - width) * step / 10;
                PixelBox label = new PixelBox(x, y, width, glyphs.capHeight()).grown(room);
                if (isInside(label, run)
                        && place(glyphs, overlay.label(), x, y, overlay.ink().colour(scene.theme()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether the ports under the corners of a box and under its middle are all of the run.
    private boolean isInside(PixelBox box, PortOverlay.Run run) {
        return isInside(box.x(), box.y(), run)
                && isInside(box.right() - 1, box.y(), run)
                && isInside(box.x(), box.bottom() - 1, run)
                && isInside(box.right() - 1, box.bottom() - 1, run)
                && isInside(box.x() + box.width() / 2, box.y() + box.height() / 2, run);
    }

    private boolean isInside(int x, int y, PortOverlay.Run run) {
        int port = viewport.portAt(x, y, scene.layout()).orElse(-1);
        return run.first() <= port && port <= run.last();
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
                    && place(glyphs, label, x, top, scene.theme().text())) {
                return;
            }
        }
    }

    private void placeLandmark(int port) {
        if (scene.overdraw().threads().hasFan(port)) {
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
        if (!isMarked(port) && isTaken(lit)) {
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
        for (int x : new int[] {right, left}) {
            if (x - frame.px(3) >= ground.x()
                    && x + glyphs.width(label) + frame.px(3) <= ground.right()
                    && place(glyphs, label, x, top, scene.theme().text())) {
                mark(cell, x == right);
                taken.add(lit);
                return;
            }
        }
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

    private boolean place(Glyphs glyphs, String label, int x, int top, int ink) {
        PixelBox plate = new PixelBox(
                x - frame.px(3),
                top - frame.px(3),
                glyphs.width(label) + frame.px(6),
                glyphs.capHeight() + frame.px(6));
        if (isTaken(plate.grown(frame.px(2)))) {
            return false;
        }
        taken.add(plate);
        surface.fill(plate.within(clip()), scene.theme().window());
        glyphs.draw(surface, clip(), label, x, top, ink);
        return true;
    }

    private boolean isTaken(PixelBox box) {
        for (PixelBox other : taken) {
            if (other.overlaps(box)) {
                return true;
            }
        }
        return false;
    }

    private PixelBox clip() {
        return PixelBox.between(frame.plotX(), 0, frame.plotRight(), frame.plotBottom());
    }
}
