package org.portatlas.view.map;

import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.MapFrame;
import org.portatlas.map.MapRaster;
import org.portatlas.map.MapScene;
import org.portatlas.map.PixelBox;
import org.portatlas.map.Viewport;

/// While cells are too small for their numbers: the neighbourhood of the pointer, nine cells by three, large enough
/// to read.
final class Loupe extends VBox {
    private static final int CELL_WIDTH = 48;
    private static final int CELL_HEIGHT = 28;
    private static final int COLUMNS = 7;
    private static final int ROWS = 3;

    /// It is shown while cells are lower than this many logical pixels.
    private static final int SMALL = 8;

    private static final int AWAY = 24;

    /// From what it must not cover.
    private static final int APART = 8;

    private final MapViewModel model;
    private final MapRaster raster;
    private final PixelPicture picture = new PixelPicture();
    private final Label caption = new Label();

    /// The ground with its border and its shadow, drawn once: a shadow of all that changes with the pointer would be
    /// blurred anew in each frame.
    private final Region sheet = new Region();

    private OptionalInt shownPort = OptionalInt.empty();

    Loupe(MapViewModel model, MapRaster raster) {
        this.model = model;
        this.raster = raster;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("loupe");
        caption.getStyleClass().add("loupe-caption");
        caption.setMaxWidth(COLUMNS * CELL_WIDTH);
        sheet.getStyleClass().add("loupe-sheet");
        sheet.setManaged(false);
        sheet.setCache(true);
        getChildren().addAll(sheet, picture, caption);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        sheet.resize(getWidth(), getHeight());
    }

    /// Shows the port under the pointer, beside it and inside a view of `width` × `height` logical pixels; hides
    /// where cells are large enough.
    ///
    /// @param kept what it must not cover, `null` for nothing
    void place(MapScene scene, double scale, double width, double height, @Nullable Bounds kept) {
        OptionalInt port = model.hoveredPortProperty().get();
        setVisible(port.isPresent()
                && !model.veilProperty().get().hidesNumbers()
                && scene.viewport().cellHeight() < scene.viewport().frame().px(SMALL));
        if (!isVisible() || port.isEmpty()) {
            hide();
            return;
        }
        if (shownPort.isEmpty()) {
            // Without its style, which a node that just came has not yet, the caption has no height.
            applyCss();
        }
        if (!port.equals(shownPort)) {
            draw(scene, port.getAsInt(), scale);
            caption.setText(model.caption(port.getAsInt()));
            shownPort = port;
        }
        PixelBox cell = scene.viewport().cell(port.getAsInt(), model.layout());
        resize(prefWidth(-1), prefHeight(-1));
        Bounds best = kept == null ? beside(cell, scale, true, true) : above(kept, cell, scale);
        for (boolean below : new boolean[] {false, true}) {
            for (boolean right : new boolean[] {false, true}) {
                Bounds place = beside(cell, scale, right, below);
                if (new BoundingBox(0, 0, width, height).contains(place) && (kept == null || !kept.intersects(place))) {
                    best = place;
                }
            }
        }
        relocate(
                Math.clamp(Math.rint(best.getMinX()), 0, Math.max(0, width - getWidth())),
                Math.clamp(Math.rint(best.getMinY()), 0, Math.max(0, height - getHeight())));
    }

    /// Where there is room on no side of the pointer: as low as what must stay in sight allows.
    private Bounds above(Bounds kept, PixelBox cell, double scale) {
        Bounds beside = beside(cell, scale, true, false);
        double y = Math.min(beside.getMinY(), kept.getMinY() - getHeight() - APART);
        return new BoundingBox(beside.getMinX(), y, getWidth(), getHeight());
    }

    private Bounds beside(PixelBox cell, double scale, boolean right, boolean below) {
        return new BoundingBox(
                cell.x() / scale + (right ? AWAY : -AWAY - getWidth()),
                cell.y() / scale + (below ? AWAY : -AWAY - getHeight()),
                getWidth(),
                getHeight());
    }

    void hide() {
        setVisible(false);
        shownPort = OptionalInt.empty();
    }

    private void draw(MapScene scene, int port, double scale) {
        int cellWidth = (int) Math.round(CELL_WIDTH * scale);
        int cellHeight = (int) Math.round(CELL_HEIGHT * scale);
        int width = COLUMNS * cellWidth;
        int height = ROWS * cellHeight;
        Viewport viewport = new Viewport(
                MapFrame.bare(width, height, scale),
                cellWidth,
                cellHeight,
                -(double) cellWidth * (model.layout().cellX(port) - COLUMNS / 2),
                -(double) cellHeight * (model.layout().cellY(port) - ROWS / 2));
        picture.draw(width, height, scale, pixels -> raster.paintLoupe(scene.through(viewport), port, pixels));
    }
}
