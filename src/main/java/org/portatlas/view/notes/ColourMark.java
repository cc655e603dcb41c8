package org.portatlas.view.notes;

import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.portatlas.layer.NotesLayer;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.text.Texts;

/// A colour of notes as a small square with its symbol, as the map and the legend show it.
final class ColourMark extends StackPane {
    private static final Texts TEXTS = new Texts(ColourMark.class);
    private static final double SIZE = 13;

    ColourMark(NoteColour colour, Theme theme) {
        Swatch swatch = NotesLayer.swatch(colour, theme);
        Color ink = paint(swatch.ink());
        Rectangle square = new Rectangle(SIZE, SIZE, paint(swatch.fill()));
        square.getStyleClass().add("legend-swatch");
        getChildren().add(square);
        switch (swatch.symbol()) {
            case DOT -> add(new Circle(2), ink);
            case CROSS -> {
                add(new Line(-3, -3, 3, 3), ink);
                add(new Line(-3, 3, 3, -3), ink);
            }
            case DASH -> add(new Line(-3.5, 0, 3.5, 0), ink);
            case BAR -> add(new Line(0, -3.5, 0, 3.5), ink);
            case RING -> {
                Circle ring = new Circle(3);
                add(ring, ink);
                ring.setFill(Color.TRANSPARENT);
            }
            case DIAMOND -> add(new Polygon(0, -4, 4, 0, 0, 4, -4, 0), ink);
            case NONE -> {}
        }
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    private void add(Shape shape, Color ink) {
        shape.setFill(ink);
        shape.setStroke(shape instanceof Line || shape instanceof Circle ? ink : null);
        getChildren().add(shape);
    }

    private static Color paint(int argb) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
    }

    /// A colour's name for people: "red", "no colour".
    static String name(NoteColour colour) {
        return colour == NoteColour.NONE ? TEXTS.get("colour.none") : colour.words();
    }
}
