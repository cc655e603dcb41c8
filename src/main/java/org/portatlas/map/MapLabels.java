package org.portatlas.map;

import java.util.List;

/// The labels of a map in cells of one size: names of ranges, landmarks, blocks, overlays, gaps, on plates in the
/// window's colour. None touches another.
///
/// Placed in a fixed order of importance; what would touch an earlier one tries its other sides and is then left out.
/// They are placed for the whole map at once, not for what is seen of it, so that nothing flickers while the map is
/// moved, and moving it costs no placing. Immutable; any thread.
final class MapLabels {
    private final MapScene scene;
    private final List<MapLabel> grid;
    private final List<MapLabel> strip;

    private MapLabels(MapScene scene, PixelBox scope) {
        this.scene = scene;
        LabelSheet onGrid = LabelSheet.ofGrid(scene, scope);
        LabelSheet onStrip = LabelSheet.ofStrip(scene);
        keepOutOfMarks(onGrid);
        keepOutOfMarks(onStrip);
        Veil veil = scene.captions().veil();
        if (DetailLevel.of(scene.viewport()) == DetailLevel.RANGES && !veil.hidesRanges() && !veil.hidesNumbers()) {
            new RangeLabels(scene, onGrid).place();
        }
        if (!veil.hidesServices()) {
            new LandmarkNames(scene, onGrid, onStrip).place();
            new BlockNames(scene, onGrid, onStrip).place();
        }
        grid = onGrid.labels();
        strip = onStrip.labels();
    }

    /// The labels of a scene, wherever it is moved.
    static MapLabels of(MapScene scene) {
        PixelBox all = PixelBox.between(
                0, 0, (int) Math.ceil(PortLayout.SIDE * scene.viewport().cellWidth()), (int)
                        Math.ceil(PortLayout.SIDE * scene.viewport().cellHeight()));
        return new MapLabels(scene, all);
    }

    /// Those that are seen just now: in a flight each picture has cells of its own size.
    static MapLabels inView(MapScene scene) {
        Viewport viewport = scene.viewport();
        return new MapLabels(scene, viewport.grid().moved(-viewport.edgeX(0), -viewport.edgeY(0)));
    }

    /// Whether another scene has the same labels: all is as it was, but for where the map has been moved to.
    boolean areOf(MapScene other) {
        Viewport now = other.viewport();
        Viewport then = scene.viewport();
        return now.cellWidth() == then.cellWidth()
                && now.cellHeight() == then.cellHeight()
                && now.frame().equals(then.frame())
                && other.layout() == scene.layout()
                && other.colouring().equals(scene.colouring())
                && other.regions() == scene.regions()
                && other.captions() == scene.captions()
                && other.theme() == scene.theme()
                && other.type().equals(scene.type())
                && other.gapsShown() == scene.gapsShown()
                && other.marks().equals(scene.marks())
                && other.overdraw().equals(scene.overdraw());
    }

    /// Those on the grid, device pixels from the upper left corner of its first cell.
    List<MapLabel> onGrid() {
        return grid;
    }

    /// Those on the System strip, device pixels from its upper left corner.
    List<MapLabel> onStrip() {
        return strip;
    }

    private void keepOutOfMarks(LabelSheet sheet) {
        for (Mark mark : scene.marks()) {
            if (!scene.colouring().recedes(mark.port()) && sheet.holds(mark.port())) {
                sheet.take(MarkPainter.box(
                        sheet.cell(mark.port()), scene.viewport().frame()));
            }
        }
    }

    /// Draws them over the finished cells, where another scene with the same labels has them.
    void draw(PixelSurface surface, MapScene at) {
        Viewport viewport = at.viewport();
        draw(grid, surface, at, viewport.grid(), viewport.edgeY(0));
        draw(strip, surface, at, viewport.strip(), viewport.stripEdgeY(0));
    }

    private static void draw(List<MapLabel> labels, PixelSurface surface, MapScene at, PixelBox ground, int originY) {
        MapFrame frame = at.viewport().frame();
        int overhang = LabelSheet.overhang(frame);
        PixelBox clip = PixelBox.between(ground.x(), ground.y() - overhang, ground.right(), ground.bottom() + overhang);
        for (MapLabel label : labels) {
            label.draw(surface, clip, at.viewport().edgeX(0), originY, frame, at.theme());
        }
    }
}
