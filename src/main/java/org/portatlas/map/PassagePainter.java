package org.portatlas.map;

/// Draws a moment between two layouts: every cell where it is on its way, and this machine's marks, which travel with
/// their cells. Names and outlines are left out: for less than half a second they would lie across cells that have
/// nothing to do with them.
///
/// A moment must not cost more than a picture at rest. So nothing is made in the loop over small cells; and large ones,
/// several of which can lie on top of each other half-way, show their ground alone while they move fast.
final class PassagePainter {
    /// This near to either end, as a part of the way, cells still show what they show at rest.
    private static final double NEAR = 0.1;

    private final PixelSurface surface;
    private final MapScene scene;
    private final CellPassage passage;
    private final PixelBox clip;

    PassagePainter(PixelSurface surface, MapScene scene, CellPassage passage) {
        this.surface = surface;
        this.scene = scene;
        this.passage = passage;
        this.clip = passage.clip().within(surface.bounds());
    }

    void paint() {
        CellLook look = new CellLook(surface, scene, (int) Math.min(passage.width(), passage.height(false)));
        if (look.isDetailed()) {
            paintLarge(look);
        } else {
            paintSmall(0, CellPlaces.PORTS);
        }
        if (passage.start().hasStrip() || passage.end().hasStrip()) {
            paintSmall(CellPlaces.PORTS, CellPlaces.PLACES);
        }
        MarkPainter marks = new MarkPainter(surface, scene);
        for (Mark mark : scene.marks()) {
            marks.paint(mark, passage.cell(mark.port()), clip);
        }
    }

    private void paintSmall(int first, int end) {
        float[] fromLefts = passage.start().lefts();
        float[] fromTops = passage.start().tops();
        float[] toLefts = passage.end().lefts();
        float[] toTops = passage.end().tops();
        float way = (float) passage.way();
        float width = (float) passage.width();
        float height = (float) passage.height(first > 0);
        Colouring colouring = scene.colouring();
        for (int place = first; place < end; place++) {
            float left = fromLefts[place] + (toLefts[place] - fromLefts[place]) * way;
            float top = fromTops[place] + (toTops[place] - fromTops[place]) * way;
            int x = Math.max(CellPassage.rounded(left), clip.x());
            int y = Math.max(CellPassage.rounded(top), clip.y());
            int right = Math.min(CellPassage.rounded(left + width), clip.right());
            int bottom = Math.min(CellPassage.rounded(top + height), clip.bottom());
            if (x < right && y < bottom) {
                surface.fillSmall(
                        x,
                        y,
                        right,
                        bottom,
                        colouring.swatch(CellPassage.port(place)).fill());
            }
        }
    }

    private void paintLarge(CellLook look) {
        boolean near = passage.way() < NEAR || passage.way() > 1 - NEAR;
        CellTextPainter text = new CellTextPainter(surface, scene, clip);
        float[] fromLefts = passage.start().lefts();
        float[] fromTops = passage.start().tops();
        float[] toLefts = passage.end().lefts();
        float[] toTops = passage.end().tops();
        float way = (float) passage.way();
        float width = (float) passage.width();
        float height = (float) passage.height(false);
        for (int port = 0; port < CellPlaces.PORTS; port++) {
            float left = fromLefts[port] + (toLefts[port] - fromLefts[port]) * way;
            float top = fromTops[port] + (toTops[port] - fromTops[port]) * way;
            if (left < clip.right() && top < clip.bottom() && left + width > clip.x() && top + height > clip.y()) {
                paintLarge(port, near, look, text);
            }
        }
    }

    private void paintLarge(int port, boolean near, CellLook look, CellTextPainter text) {
        PixelBox cell = passage.box(port);
        PixelBox visible = cell.within(clip);
        surface.fill(visible, scene.colouring().swatch(port).fill());
        if (near) {
            look.decorate(port, cell, visible);
        }
        if (look.isLined()) {
            look.drawLines(port, cell, visible);
        }
        if (near) {
            text.write(port, cell);
        }
    }
}
