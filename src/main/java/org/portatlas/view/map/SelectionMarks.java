package org.portatlas.view.map;

import java.util.OptionalInt;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.CellPassage;
import org.portatlas.map.PixelBox;
import org.portatlas.map.Theme;
import org.portatlas.map.Viewport;
import org.portatlas.registry.PortRange;

/// What lies over the picture: a frame round the selected port's cell (and its cell in the System strip), and a thin
/// one round the cell under the pointer. Ink with a casing, so it stands out on every fill.
final class SelectionMarks extends Group {
    /// The least size of a selection frame, logical pixels.
    private static final double LEAST = 9;

    private final MapViewModel model;
    private final Rectangle clip = new Rectangle();
    private final Scale magnification = new Scale();
    private final Frame inGrid = new Frame(3);
    private final Frame inStrip = new Frame(3);
    private final Frame pointer = new Frame(1);

    SelectionMarks(MapViewModel model) {
        this.model = model;
        setManaged(false);
        setMouseTransparent(true);
        getTransforms().setAll(magnification);
        setClip(clip);
        getChildren().addAll(pointer, inGrid, inStrip);
    }

    /// Draws lines this many times as strong, from the next [#place(double)] on.
    void magnify(double times) {
        magnification.setX(times);
        magnification.setY(times);
    }

    /// Puts every mark where its port is now; `scale` is device pixels for one of the marks'.
    void place(double scale) {
        CellPassage passage = model.passageProperty().get();
        if (passage != null) {
            travel(passage, scale);
            return;
        }
        Viewport viewport = model.viewport();
        PixelBox strip = viewport.strip();
        PixelBox grid = viewport.grid();
        int top = strip.isEmpty() ? grid.y() : strip.y();
        clip.setX(grid.x() / scale - LEAST);
        clip.setY(top / scale - 3);
        clip.setWidth(grid.width() / scale + 2 * LEAST);
        clip.setHeight((grid.bottom() - top) / scale + 2 * LEAST);
        placePointer(viewport, scale);
        placeSelection(viewport, scale);
    }

    /// Between two layouts the selected cell alone is marked: what lies under the pointer is scattered.
    private void travel(CellPassage passage, double scale) {
        OptionalInt port = model.selectedPortProperty().get();
        PixelBox seen = passage.clip();
        clip.setX(seen.x() / scale - LEAST);
        clip.setY(seen.y() / scale - 3);
        clip.setWidth(seen.width() / scale + 2 * LEAST);
        clip.setHeight(seen.height() / scale + 2 * LEAST);
        pointer.setVisible(false);
        inStrip.setVisible(false);
        inGrid.setVisible(port.isPresent() && passage.cell(port.getAsInt()).overlaps(seen));
        port.ifPresent(selected -> inGrid.place(passage.cell(selected), scale, LEAST));
    }

    private void placeSelection(Viewport viewport, double scale) {
        OptionalInt selected = model.selectedPortProperty().get();
        if (selected.isEmpty()) {
            inGrid.setVisible(false);
            inStrip.setVisible(false);
            return;
        }
        PixelBox cell = viewport.cell(selected.getAsInt(), model.layout());
        inGrid.setVisible(!cell.within(viewport.grid()).isEmpty());
        inGrid.place(cell, scale, LEAST);
        boolean isInStrip = selected.getAsInt() <= PortRange.SYSTEM.last()
                && !viewport.strip().isEmpty();
        inStrip.setVisible(isInStrip);
        if (isInStrip) {
            inStrip.place(viewport.stripCell(cellX(selected), cellY(selected)), scale, LEAST);
        }
    }

    private void placePointer(Viewport viewport, double scale) {
        OptionalInt port = model.hoveredPortProperty().get();
        pointer.setVisible(port.isPresent());
        if (port.isPresent()) {
            pointer.place(viewport.cell(port.getAsInt(), model.layout()), scale, 5);
        }
    }

    private int cellX(OptionalInt port) {
        return model.layout().cellX(port.getAsInt());
    }

    private int cellY(OptionalInt port) {
        return model.layout().cellY(port.getAsInt());
    }

    static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /// A rectangle of ink in a rectangle of casing: eight filled boxes, which the toolkit draws many times as fast as
    /// a stroke.
    private final class Frame extends Group {
        private final double thickness;
        private final Rectangle[] casing = boxes();
        private final Rectangle[] ink = boxes();
        private @Nullable Theme painted;

        Frame(double thickness) {
            this.thickness = thickness;
            setVisible(false);
            visibleProperty().subscribe(this::fill);
        }

        /// Hidden, it holds nothing: each frame of the window walks over every node, hidden ones too.
        private void fill(boolean shown) {
            getChildren().clear();
            if (shown) {
                getChildren().addAll(casing);
                getChildren().addAll(ink);
            }
        }

        private static Rectangle[] boxes() {
            return new Rectangle[] {new Rectangle(), new Rectangle(), new Rectangle(), new Rectangle()};
        }

        void place(PixelBox cell, double scale, double least) {
            double width = Math.max(cell.width() / scale, least - 2 * thickness);
            double height = Math.max(cell.height() / scale, least - 2 * thickness);
            double x = (cell.x() + cell.width() / 2.0) / scale - width / 2;
            double y = (cell.y() + cell.height() / 2.0) / scale - height / 2;
            // A frame that only moves is one node that does, not its eight boxes.
            setTranslateX(x);
            setTranslateY(y);
            surround(ink, 0, 0, width, height, thickness);
            surround(casing, -thickness, -thickness, width + 2 * thickness, height + 2 * thickness, 1);
            Theme theme = model.themeProperty().get();
            if (theme != painted) {
                paint(casing, colour(theme.casing()));
                paint(ink, colour(theme.ink()));
                painted = theme;
            }
        }

        /// Puts boxes above, below, left and right of a rectangle.
        private static void surround(Rectangle[] boxes, double x, double y, double width, double height, double thick) {
            put(boxes[0], x - thick, y - thick, width + 2 * thick, thick);
            put(boxes[1], x - thick, y + height, width + 2 * thick, thick);
            put(boxes[2], x - thick, y, thick, height);
            put(boxes[3], x + width, y, thick, height);
        }

        private static void put(Rectangle box, double x, double y, double width, double height) {
            box.setX(x);
            box.setY(y);
            box.setWidth(width);
            box.setHeight(height);
        }

        private static void paint(Rectangle[] boxes, Color colour) {
            for (Rectangle box : boxes) {
                box.setFill(colour);
            }
        }
    }
}
