package org.portatlas.view.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What hands do on the map: point, click, drag, turn the wheel, pinch. Turns logical pixels into device pixels, and
/// knows a click from a drag; the model does the rest.
final class MapGestures {
    private static final double STEP = 1.25;
    private static final double NOTCH = 40;

    /// A pointer that moved less than this while pressed meant a click, logical pixels.
    private static final double SLACK = 4;

    private final MapPane pane;
    private final MapViewModel model;
    private final RegionGestures region;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;
    private boolean drawing;

    MapGestures(MapPane pane, MapViewModel model, RegionGestures region) {
        this.pane = pane;
        this.model = model;
        this.region = region;
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.hoverNothing());
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        pane.addEventHandler(ZoomEvent.ZOOM, this::pinched);
    }

    private void moved(MouseEvent event) {
        model.hover(device(event.getX()), device(event.getY()));
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        dragging = false;
        drawing = region.press(event);
    }

    private void dragged(MouseEvent event) {
        if (drawing) {
            region.drag(event);
            return;
        }
        if (Math.hypot(event.getX() - pressedX, event.getY() - pressedY) >= SLACK && !dragging) {
            dragging = true;
            pane.setCursor(Cursor.CLOSED_HAND);
            model.hoverNothing();
        }
        if (dragging) {
            model.pan(device(event.getX() - lastX), device(event.getY() - lastY));
            lastX = event.getX();
            lastY = event.getY();
        }
    }

    private void released(MouseEvent event) {
        pane.setCursor(null);
        if (region.release() || dragging || event.getButton() != MouseButton.PRIMARY) {
            dragging = false;
        } else if (event.getClickCount() == 2) {
            model.zoomBy(STEP * STEP * STEP, device(event.getX()), device(event.getY()));
        } else {
            model.selectAt(device(event.getX()), device(event.getY()));
        }
    }

    private void scrolled(ScrollEvent event) {
        double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (turned != 0 && !event.isInertia()) {
            model.zoomBy(factor(turned), device(event.getX()), device(event.getY()));
        }
        event.consume();
    }

    /// How much larger cells become when the wheel turns this far.
    static double factor(double turned) {
        return Math.pow(STEP, turned / NOTCH);
    }

    private void pinched(ZoomEvent event) {
        model.zoomBy(event.getZoomFactor(), device(event.getX()), device(event.getY()));
        event.consume();
    }

    private double device(double logical) {
        return logical * pane.scale();
    }
}
