package org.portatlas.map;

import org.jspecify.annotations.Nullable;

/// Writes port numbers, names and transports into the cells that have room for them, and cards into those close by.
final class CellTextPainter {
    private static final int[] NO_HALO = {};

    private final PixelSurface surface;
    private final MapScene scene;
    private final PixelBox clip;
    private final CellText text;
    private final @Nullable CardPainter cards;

    /// @param clip where text may be drawn
    CellTextPainter(PixelSurface surface, MapScene scene, PixelBox clip) {
        this.surface = surface;
        this.scene = scene;
        this.clip = clip;
        this.text = new CellText(scene);
        boolean close = DetailLevel.of(scene.viewport()) == DetailLevel.CARDS;
        this.cards = close ? new CardPainter(surface, scene, clip) : null;
    }

    void paint(CellGrid cells) {
        if (text.lines() == 0 || scene.captions().veil().hidesNumbers()) {
            return;
        }
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                write(scene.layout().portAt(cells.cellX(column), cells.cellY(row)), cells.cell(column, row));
            }
        }
    }

    /// Writes what there is room for into a port's cell.
    void write(int port, PixelBox cell) {
        if (scene.captions().veil().hidesNumbers()) {
            return;
        }
        if (cards != null) {
            cards.paint(port, cell);
            return;
        }
        String number = Integer.toString(port);
        if (text.lines() == 0 || !text.fits(text.width(number))) {
            return;
        }
        Swatch swatch = scene.colouring().swatch(port);
        @Nullable String name = text.name(port);
        @Nullable String transports = name == null ? null : text.transports(port);
        int written = 1 + (name == null ? 0 : 1) + (transports == null ? 0 : 1);
        int cap = scene.type().label().capHeight();
        int block = cap + (written - 1) * text.lineHeight();
        int top = cell.y() + Math.max(scene.viewport().frame().px(4), (cell.height() - block) / 2);
        boolean halo = scene.colouring().isSplit(port);
        write(number, cell, top, swatch, swatch.ink(), halo);
        if (name != null) {
            write(name, cell, top + text.lineHeight(), swatch, swatch.ink(), halo);
        }
        if (transports != null) {
            int quiet = PixelSurface.mix(swatch.ink(), swatch.fill(), 50);
            write(transports, cell, top + 2 * text.lineHeight(), swatch, quiet, halo);
        }
    }

    /// Letters over a hatch get a plate, letters over the diagonal of a split cell a halo: each would be hard to
    /// read.
    private void write(String line, PixelBox cell, int top, Swatch swatch, int ink, boolean halo) {
        Glyphs glyphs = scene.type().label();
        int rim = scene.viewport().frame().px(1);
        int width = glyphs.width(line);
        int x = cell.x() + (cell.width() - width) / 2;
        if (swatch.isHatched()) {
            PixelBox plate = new PixelBox(x, top, width, glyphs.capHeight()).grown(2 * rim);
            surface.fill(plate.within(clip), swatch.fill());
        }
        if (halo && surface instanceof ShapeSurface shapes) {
            shapes.writeHaloed(glyphs, clip, line, x, top, ink, swatch.fill(), rim);
            return;
        }
        for (int side : halo ? new int[] {-rim, rim} : NO_HALO) {
            glyphs.draw(surface, clip, line, x + side, top, swatch.fill());
            glyphs.draw(surface, clip, line, x, top + side, swatch.fill());
            glyphs.draw(surface, clip, line, x + side, top + side, swatch.fill());
            glyphs.draw(surface, clip, line, x + side, top - side, swatch.fill());
        }
        glyphs.draw(surface, clip, line, x, top, ink);
    }
}
