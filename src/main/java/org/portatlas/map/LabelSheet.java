package org.portatlas.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portatlas.registry.PortRange;

/// The labels of the grid or of the System strip, no two of which touch: what would touch an earlier one is refused.
/// All places are device pixels from the upper left corner of the first cell.
final class LabelSheet {
    private static final int OVERHANG = 6;

    /// Squares of 64 pixels, as a shift.
    private static final int SQUARE = 6;

    private final MapScene scene;
    private final MapFrame frame;
    private final Viewport atOrigin;
    private final CellText text;
    private final boolean strip;
    private final PixelBox bounds;
    private final PixelBox scope;
    /// By the squares that they lie in, for there may be thousands.
    private final Map<Integer, List<PixelBox>> taken = new HashMap<>();

    private final List<MapLabel> labels = new ArrayList<>();

    private LabelSheet(MapScene scene, boolean strip, PixelBox bounds, PixelBox scope) {
        Viewport viewport = scene.viewport();
        this.scene = scene;
        this.frame = viewport.frame();
        this.atOrigin = viewport.moved(-viewport.originX(), -viewport.originY());
        this.text = new CellText(scene);
        this.strip = strip;
        this.bounds = bounds;
        this.scope = scope;
    }

    /// @param scope where labels are wanted
    static LabelSheet ofGrid(MapScene scene, PixelBox scope) {
        Viewport viewport = scene.viewport();
        PixelBox bounds = new PixelBox(0, 0, (int) Math.round(PortLayout.SIDE * viewport.cellWidth()), (int)
                Math.round(PortLayout.SIDE * viewport.cellHeight()));
        return new LabelSheet(scene, false, bounds, scope);
    }

    /// That of a viewport without a strip takes no labels.
    static LabelSheet ofStrip(MapScene scene) {
        Viewport viewport = scene.viewport();
        int height = viewport.stripEdgeY(MapFrame.STRIP_ROWS) - viewport.stripEdgeY(0);
        PixelBox bounds = viewport.strip().isEmpty()
                ? new PixelBox(0, 0, 0, 0)
                : new PixelBox(0, 0, (int) Math.round(PortLayout.SIDE * viewport.cellWidth()), height);
        return new LabelSheet(scene, true, bounds, bounds);
    }

    List<MapLabel> labels() {
        return List.copyOf(labels);
    }

    /// The whole map, or all of the strip; empty if there is no strip.
    PixelBox bounds() {
        return bounds;
    }

    /// Whether the port's cell stands here at all.
    boolean holds(int port) {
        return !bounds.isEmpty() && (!strip || port <= PortRange.SYSTEM.last());
    }

    /// The pixels of a port that stands here.
    PixelBox cell(int port) {
        int cellX = scene.layout().cellX(port);
        int cellY = scene.layout().cellY(port);
        return box(new CellRectangle(cellX, cellY, cellX, cellY));
    }

    /// The pixels of a rectangle of cells that stand here.
    PixelBox box(CellRectangle cells) {
        return PixelBox.between(
                atOrigin.edgeX(cells.left()),
                edgeY(cells.top()),
                atOrigin.edgeX(cells.right() + 1),
                edgeY(cells.bottom() + 1));
    }

    private int edgeY(int cellY) {
        return strip ? atOrigin.stripEdgeY(cellY) - atOrigin.stripEdgeY(0) : atOrigin.edgeY(cellY);
    }

    /// Whether any of it is where labels are wanted.
    boolean isWanted(PixelBox box) {
        return box.overlaps(scope);
    }

    /// Keeps this place from labels that come later.
    void take(PixelBox box) {
        for (int y = box.y() >> SQUARE; y <= box.bottom() >> SQUARE; y++) {
            for (int x = box.x() >> SQUARE; x <= box.right() >> SQUARE; x++) {
                taken.computeIfAbsent(square(x, y), any -> new ArrayList<>()).add(box);
            }
        }
    }

    boolean isTaken(PixelBox box) {
        for (int y = box.y() >> SQUARE; y <= box.bottom() >> SQUARE; y++) {
            for (int x = box.x() >> SQUARE; x <= box.right() >> SQUARE; x++) {
                for (PixelBox other : taken.getOrDefault(square(x, y), List.of())) {
                    if (other.overlaps(box)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Two squares that share a number are looked through together, which changes nothing.
    private static int square(int x, int y) {
        return y * 4096 + x;
    }

    /// Writes a label with its digits between `top` and `top + capHeight()`, if nothing stands there.
    boolean place(Glyphs glyphs, String label, int x, int top, int ink) {
        return place(MapLabel.at(glyphs, label, x, top, ink, frame));
    }

    /// Adds a label, if nothing stands where it does. Where none are wanted nothing is looked at, and each is welcome.
    ///
    /// @return whether it has a place
    boolean place(MapLabel label) {
        PixelBox plate = label.plate();
        if (!isOnMap(plate)) {
            return false;
        }
        if (isWanted(plate)) {
            if (isTaken(plate.grown(frame.px(2))) || coversNumbers(plate)) {
                return false;
            }
            take(plate);
            labels.add(label);
        }
        return true;
    }

    /// Beside the first row or the last one a label stands out a little.
    private boolean isOnMap(PixelBox plate) {
        int overhang = overhang(frame);
        return plate.x() >= bounds.x()
                && plate.right() <= bounds.right()
                && plate.y() >= bounds.y() - overhang
                && plate.bottom() <= bounds.bottom() + overhang;
    }

    /// How far labels may stand out over the map above and below, device pixels.
    static int overhang(MapFrame frame) {
        return frame.px(OVERHANG);
    }

    /// Small numbers stand in their cells before large ones do.
    private boolean coversNumbers(PixelBox plate) {
        if (text.lines() == 0 || strip) {
            return false;
        }
        CellPoint first = atOrigin.viewToCell(plate.x(), plate.y());
        CellPoint last = atOrigin.viewToCell(plate.right() - 1.0, plate.bottom() - 1.0);
        for (int cellY = cell(first.y()); cellY <= cell(last.y()); cellY++) {
            for (int cellX = cell(first.x()); cellX <= cell(last.x()); cellX++) {
                if (text.showsNumber(scene.layout().portAt(cellX, cellY))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int cell(double at) {
        return Math.clamp((int) Math.floor(at), 0, PortLayout.SIDE - 1);
    }

    /// A box in parts, none much larger than the plot: a label in each of them is one that is seen wherever the map is
    /// moved.
    List<PixelBox> parts(PixelBox box) {
        int columns = parts(box.width(), frame.plotWidth());
        int rows = parts(box.height(), frame.plotHeight());
        List<PixelBox> parts = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                parts.add(PixelBox.between(
                        box.x() + box.width() * column / columns,
                        box.y() + box.height() * row / rows,
                        box.x() + box.width() * (column + 1) / columns,
                        box.y() + box.height() * (row + 1) / rows));
            }
        }
        return parts;
    }

    private static int parts(int length, int plot) {
        return Math.max(1, (int) Math.round(length / (0.8 * plot)));
    }
}
