package org.portatlas.map;

import java.util.OptionalInt;

/// Draws the first cells of the next row, faint, beside the last column: 255 goes on with 256. Apart from the cells
/// proper, so that those cost nothing more.
final class GhostPainter {
    /// How much of the window's colour lies over a ghost's own, of 255.
    private static final int FAINT = 176;

    private final PixelSurface surface;
    private final MapScene scene;
    private final Viewport viewport;
    private final PixelBox clip;
    private final int line;
    private final Glyphs glyphs;

    GhostPainter(PixelSurface surface, MapScene scene) {
        this.surface = surface;
        this.scene = scene;
        this.viewport = scene.viewport();
        this.line = viewport.frame().px(1);
        PixelBox ghosts = viewport.ghosts();
        // Some ground between, so that the map has its edge.
        this.clip = PixelBox.between(
                Math.min(ghosts.right(), ghosts.x() + 3 * line), ghosts.y(), ghosts.right(), ghosts.bottom());
        this.glyphs = scene.type().label();
    }

    void paint() {
        if (clip.isEmpty()) {
            return;
        }
        int first = (int) viewport.viewToCell(clip.x(), clip.y()).y();
        int last = (int) viewport.viewToCell(clip.x(), clip.bottom() - 1.0).y();
        int columns = (int) viewport.viewToCell(clip.right() - 1.0, clip.y()).x() - PortLayout.SIDE;
        for (int cellY = first; cellY <= last; cellY++) {
            for (int column = 0; column <= columns; column++) {
                OptionalInt port = Viewport.ghost(column, cellY, scene.layout());
                if (port.isPresent()) {
                    paint(port.getAsInt(), column, cellY);
                }
            }
        }
    }

    private void paint(int port, int column, int cellY) {
        PixelBox cell = PixelBox.between(
                viewport.edgeX(PortLayout.SIDE + column),
                viewport.edgeY(cellY),
                viewport.edgeX(PortLayout.SIDE + column + 1) - line,
                viewport.edgeY(cellY + 1) - line);
        int fill = PixelSurface.mix(
                scene.colouring().swatch(port).fill(), scene.theme().window(), FAINT);
        surface.fill(cell.within(clip), fill);
        if (scene.captions().veil().hidesNumbers()) {
            return;
        }
        String number = Integer.toString(port);
        int width = glyphs.width(number);
        if (width + viewport.frame().px(6) < cell.width() && glyphs.capHeight() < cell.height()) {
            int x = cell.x() + (cell.width() - width) / 2;
            int y = cell.y() + (cell.height() - glyphs.capHeight()) / 2;
            glyphs.draw(surface, clip, number, x, y, scene.theme().muted());
        }
    }
}
