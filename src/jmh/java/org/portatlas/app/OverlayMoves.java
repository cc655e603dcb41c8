package org.portatlas.app;

import java.util.ArrayDeque;
import java.util.OptionalInt;
import java.util.Queue;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.portatlas.layer.Layers;
import org.portatlas.map.Layouts;
import org.portatlas.map.PixelBox;
import org.portatlas.view.map.MapViewModel;

/// The atlas at rest, where only what lies over the picture of the map moves: the pointer from cell to cell, with the
/// line that names the port, or the selection from port to port of one gap. Each in the far view, where the loupe
/// follows the pointer, and close by.
final class OverlayMoves implements Contender {
    private static final int FRAMES = 24;
    private static final int FIRST_OF_GAP = 781;
    private static final int LENGTH_OF_GAP = 19;
    private static final double FAR = 5;
    private static final double CLOSE = 48;

    /// What brings the map where it is to be looked at; not measured.
    private static final String BETWEEN = "between";

    private final String name;
    private final boolean hovers;
    private final Parent content;
    private final MapViewModel map;
    private final Node pane;
    private final Label line;
    private final Queue<Step> steps = new ArrayDeque<>();
    private OptionalInt hoveredBefore = OptionalInt.empty();
    private OptionalInt selectedBefore = OptionalInt.empty();
    private String kind = BETWEEN;

    /// What is done for one frame.
    private record Step(String kind, Runnable work) {}

    private OverlayMoves(String name, Atlas atlas, boolean hovers) {
        this.name = name;
        this.hovers = hovers;
        content = atlas.root();
        map = atlas.model().map();
        pane = content.lookup("#map");
        line = (Label) content.lookup("#port-line");
    }

    static Contender ofPointer(Atlas atlas) {
        return new OverlayMoves("hover", atlas, true);
    }

    static Contender ofSelection(Atlas atlas) {
        return new OverlayMoves("selection", atlas, false);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void begin() {
        steps.add(new Step(BETWEEN, () -> {
            map.layers().layerProperty().set(Layers.all().getFirst());
            map.arrange(Layouts.all().getFirst());
        }));
        plan("far", FAR);
        plan("close", CLOSE);
    }

    private void plan(String where, double height) {
        steps.add(new Step(BETWEEN, () -> map.lookAt(FIRST_OF_GAP + 3, height)));
        for (int i = 0; i < FRAMES; i++) {
            if (hovers) {
                // To and fro between two rows, in sight at any size.
                int port = FIRST_OF_GAP + 256 * (i % 2) + i % 7;
                steps.add(new Step(where, () -> point(port)));
            } else {
                int port = FIRST_OF_GAP + i % LENGTH_OF_GAP;
                // The first one makes the gap stand out, in the picture.
                steps.add(new Step(
                        i == 0 ? BETWEEN : where,
                        () -> map.selectedPortProperty().set(OptionalInt.of(port))));
            }
        }
        steps.add(new Step(BETWEEN, map::hoverNothing));
        steps.add(new Step(BETWEEN, map::selectNothing));
    }

    /// As the mouse does when it comes onto the cell of a port.
    private void point(int port) {
        PixelBox cell = map.viewport().cell(port, map.layout());
        Event.fireEvent(pane, moved(pane.localToScene(cell.x() + cell.width() / 2.0, cell.y() + cell.height() / 2.0)));
        // So the frame that comes now names it: its time is all that passes between the event and the text.
        if (!line.getText().startsWith(port + " ")) {
            throw new IllegalStateException("port " + port + " is not named: " + line.getText());
        }
    }

    private static MouseEvent moved(Point2D inScene) {
        double x = inScene.getX();
        double y = inScene.getY();
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Override
    public boolean isChanged() {
        return !kind.equals(BETWEEN)
                && !(map.hoveredPortProperty().get().equals(hoveredBefore)
                        && map.selectedPortProperty().get().equals(selectedBefore));
    }

    @Override
    public String next() {
        hoveredBefore = map.hoveredPortProperty().get();
        selectedBefore = map.selectedPortProperty().get();
        if (map.passageProperty().get() != null) {
            return BETWEEN;
        }
        Step step = steps.poll();
        if (step == null) {
            return "";
        }
        kind = step.kind();
        step.work().run();
        return kind;
    }
}
