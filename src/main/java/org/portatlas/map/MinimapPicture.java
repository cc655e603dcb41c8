package org.portatlas.map;

import org.jspecify.annotations.Nullable;

/// The minimap with its border and the frame of what is shown. Its cells are drawn once for a colouring; a move of the
/// map draws the frame alone. One thread's own.
public final class MinimapPicture {
    /// Round the cells, so that they stand out from the map, logical pixels.
    public static final int BORDER = 3;

    /// A frame of a single port would not be seen, logical pixels.
    private static final int LEAST_FRAME = 7;

    private final MapRaster raster;
    private @Nullable Drawn drawn;
    private int[] cells = {};

    /// All that the cells depend on.
    private record Drawn(Colouring colouring, Theme theme, String layout, int size) {}

    public MinimapPicture(MapRaster raster) {
        this.raster = raster;
    }

    /// The width and height of the picture of a minimap, device pixels.
    public static int side(Minimap minimap, double scale) {
        return size(minimap, scale) + 2 * (int) Math.round(BORDER * scale);
    }

    private static int size(Minimap minimap, double scale) {
        return (int) Math.round(minimap.side() * scale);
    }

    /// Draws a scene's minimap.
    /// @param pixels takes `int[side * side]`, row by row from the top left
    public void paint(MapScene scene, Minimap minimap, int[] pixels) {
        double scale = scene.viewport().frame().scale();
        int size = size(minimap, scale);
        int side = side(minimap, scale);
        int border = (side - size) / 2;
        drawCells(scene, size);
        PixelSurface surface = new PixelSurface(pixels, side, side);
        int line = Math.max(1, border / 3);
        surface.frame(surface.bounds(), border - line, scene.theme().window());
        surface.frame(surface.bounds().grown(line - border), line, scene.theme().muted());
        for (int y = 0; y < size; y++) {
            System.arraycopy(cells, y * size, pixels, (border + y) * side + border, size);
        }
        Minimap.Frame frame = minimap.frame(scene.viewport()).atLeast(LEAST_FRAME);
        PixelBox box = PixelBox.between(
                border + (int) Math.round(frame.x() * scale),
                border + (int) Math.round(frame.y() * scale),
                border + (int) Math.round((frame.x() + frame.width()) * scale),
                border + (int) Math.round((frame.y() + frame.height()) * scale));
        surface.frame(box.grown(3 * line), 3 * line, scene.theme().casing());
        surface.frame(box.grown(2 * line), 2 * line, scene.theme().ink());
    }

    private void drawCells(MapScene scene, int size) {
        Drawn wanted =
                new Drawn(scene.colouring(), scene.theme(), scene.layout().id(), size);
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            cells = new int[size * size];
            Minimap.paint(scene, raster, size, cells);
        }
    }
}
