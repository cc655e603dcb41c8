package org.portatlas.view.map;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// What hands do on the map: point, click, drag, fling, turn the wheel, stroke, pinch. Turns logical pixels into device
/// pixels, and knows a click from a drag; the model does the rest.
final class MapGestures {
    private static final double STEP = 1.25;
    private static final double NOTCH = 40;

    /// A pointer that moved less than this while pressed meant a click, logical pixels.
    private static final double SLACK = 4;

    private final MapPane pane;
    private final MapViewModel model;
    private final RegionGestures region;
    private final DragSpeed speed = new DragSpeed();
    private final ScrollStroke stroke = new ScrollStroke();
    private final Glide glide;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragging;
    private boolean drawing;

    /// Two fingers on a screen: what is told of the first one as of a mouse means nothing.
    private boolean manyFingers;

    MapGestures(MapPane pane, MapViewModel model, RegionGestures region) {
        this.pane = pane;
        this.model = model;
        this.region = region;
        this.glide = new Glide(pane, model);
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.hoverNothing());
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        pane.addEventHandler(ScrollEvent.ANY, this::scrolled);
        pane.addEventHandler(ZoomEvent.ANY, this::pinched);
    }

    private void moved(MouseEvent event) {
        model.hover(device(event.getX()), device(event.getY()));
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        dragging = false;
        manyFingers = false;
        speed.begin();
        speed.add(System.nanoTime(), pressedX, pressedY);
        drawing = region.press(event);
    }

    private void dragged(MouseEvent event) {
        if (manyFingers && event.isSynthesized()) {
            return;
        }
        if (drawing) {
            region.drag(event);
            return;
        }
        speed.add(System.nanoTime(), event.getX(), event.getY());
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
        if (region.release() || dragging || manyFingers || event.getButton() != MouseButton.PRIMARY) {
            if (dragging && !manyFingers) {
                long now = System.nanoTime();
                glide.fling(speed.x(now), speed.y(now));
            }
            dragging = false;
        } else if (event.getClickCount() == 2) {
            model.zoomBy(STEP * STEP * STEP, device(event.getX()), device(event.getY()));
        } else {
            model.selectAt(device(event.getX()), device(event.getY()));
        }
    }

    private void scrolled(ScrollEvent event) {
        manyFingers |= event.isDirect() && event.getTouchCount() > 1;
        double deltaX = event.getDeltaX();
        double deltaY = event.getDeltaY();
        switch (stroke.of(event, System.nanoTime())) {
            case ZOOM -> {
                double turned = deltaY == 0 ? deltaX : deltaY;
                if (turned != 0) {
                    model.zoomBy(factor(turned), device(event.getX()), device(event.getY()));
                }
            }
            case PAN -> {
                if ((deltaX != 0 || deltaY != 0) && !(event.isInertia() && pane.isReduced())) {
                    model.slide(device(deltaX), device(deltaY));
                }
            }
            case NOTHING -> {
                if (event.getEventType() == ScrollEvent.SCROLL_FINISHED) {
                    model.settle(device(event.getX()), device(event.getY()));
                }
            }
        }
        event.consume();
    }

    /// How much larger cells become when the wheel turns this far.
    static double factor(double turned) {
        return Math.pow(STEP, turned / NOTCH);
    }

    /// The map lies under the fingers as a sheet would; it comes to rest on whole pixels when they are lifted.
    private void pinched(ZoomEvent event) {
        double x = device(event.getX());
        double y = device(event.getY());
        manyFingers |= event.isDirect();
        if (event.getEventType() == ZoomEvent.ZOOM && !event.isInertia()) {
            model.pinch(event.getZoomFactor(), x, y);
        } else if (event.getEventType() == ZoomEvent.ZOOM_FINISHED) {
            model.settle(x, y);
        }
        event.consume();
    }

    private double device(double logical) {
        return logical * pane.scale();
    }
}
