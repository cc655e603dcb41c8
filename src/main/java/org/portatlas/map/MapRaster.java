package org.portatlas.map;

/// The pixels of the visible part of the map: `int[width * height]`, premultiplied ARGB (all opaque), row by row
/// from the top left, device pixels.
///
/// In device pixels, because a scaled image shows its cells' edges up to a pixel late; and labels too, because
/// thousands of text nodes or canvas calls cost more than all other pixels together. Keeps no reference to the
/// array, but the labels drawn last, which a map that is only moved keeps; any thread, as long as the array is one
/// thread's own.
public final class MapRaster {
    private final LabelPainter labels = new LabelPainter();

    /// Draws a scene, all of it.
    /// @throws IllegalArgumentException if the array is shorter than the frame's `width * height`
    public void paint(MapScene scene, int[] pixels) {
        MapFrame frame = scene.viewport().frame();
        paint(scene, new PixelSurface(pixels, frame.width(), frame.height()));
    }

    /// Draws that part of a scene that has room on a surface: the same pixels as in the whole.
    public void paint(MapScene scene, PixelSurface surface) {
        // Cells leave nothing of the ground to be seen, and it is half of all pixels' cost.
        surface.fillAround(scene.viewport().grid(), scene.theme().window());
        paintCells(surface, scene, CellGrid.ofGrid(scene.viewport()), false);
        new GhostPainter(surface, scene).paint();
        if (!scene.viewport().strip().isEmpty()) {
            paintCells(surface, scene, CellGrid.ofStrip(scene.viewport()), true);
        }
        if (!scene.captions().veil().hidesNumbers()) {
            switch (scene.layout().ruling()) {
                case ROWS -> new RulerPainter(surface, scene).paint();
                case SQUARES -> new SquareRulerPainter(surface, scene).paint();
            }
        }
        new SelectedGapPainter(surface, scene).paint();
        new ThreadPainter(surface, scene).paint();
        labels.paint(surface, scene);
        new MarkPainter(surface, scene).paint();
    }

    /// Draws a moment between two layouts in the colours of a scene, the one to which the passage leads; see [#paint].
    public void paint(MapScene scene, CellPassage passage, int[] pixels) {
        MapFrame frame = scene.viewport().frame();
        PixelSurface surface = new PixelSurface(pixels, frame.width(), frame.height());
        surface.fill(surface.bounds(), scene.theme().window());
        new PassagePainter(surface, scene, passage).paint();
    }

    /// Draws the cells of a scene and nothing around them; see [#paint].
    public void paintCells(MapScene scene, int[] pixels) {
        MapFrame frame = scene.viewport().frame();
        PixelSurface surface = new PixelSurface(pixels, frame.width(), frame.height());
        surface.fill(surface.bounds(), scene.theme().window());
        paintCells(surface, scene, CellGrid.ofGrid(scene.viewport()), false);
    }

    /// Draws the cells of a scene as the loupe shows them: one is framed.
    ///
    /// @param framed its port
    public void paintLoupe(MapScene scene, int framed, int[] pixels) {
        paintCells(scene, pixels);
        MapFrame frame = scene.viewport().frame();
        new PixelSurface(pixels, frame.width(), frame.height())
                .frame(
                        scene.viewport().cell(framed, scene.layout()).grown(frame.px(1)),
                        frame.px(2),
                        scene.theme().ink());
    }

    private void paintCells(PixelSurface surface, MapScene scene, CellGrid all, boolean strip) {
        int line = scene.viewport().frame().px(1);
        surface.frame(all.clip().grown(line), line, scene.theme().border());
        CellGrid cells = all.within(surface.bounds());
        if (cells.clip().isEmpty() || cells.rows() == 0) {
            return;
        }
        Bands bands = new Bands(surface, scene, cells);
        if (surface instanceof ShapeSurface shapes) {
            new CellShapes(shapes, scene, cells).paint();
            new OutlinePainter(surface, scene, cells).paint();
        } else {
            bands.paintGround();
        }
        new OverlayPainter(surface, scene, strip).paint();
        if (!scene.colouring().hits().isEmpty()) {
            new GlowPainter(surface, scene).paint(cells, strip);
        }
        if (surface instanceof ShapeSurface) {
            new CellTextPainter(surface, scene, cells.clip()).paint(cells);
        } else {
            bands.paintText();
        }
    }
}
