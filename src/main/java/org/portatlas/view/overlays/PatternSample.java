package org.portatlas.view.overlays;

import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.portatlas.map.OverlayInk;
import org.portatlas.map.Theme;

/// A piece of an overlay's line, or of a connection's thread, as the map draws it: for a legend.
final class PatternSample {
    private static final double LENGTH = 44;

    private PatternSample() {}

    static Group overlay(OverlayInk ink, Theme theme) {
        Line line = new Line(1, 3, LENGTH - 1, 3);
        line.setStroke(colour(ink.colour(theme)));
        line.setStrokeWidth(3);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        if (IntStream.of(ink.dashes()).noneMatch(length -> length == 0)) {
            IntStream.of(ink.dashes())
                    .forEach(length -> line.getStrokeDashArray().add((double) length));
        }
        Rectangle casing = new Rectangle(0, 0, LENGTH, 6);
        casing.setFill(colour(theme.casing()));
        return new Group(casing, line);
    }

    static Group thread(Theme theme) {
        CubicCurve curve = new CubicCurve(3, 8, 18, 8, 24, 3, LENGTH - 4, 3);
        curve.setFill(null);
        curve.setStroke(colour(theme.ink()));
        Circle here = new Circle(3, 8, 2.5, colour(theme.ink()));
        Circle there = new Circle(LENGTH - 4, 3, 2.5, colour(theme.window()));
        there.setStroke(colour(theme.ink()));
        return new Group(curve, here, there);
    }

    private static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }
}
