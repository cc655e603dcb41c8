package org.portatlas.view.map;

import java.util.OptionalInt;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.CellPassage;
import org.portatlas.map.PixelBox;
import org.portatlas.map.RangeOutline;
import org.portatlas.map.Viewport;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;

/// What lies over the picture: a frame round the selected port's cell (and its cell in the System strip), the
/// outline of its gap, and a thin frame round the cell under the pointer. Ink with a casing, so it stands out on
/// every fill.
final class SelectionMarks extends Group {
    /// The least size of a selection frame, logical pixels.
    private static final double LEAST = 9;

    private final MapViewModel model;
    private final Rectangle clip = new Rectangle();
    private final Path gapCasing = new Path();
    private final Path gapInk = new Path();
    private final Frame inGrid = new Frame(3);
    private final Frame inStrip = new Frame(3);
    private final Frame pointer = new Frame(1);

    SelectionMarks(MapViewModel model) {
        this.model = model;
        setManaged(false);
        setMouseTransparent(true);
        setClip(clip);
        gapCasing.setStrokeWidth(4);
        gapInk.setStrokeWidth(2);
        gapInk.setStrokeLineCap(StrokeLineCap.SQUARE);
        getChildren().addAll(gapCasing, gapInk, pointer, inGrid, inStrip);
    }

    /// Puts every mark where its port is now; `scale` is device pixels for one logical pixel.
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

    /// Between two layouts the selected cell alone is marked: its gap is scattered, and so is what lies under the
    /// pointer.
    private void travel(CellPassage passage, double scale) {
        OptionalInt port = model.selectedPortProperty().get();
        PixelBox seen = passage.clip();
        clip.setX(seen.x() / scale - LEAST);
        clip.setY(seen.y() / scale - 3);
        clip.setWidth(seen.width() / scale + 2 * LEAST);
        clip.setHeight(seen.height() / scale + 2 * LEAST);
        gapCasing.getElements().clear();
        gapInk.getElements().clear();
        pointer.setVisible(false);
        inStrip.setVisible(false);
        inGrid.setVisible(port.isPresent() && passage.cell(port.getAsInt()).overlaps(seen));
        port.ifPresent(selected -> inGrid.place(passage.cell(selected), scale, LEAST));
    }

    private void placeSelection(Viewport viewport, double scale) {
        OptionalInt port = model.selectedPortProperty().get();
        inGrid.setVisible(port.isPresent());
        inStrip.setVisible(false);
        @Nullable Gap gap = model.selectedGap();
        gapCasing.getElements().clear();
        gapInk.getElements().clear();
        if (port.isPresent()) {
            PixelBox cell = viewport.cell(port.getAsInt(), model.layout());
            inGrid.setVisible(!cell.within(viewport.grid()).isEmpty());
            inGrid.place(cell, scale, LEAST);
            if (port.getAsInt() <= PortRange.SYSTEM.last() && !viewport.strip().isEmpty()) {
                inStrip.setVisible(true);
                inStrip.place(viewport.stripCell(cellX(port), cellY(port)), scale, LEAST);
            }
        }
        if (gap != null && viewport.cellHeight() >= 3) {
            outline(gap, viewport, scale);
        }
    }

    private void outline(Gap gap, Viewport viewport, double scale) {
        PixelBox seen = viewport.grid().grown(4);
        for (RangeOutline.Edge edge : RangeOutline.of(gap.first(), gap.last(), model.layout())) {
            double fromX = Math.clamp(viewport.cellToViewX(edge.fromX()), seen.x(), seen.right()) / scale;
            double toX = Math.clamp(viewport.cellToViewX(edge.toX()), seen.x(), seen.right()) / scale;
            double fromY = Math.clamp(viewport.cellToViewY(edge.fromY()), seen.y(), seen.bottom()) / scale;
            double toY = Math.clamp(viewport.cellToViewY(edge.toY()), seen.y(), seen.bottom()) / scale;
            if (fromX != toX || fromY != toY) {
                addLine(gapCasing.getElements(), fromX, fromY, toX, toY);
                addLine(gapInk.getElements(), fromX, fromY, toX, toY);
            }
        }
        gapCasing.setStroke(colour(model.themeProperty().get().casing()));
        gapInk.setStroke(colour(model.themeProperty().get().ink()));
    }

    private static void addLine(ObservableList<PathElement> path, double fromX, double fromY, double toX, double toY) {
        path.add(new MoveTo(fromX, fromY));
        path.add(new LineTo(toX, toY));
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

    /// A rectangle of ink in a rectangle of casing.
    private final class Frame extends Group {
        private final double thickness;
        private final Rectangle casing = new Rectangle();
        private final Rectangle ink = new Rectangle();

        Frame(double thickness) {
            this.thickness = thickness;
            casing.setFill(null);
            ink.setFill(null);
            casing.setStrokeType(StrokeType.OUTSIDE);
            ink.setStrokeType(StrokeType.OUTSIDE);
            casing.setStrokeWidth(thickness + 1);
            ink.setStrokeWidth(thickness);
            getChildren().addAll(casing, ink);
        }

        void place(PixelBox cell, double scale, double least) {
            double width = Math.max(cell.width() / scale, least - 2 * thickness);
            double height = Math.max(cell.height() / scale, least - 2 * thickness);
            double x = (cell.x() + cell.width() / 2.0) / scale - width / 2;
            double y = (cell.y() + cell.height() / 2.0) / scale - height / 2;
            for (Rectangle each : new Rectangle[] {casing, ink}) {
                each.setX(x);
                each.setY(y);
                each.setWidth(width);
                each.setHeight(height);
            }
            casing.setStroke(colour(model.themeProperty().get().casing()));
            ink.setStroke(colour(model.themeProperty().get().ink()));
        }
    }
}
