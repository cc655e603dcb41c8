package org.portatlas.map;

import java.util.ArrayList;
import java.util.List;

/// Labels on plates in the window's colour, no two of which touch: what would touch an earlier one is refused.
final class Plates {
    /// Places along a run of squares that are looked at, at the most.
    private static final int TRIES = 400;

    private final PixelSurface surface;
    private final MapScene scene;
    private final MapFrame frame;
    private final List<PixelBox> taken = new ArrayList<>();

    Plates(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.frame = scene.viewport().frame();
    }

    /// Keeps this place from labels that come later.
    void take(PixelBox box) {
        taken.add(box);
    }

    boolean isTaken(PixelBox box) {
        for (PixelBox other : taken) {
            if (other.overlaps(box)) {
                return true;
            }
        }
        return false;
    }

    /// Writes a label with its digits between `top` and `top + capHeight()`, if nothing stands there.
    boolean place(Glyphs glyphs, String label, int x, int top, int ink) {
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

    /// As [#place], where the plate lies on a run of ports: in the first place that has room for it, which in rows
    /// is as far up as it fits, and in squares as early in the run.
    boolean placeOn(int first, int last, Glyphs glyphs, String label, PixelBox ground, int ink) {
        int width = glyphs.width(label);
        int room = frame.px(7);
        if (scene.layout().ruling() == Ruling.SQUARES) {
            for (int port = first; port <= last; port += 1 + (last - first) / TRIES) {
                PixelBox cell = scene.viewport().cell(port, scene.layout());
                int x = cell.x() + (cell.width() - width) / 2;
                int y = cell.y() + (cell.height() - glyphs.capHeight()) / 2;
                if (placeOn(first, last, glyphs, label, x, y, ink)) {
                    return true;
                }
            }
            return false;
        }
        for (int y = ground.y() + room; y + glyphs.capHeight() <= ground.bottom() - room; y += frame.px(6)) {
            for (int step = 1; step <= 9; step++) {
                if (placeOn(first, last, glyphs, label, ground.x() + (ground.width() - width) * step / 10, y, ink)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean placeOn(int first, int last, Glyphs glyphs, String label, int x, int y, int ink) {
        PixelBox box = new PixelBox(x, y, glyphs.width(label), glyphs.capHeight()).grown(frame.px(7));
        return isOn(box, first, last) && place(glyphs, label, x, y, ink);
    }

    /// Whether the ports under the corners of a box and under its middle are all of the run.
    private boolean isOn(PixelBox box, int first, int last) {
        return isOn(box.x(), box.y(), first, last)
                && isOn(box.right() - 1, box.y(), first, last)
                && isOn(box.x(), box.bottom() - 1, first, last)
                && isOn(box.right() - 1, box.bottom() - 1, first, last)
                && isOn(box.x() + box.width() / 2, box.y() + box.height() / 2, first, last);
    }

    private boolean isOn(int x, int y, int first, int last) {
        int port = scene.viewport().portAt(x, y, scene.layout()).orElse(-1);
        return first <= port && port <= last;
    }

    private PixelBox clip() {
        return PixelBox.between(frame.plotX(), 0, frame.plotRight(), frame.plotBottom());
    }
}
