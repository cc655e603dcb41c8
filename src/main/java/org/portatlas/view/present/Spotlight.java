package org.portatlas.view.present;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// A shade over all but a circle.
final class Spotlight extends Path {
    private final HLineTo right = new HLineTo();
    private final VLineTo bottom = new VLineTo();
    private final MoveTo start = new MoveTo();
    private final ArcTo there = new ArcTo();
    private final ArcTo back = new ArcTo();

    Spotlight() {
        setId("present-spotlight");
        getStyleClass().add("present-shade");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setStroke(null);
        setFillRule(FillRule.EVEN_ODD);
        getElements()
                .setAll(
                        new MoveTo(0, 0),
                        right,
                        bottom,
                        new HLineTo(0),
                        new ClosePath(),
                        start,
                        there,
                        back,
                        new ClosePath());
    }

    /// Lights a circle in a view of this size.
    void light(double x, double y, double radius, double width, double height) {
        right.setX(width);
        bottom.setY(height);
        start.setX(x - radius);
        start.setY(y);
        arc(there, x + radius, y, radius);
        arc(back, x - radius, y, radius);
    }

    private static void arc(ArcTo arc, double x, double y, double radius) {
        arc.setX(x);
        arc.setY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
    }
}
