package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.portatlas.map.CellPoint;

/// What was drawn on the map by hand: strokes through points of the map, so that a drawing stays where
/// it belongs when the map is moved. It belongs to the layout in which it was drawn, and is not kept.
/// FX thread.
final class Drawing {
    private final List<Stroke> strokes = new ArrayList<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    /// A line that was drawn without lifting the hand.
    ///
    /// @param layout the id of the layout whose cells the points count
    /// @param points at least one
    record Stroke(String layout, List<CellPoint> points) {}

    /// Counts on with every change.
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /// From the first to the last.
    List<Stroke> strokes() {
        return List.copyOf(strokes);
    }

    /// The hand begins to draw.
    void begin(String layout, CellPoint at) {
        List<CellPoint> points = new ArrayList<>();
        points.add(at);
        strokes.add(new Stroke(layout, points));
        changed();
    }

    /// The hand that draws has come here.
    void extend(CellPoint to) {
        if (!strokes.isEmpty()) {
            strokes.getLast().points().add(to);
            changed();
        }
    }

    /// Takes the last stroke back, if there is one.
    void undo() {
        if (!strokes.isEmpty()) {
            strokes.removeLast();
            changed();
        }
    }

    void clear() {
        strokes.clear();
        changed();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
