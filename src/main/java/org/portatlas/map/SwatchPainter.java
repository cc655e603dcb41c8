package org.portatlas.map;

/// Draws swatches beside the map, as a legend shows them.
public final class SwatchPainter {
    private final PixelSurface surface;
    private final MapFrame frame;

    /// @param frame by which lines are measured
    public SwatchPainter(PixelSurface surface, MapFrame frame) {
        this.surface = surface;
        this.frame = frame;
    }

    /// A swatch with its symbol in the middle, and a line in the colour of the map's round it.
    public void paint(Swatch swatch, PixelBox box, Theme theme) {
        surface.fill(box.grown(frame.px(1)), theme.border());
        surface.fill(box, swatch.fill());
        PixelBox visible = box.within(surface.bounds());
        if (visible.isEmpty()) {
            return;
        }
        int radius = Math.max(frame.px(1.5), box.height() / 4);
        int middleX = box.x() + (box.width() - 1) / 2;
        int middleY = box.y() + (box.height() - 1) / 2;
        if (swatch.symbol() != Swatch.Symbol.NONE) {
            new SymbolPainter(surface, frame).paint(swatch, middleX, middleY, radius, visible);
        } else if (swatch.isHatched()) {
            new StrokePainter(surface, visible)
                    .line(box.x(), box.bottom(), box.right(), box.y(), frame.px(1), swatch.hatch(), 255);
        }
    }
}
