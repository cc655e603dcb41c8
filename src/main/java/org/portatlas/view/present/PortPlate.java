package org.portatlas.view.present;

import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.portatlas.map.DetailLevel;

/// The port under the pointer by number and name, beside the pointer, as long as cells do not say it
/// themselves.
final class PortPlate extends Label {
    private static final double AWAY = 28;

    private final PresentViewModel model;

    PortPlate(PresentViewModel model) {
        this.model = model;
        setId("present-plate");
        getStyleClass().add("present-plate");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Follows the pointer inside of what the map shows.
    void follow(double x, double y, Bounds inside) {
        OptionalInt port = model.map().hoveredPortProperty().get();
        setVisible(port.isPresent() && DetailLevel.of(model.map().viewport()).compareTo(DetailLevel.NUMBERS) < 0);
        if (port.isPresent() && isVisible()) {
            setText(model.map().caption(port.getAsInt()));
            applyCss();
            autosize();
            double right = x + AWAY + getWidth() <= inside.getMaxX() ? x + AWAY : x - AWAY - getWidth();
            double below = y + AWAY + getHeight() <= inside.getMaxY() ? y + AWAY : y - AWAY - getHeight();
            relocate(Math.max(inside.getMinX(), Math.rint(right)), Math.max(inside.getMinY(), Math.rint(below)));
        }
    }
}
