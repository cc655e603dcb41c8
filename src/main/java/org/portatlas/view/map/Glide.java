package org.portatlas.view.map;

import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// The way that the map still goes when a hand has flung it: slower and slower, until it rests, meets an edge, or a
/// key, a press, a wheel or a flight stops it. Its timer runs for no longer than that.
final class Glide {
    /// After this time a good third of the speed is left.
    private static final double DECAY_SECONDS = 0.325;

    /// Slower is no fling, and the end of one; logical pixels a second.
    private static final double LEAST_FLING = 150;

    private static final double LEAST_SPEED = 12;
    private static final double MOST_SPEED = 6000;

    private final MapPane pane;
    private final MapViewModel model;
    private final EventHandler<Event> stopper = event -> stop();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            move(now);
        }
    };
    private @Nullable Scene scene;
    private double speedX;
    private double speedY;
    private long start;
    private double goneX;
    private double goneY;

    Glide(MapPane pane, MapViewModel model) {
        this.pane = pane;
        this.model = model;
        model.flightProperty().subscribe(flight -> {
            if (flight != null) {
                stop();
            }
        });
        model.passageProperty().subscribe(passage -> {
            if (passage != null) {
                stop();
            }
        });
    }

    /// @param pixelsX to the right, logical pixels a second
    /// @param pixelsY downwards
    void fling(double pixelsX, double pixelsY) {
        stop();
        Scene shown = pane.getScene();
        double speed = Math.hypot(pixelsX, pixelsY);
        if (shown != null && speed >= LEAST_FLING && !pane.isReduced()) {
            double bounded = Math.min(1, MOST_SPEED / speed);
            speedX = pixelsX * bounded;
            speedY = pixelsY * bounded;
            start = 0;
            goneX = 0;
            goneY = 0;
            scene = shown;
            shown.addEventFilter(KeyEvent.KEY_PRESSED, stopper);
            shown.addEventFilter(MouseEvent.MOUSE_PRESSED, stopper);
            shown.addEventFilter(ScrollEvent.ANY, stopper);
            shown.addEventFilter(ZoomEvent.ANY, stopper);
            timer.start();
        }
    }

    void stop() {
        Scene last = scene;
        if (last != null) {
            timer.stop();
            scene = null;
            last.removeEventFilter(KeyEvent.KEY_PRESSED, stopper);
            last.removeEventFilter(MouseEvent.MOUSE_PRESSED, stopper);
            last.removeEventFilter(ScrollEvent.ANY, stopper);
            last.removeEventFilter(ZoomEvent.ANY, stopper);
        }
    }

    /// The way gone is the speed's integral, in whole device pixels: the map rests on whole ones.
    private void move(long now) {
        start = start == 0 ? now : start;
        double left = Math.exp((start - now) / 1e9 / DECAY_SECONDS);
        double way = DECAY_SECONDS * (1 - left) * pane.scale();
        double toX = Math.rint(speedX * way);
        double toY = Math.rint(speedY * way);
        double stepX = toX - goneX;
        double stepY = toY - goneY;
        if (stepX != 0 || stepY != 0) {
            var before = model.viewport();
            model.pan(stepX, stepY);
            goneX = toX;
            goneY = toY;
            if (model.viewport().equals(before)) {
                stop();
            }
        }
        if (Math.hypot(speedX, speedY) * left < LEAST_SPEED || pane.getScene() != scene) {
            stop();
        }
    }
}
