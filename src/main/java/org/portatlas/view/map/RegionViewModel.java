package org.portatlas.view.map;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.map.CellRectangle;
import org.portatlas.map.PortLayout;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;

/// The region: ports that are looked at together, drawn over the map and summed up elsewhere. It begins at one port and
/// reaches to another, as the rectangle of cells between them or as the run of ports. In another layout its ports stay,
/// whatever shape they take there. FX thread.
public final class RegionViewModel {
    private final MapViewModel map;
    private final ReadOnlyObjectWrapper<@Nullable PortSet> ports = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper drawing = new ReadOnlyBooleanWrapper();
    private int anchor;
    private int head;

    /// What lies between the port where a region begins and the one where it ends.
    public enum Shape {
        /// The cells of the rectangle of which the two are opposite corners, as ports stand in the layout of now.
        RECTANGLE,
        /// The ports from the one number to the other.
        RUN
    }

    public RegionViewModel(MapViewModel map) {
        this.map = map;
    }

    /// The ports of the region, at least one; null while there is none.
    public ReadOnlyObjectProperty<@Nullable PortSet> portsProperty() {
        return ports.getReadOnlyProperty();
    }

    /// Whether a hand is drawing it at this moment.
    public ReadOnlyBooleanProperty drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    public MapViewModel map() {
        return map;
    }

    /// A hand begins to draw at a port.
    void startAt(int port) {
        anchor = port;
        head = port;
        drawing.set(true);
    }

    /// The hand that draws has come to a port.
    void drawTo(int port, Shape shape) {
        head = port;
        take(shape);
    }

    /// The hand lets go.
    void finishDrawing() {
        drawing.set(false);
    }

    /// Moves the end of the region to a neighbouring cell, or by that many ports if it is a run: a row's worth up and
    /// down. Where there is no region, one begins at the selected port, or at the middle of what is seen.
    public void grow(int columns, int rows, Shape shape) {
        if (ports.get() == null) {
            anchor = map.selectedPortProperty().get().orElseGet(map::middlePort);
            head = anchor;
        }
        if (shape == Shape.RUN) {
            head = Math.clamp(head + columns + (long) rows * PortLayout.SIDE, 0, PortRange.PORTS - 1);
        } else {
            int x = Math.clamp(map.layout().cellX(head) + (long) columns, 0, PortLayout.SIDE - 1);
            int y = Math.clamp(map.layout().cellY(head) + (long) rows, 0, PortLayout.SIDE - 1);
            head = map.layout().portAt(x, y);
        }
        take(shape);
        map.reveal(head);
    }

    /// Makes the region the run between two ports, both inclusive, 0 to 65535.
    public void set(int one, int other) {
        anchor = one;
        head = other;
        take(Shape.RUN);
    }

    /// If there is none, begins with the selected port; where none is selected, with the System Ports.
    public void begin() {
        if (ports.get() == null) {
            OptionalInt port = map.selectedPortProperty().get();
            set(port.orElse(PortRange.SYSTEM.first()), port.orElse(PortRange.SYSTEM.last()));
        }
    }

    /// Shows all of it as large as it goes; the selection stays.
    public void fit() {
        PortSet shown = ports.get();
        if (shown != null) {
            map.flyTo(shown);
        }
    }

    /// Forgets it.
    /// @return whether there was one
    public boolean end() {
        boolean was = ports.get() != null;
        drawing.set(false);
        ports.set(null);
        return was;
    }

    private void take(Shape shape) {
        PortSet now = shape == Shape.RUN
                ? PortSet.between(anchor, head)
                : CellRectangle.between(anchor, head, map.layout()).ports(map.layout());
        if (!now.equals(ports.get())) {
            ports.set(now);
        }
    }
}
