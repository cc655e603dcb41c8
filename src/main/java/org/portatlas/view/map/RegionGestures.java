package org.portatlas.view.map;

import java.util.OptionalInt;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.portatlas.map.CellPoint;
import org.portatlas.map.PixelBox;
import org.portatlas.map.PortLayout;
import org.portatlas.map.Veil;
import org.portatlas.map.Viewport;
import org.portatlas.view.map.RegionViewModel.Shape;

/// Draws a region with the hand that would else move the map: with Shift held a rectangle of cells, with Ctrl and Shift
/// the run of ports from the first cell to the last. Without a drag, a press with Shift is a click like any other.
final class RegionGestures {
    /// As far a pointer may move in a click, logical pixels.
    private static final double SLACK = 4;

    private final MapPane pane;
    private final RegionViewModel region;
    private double pressedX;
    private double pressedY;
    private boolean pressed;
    private boolean drawing;

    RegionGestures(MapPane pane, RegionViewModel region) {
        this.pane = pane;
        this.region = region;
    }

    /// The hand presses.
    /// @return whether this press may begin a region, and is nothing else until the hand lets go
    boolean press(MouseEvent event) {
        pressed = event.isShiftDown()
                && event.getButton() == MouseButton.PRIMARY
                && region.map().veilProperty().get() == Veil.NONE
                && region.map().passageProperty().get() == null
                && portNear(event.getX(), event.getY(), false).isPresent();
        pressedX = event.getX();
        pressedY = event.getY();
        drawing = false;
        return pressed;
    }

    /// The hand that pressed has moved.
    void drag(MouseEvent event) {
        if (pressed && !drawing && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) >= SLACK) {
            drawing = true;
            pane.setCursor(Cursor.CROSSHAIR);
            region.map().hoverNothing();
            portNear(pressedX, pressedY, true).ifPresent(region::startAt);
        }
        if (drawing && region.drawingProperty().get()) {
            Shape shape = event.isShortcutDown() || event.isControlDown() ? Shape.RUN : Shape.RECTANGLE;
            portNear(event.getX(), event.getY(), true).ifPresent(port -> region.drawTo(port, shape));
        }
    }

    /// The hand lets go.
    /// @return whether a region was drawn, so that the hand's letting go is no click
    boolean release() {
        boolean was = drawing;
        pressed = false;
        drawing = false;
        if (was) {
            region.finishDrawing();
        }
        return was;
    }

    /// The port at a point of the view, or at the point of the map that is nearest to it.
    ///
    /// @param nearest whether a point beside the map counts too
    private OptionalInt portNear(double x, double y, boolean nearest) {
        Viewport viewport = region.map().viewport();
        PortLayout layout = region.map().layout();
        double viewX = x * pane.scale();
        double viewY = y * pane.scale();
        if (nearest) {
            PixelBox grid = viewport.grid();
            PixelBox strip = viewport.strip();
            viewX = Math.clamp(viewX, grid.x(), grid.right() - 1.0);
            viewY = Math.clamp(viewY, strip.isEmpty() ? grid.y() : strip.y(), grid.bottom() - 1.0);
            if (!strip.isEmpty() && viewY >= strip.bottom() && viewY < grid.y()) {
                viewY = strip.bottom() - 1.0;
            }
        }
        if (!viewport.grid().contains(viewX, viewY) && !viewport.strip().contains(viewX, viewY)) {
            return OptionalInt.empty();
        }
        CellPoint cell = viewport.pointAt(viewX, viewY);
        return OptionalInt.of(layout.portAt(
                Math.clamp((int) cell.x(), 0, PortLayout.SIDE - 1),
                Math.clamp((int) cell.y(), 0, PortLayout.SIDE - 1)));
    }
}
