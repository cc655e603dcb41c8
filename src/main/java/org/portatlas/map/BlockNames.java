package org.portatlas.map;

import java.util.List;
import org.portatlas.registry.PortSet;

/// The labels that stand in a run of ports or beside it: overlays, blocks of ports with one service, gaps.
final class BlockNames {
    /// Gaps of at least this many ports have a label where their rows are lower than it.
    private static final int LONG_GAP = 100;

    private final MapScene scene;
    private final LabelSheet sheet;
    private final LabelSheet strip;
    private final MapFrame frame;
    private final Glyphs glyphs;
    private final boolean far;

    BlockNames(MapScene scene, LabelSheet grid, LabelSheet strip) {
        this.scene = scene;
        this.sheet = grid;
        this.strip = strip;
        this.frame = scene.viewport().frame();
        this.glyphs = scene.type().label();
        this.far = DetailLevel.of(scene.viewport()) == DetailLevel.RANGES;
    }

    void place() {
        if (!far) {
            scene.captions().blocks().forEach(this::nameBlock);
        }
        scene.overdraw().overlays().forEach(this::nameOverlay);
        if (scene.gapsShown() && scene.colouring().hits().isEmpty()) {
            nameGaps();
        }
    }

    /// On the block itself if it is long enough, else beside it.
    private void nameBlock(Captions.Block block) {
        PortSet hits = scene.colouring().hits();
        if (!hits.isEmpty() && !hits.contains(block.first())) {
            return;
        }
        String label = block.name() + " " + block.first() + "–" + block.last();
        PixelBox box = sheet.box(
                RunRoom.of(block.first(), block.last(), scene.layout()).getFirst());
        int width = glyphs.width(label);
        int room = frame.px(6);
        int centre = box.x() + (box.width() - width) / 2;
        int middle = middle(box);
        int[][] places = {
            {box.width() >= width + 2 * room ? centre : box.right() + room, middle},
            {box.x() - room - width, middle},
            {centre, box.y() - room - glyphs.capHeight()},
            {centre, box.bottom() + room},
        };
        for (int[] place : places) {
            if (sheet.place(glyphs, label, place[0], place[1], scene.theme().text())) {
                return;
            }
        }
    }

    /// In the first long run that has room for it, in each part of it that may be all that is seen: as far up as it
    /// fits.
    private void nameOverlay(PortOverlay overlay) {
        for (PortOverlay.Run run : overlay.runs()) {
            if (run.isLong() && nameRun(run, overlay)) {
                return;
            }
        }
    }

    private boolean nameRun(PortOverlay.Run run, PortOverlay overlay) {
        LabelSheet on = strip.holds(run.last()) ? strip : sheet;
        for (CellRectangle room : RunRoom.of(run.first(), run.last(), scene.layout())) {
            if (nameInParts(on, on.box(room), overlay.label(), overlay.ink().colour(scene.theme()))) {
                return true;
            }
        }
        return false;
    }

    private boolean nameInParts(LabelSheet on, PixelBox room, String label, int ink) {
        boolean named = false;
        for (PixelBox part : on.parts(room)) {
            named |= namePart(on, part, label, ink);
        }
        return named;
    }

    private boolean namePart(LabelSheet on, PixelBox part, String label, int ink) {
        int margin = frame.px(7);
        int width = glyphs.width(label);
        int last = part.bottom() - margin - glyphs.capHeight();
        for (int y = part.y() + margin; y <= last; y += frame.px(6)) {
            for (int step = 1; step <= 9; step++) {
                int x = part.x() + (part.width() - width) * step / 10;
                if (x >= part.x() + margin && on.place(glyphs, label, x, y, ink)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// From afar the big ones, over their surroundings if need be; closer, each that has room for its length.
    private void nameGaps() {
        Regions regions = scene.regions();
        for (int region = 1; region <= regions.count() && (!far || regions.isBig(region)); region++) {
            List<CellRectangle> rooms = regions.rooms(region, scene.layout());
            String label = scene.captions().words().gap(regions.length(region));
            if (far) {
                placeOver(sheet.box(rooms.getFirst()), label);
            } else {
                nameGap(rooms, label, regions.length(region) >= LONG_GAP);
            }
        }
    }

    /// @param isLong whether its label may cover a little of the rows above and below: there is enough of it left
    private void nameGap(List<CellRectangle> rooms, String label, boolean isLong) {
        int border = frame.px(6);
        int width = glyphs.width(label) + 2 * border;
        int height = glyphs.capHeight() + 2 * border;
        for (CellRectangle room : rooms) {
            PixelBox box = sheet.box(room);
            boolean named = false;
            if (box.width() >= width && (isLong || box.height() >= height)) {
                for (PixelBox part : sheet.parts(box)) {
                    named |= placeOver(part, label);
                }
            }
            if (named) {
                return;
            }
        }
    }

    /// In the middle of a box, as far as the map goes.
    private boolean placeOver(PixelBox box, String label) {
        int width = glyphs.width(label);
        int border = frame.px(6);
        int last = Math.max(border, sheet.bounds().right() - border - width);
        int x = Math.clamp(box.x() + (box.width() - width) / 2, border, last);
        return sheet.place(glyphs, label, x, middle(box), scene.theme().text());
    }

    /// Where the digits of a label begin that stands in the middle.
    private int middle(PixelBox box) {
        return box.y() + (box.height() - glyphs.capHeight()) / 2;
    }
}
