package org.portatlas.view.main;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.portatlas.map.Swatch;

/// A swatch as the legend shows it, with its symbol; or a piece of a scale.
final class SwatchPicture extends StackPane {
    private static final double SIZE = 11;
    private static final double PIECE_HEIGHT = 9;

    SwatchPicture(Swatch swatch) {
        Color ink = colour(swatch.ink());
        getChildren().add(rectangle(SIZE, SIZE, colour(swatch.fill())));
        switch (swatch.symbol()) {
            case DOT -> add(new Circle(1.5), ink);
            case CROSS -> {
                add(new Line(-3, -3, 3, 3), ink);
                add(new Line(-3, 3, 3, -3), ink);
            }
            case DASH -> add(new Line(-3, 0, 3, 0), ink);
            case BAR -> add(new Line(0, -3, 0, 3), ink);
            case RING -> {
                Circle ring = new Circle(2.5);
                add(ring, ink);
                ring.setFill(Color.TRANSPARENT);
            }
            case DIAMOND -> add(new Polygon(0, -3.5, 3.5, 0, 0, 3.5, -3.5, 0), ink);
            case NONE -> {
                if (swatch.isHatched()) {
                    add(new Line(-4, 4, 4, -4), colour(swatch.hatch()));
                }
            }
        }
    }

    /// A piece of a scale.
    ///
    /// @param steps of the whole scale, at least two
    /// @param from where it begins, 0 to 1 of the whole
    /// @param to where it ends
    SwatchPicture(List<Swatch> steps, double from, double to, double width) {
        int first = (int) Math.round(from * (steps.size() - 1));
        int last = Math.max(first + 1, (int) Math.round(to * (steps.size() - 1)));
        List<Stop> stops = IntStream.rangeClosed(first, Math.min(last, steps.size() - 1))
                .mapToObj(step -> new Stop(
                        (step - first) / (double) (last - first),
                        colour(steps.get(step).fill())))
                .toList();
        LinearGradient gradient = new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE, stops);
        Rectangle piece = rectangle(width, PIECE_HEIGHT, Color.TRANSPARENT);
        piece.setFill(gradient);
        getChildren().add(piece);
    }

    private void add(Shape shape, Color ink) {
        shape.setFill(ink);
        shape.setStroke(shape instanceof Line || shape instanceof Circle ? ink : null);
        getChildren().add(shape);
    }

    private static Rectangle rectangle(double width, double height, Color fill) {
        Rectangle rectangle = new Rectangle(width, height, fill);
        rectangle.getStyleClass().add("legend-swatch");
        return rectangle;
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
