package org.portatlas.map;

import org.jspecify.annotations.Nullable;
import org.portatlas.map.Swatch.Symbol;
import org.portatlas.registry.Gap;

/// What a cell that is large enough shows beside its ground: hatch, symbol, the diagonal where TCP and UDP differ, and
/// the lines to its neighbours.
final class CellLook {
    /// Smallest cell, in logical pixels, that shows hatch and symbols, lines to its neighbours, and a split.
    private static final int HATCH_FROM = 8;

    private static final int LINES_FROM = 10;
    private static final int SPLIT_FROM = 16;

    private final PixelSurface surface;
    private final MapScene scene;
    private final MapFrame frame;
    private final CellText text;
    private final SymbolPainter symbols;
    private final boolean hatched;
    private final boolean lined;
    private final boolean split;

    /// @param smallest the smaller one of a cell's sides
    CellLook(PixelSurface surface, MapScene scene, int smallest) {
        this.surface = surface;
        this.scene = scene;
        this.frame = scene.viewport().frame();
        this.text = new CellText(scene);
        this.symbols = new SymbolPainter(surface, frame);
        this.hatched = smallest >= frame.px(HATCH_FROM);
        this.lined = smallest >= frame.px(LINES_FROM);
        this.split = smallest >= frame.px(SPLIT_FROM);
    }

    /// Whether cells show more than their ground at all.
    boolean isDetailed() {
        return hatched;
    }

    boolean isLined() {
        return lined;
    }

    /// Draws what lies on the ground of a cell.
    ///
    /// @param visible the part of it that may be drawn to
    void decorate(int port, PixelBox cell, PixelBox visible) {
        if (visible.isEmpty()) {
            return;
        }
        Swatch swatch = scene.colouring().swatch(port);
        int hatch = hatch(port, swatch);
        if (hatch != 0) {
            drawHatch(visible, hatch);
        }
        if (isAdorned(port, swatch)) {
            adorn(port, swatch, cell, visible);
        }
    }

    /// The colour of a cell's hatch; 0, which is no colour, if it has none.
    int hatch(int port, Swatch swatch) {
        if (!swatch.isHatched()
                || !scene.gapsShown()
                || (split && scene.colouring().isSplit(port))) {
            return 0;
        }
        return inStrongGap(port) ? scene.theme().strongHatch() : swatch.hatch();
    }

    /// Whether a cell shows more than its ground and its hatch.
    boolean isAdorned(int port, Swatch swatch) {
        return swatch.symbol() != Symbol.NONE || (split && scene.colouring().isSplit(port));
    }

    /// Draws the halves and the symbol of a cell that has them; see [#decorate].
    void adorn(int port, Swatch swatch, PixelBox cell, PixelBox visible) {
        if (visible.isEmpty()) {
            return;
        }
        if (split && scene.colouring().isSplit(port)) {
            drawHalf(cell, visible, scene.colouring().upper(port), true);
            drawHalf(cell, visible, scene.colouring().lower(port), false);
        }
        if (swatch.symbol() != Symbol.NONE) {
            paintSymbol(swatch, port, cell, visible);
        }
    }

    /// The colour of the lines at the right and at the foot of a cell.
    int line(Swatch swatch) {
        return swatch.isHatched()
                ? PixelSurface.mix(swatch.fill(), scene.theme().window(), 110)
                : scene.theme().window();
    }

    /// Draws the lines at the right and at the foot of a cell; inside a gap they are faint, since a gap is one thing.
    void drawLines(int port, PixelBox cell, PixelBox visible) {
        int line = frame.px(1);
        int colour = line(scene.colouring().swatch(port));
        int side = Math.max(visible.x(), cell.right() - line);
        int foot = Math.max(visible.y(), cell.bottom() - line);
        surface.fill(PixelBox.between(side, visible.y(), visible.right(), visible.bottom()), colour);
        surface.fill(PixelBox.between(visible.x(), foot, visible.right(), visible.bottom()), colour);
    }

    /// Alone a symbol stands in the middle, below a number at the foot of its cell, and beside a name in a corner.
    private void paintSymbol(Swatch swatch, int port, PixelBox cell, PixelBox visible) {
        int radius = radius(cell);
        int margin = radius + frame.px(4);
        boolean named = text.name(port) != null;
        int middleX = named ? cell.x() + margin : cell.x() + (cell.width() - 1) / 2;
        int middleY = named
                ? cell.y() + margin
                : text.showsNumber(port) ? cell.bottom() - margin : cell.y() + (cell.height() - 1) / 2;
        symbols.paint(swatch, middleX, middleY, radius, visible);
    }

    /// The hatch is fixed to the map, so that it does not swim while the map is moved.
    void drawHatch(PixelBox box, int colour) {
        int period = frame.px(8);
        int thickness = frame.px(1);
        int phase = (int) (Math.round(scene.viewport().originX())
                + Math.round(scene.viewport().originY()));
        if (surface instanceof ShapeSurface shapes) {
            shapes.hatch(box, colour, period, thickness, phase);
            return;
        }
        for (int y = box.y(); y < box.bottom(); y++) {
            int first = box.x() - Math.floorMod(y + box.x() - phase, period);
            surface.stripe(y, first, box.x(), box.right(), period, thickness, colour);
        }
    }

    private void drawHalf(PixelBox cell, PixelBox visible, Swatch swatch, boolean upper) {
        if (surface instanceof ShapeSurface shapes) {
            shapes.half(cell, swatch.fill(), upper, visible);
            drawHalfSymbol(cell, visible, swatch, upper);
            return;
        }
        for (int y = visible.y(); y < visible.bottom(); y++) {
            // The diagonal runs from the lower left corner to the upper right one.
            int diagonal = cell.right() - (int) ((y - cell.y() + 0.5) * cell.width() / cell.height());
            int left = upper ? visible.x() : Math.clamp(diagonal, visible.x(), visible.right());
            int right = upper ? Math.clamp(diagonal, visible.x(), visible.right()) : visible.right();
            surface.fillRow(y, left, right, swatch.fill());
        }
        drawHalfSymbol(cell, visible, swatch, upper);
    }

    private void drawHalfSymbol(PixelBox cell, PixelBox visible, Swatch swatch, boolean upper) {
        int share = upper ? 1 : 5;
        symbols.paint(
                swatch,
                cell.x() + cell.width() * share / 6,
                cell.y() + cell.height() * share / 6,
                radius(cell),
                visible);
    }

    private int radius(PixelBox cell) {
        return Math.max(frame.px(1.5), Math.min(cell.width(), cell.height()) / 10);
    }

    private boolean inStrongGap(int port) {
        @Nullable Gap gap = scene.selectedGap();
        return gap != null && gap.contains(port);
    }
}
