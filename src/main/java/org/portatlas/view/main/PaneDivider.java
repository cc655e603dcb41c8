package org.portatlas.view.main;

import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.portatlas.text.Texts;

/// The left edge of the pane, by which it is made wider or narrower: by the mouse, or by the left and right keys while
/// it has the focus. A double click or Enter gives the choice back to the window. FX thread.
final class PaneDivider extends Region {
    private static final Texts TEXTS = new Texts(PaneDivider.class);
    private static final double STEP = 20;
    private static final double GRIP = 6;

    private final Region pane;
    private final ObjectProperty<OptionalDouble> width;

    /// @param pane whose edge it is
    /// @param width that was chosen for it, logical pixels
    PaneDivider(Region pane, ObjectProperty<OptionalDouble> width) {
        this.pane = pane;
        this.width = width;
        setId("pane-divider");
        getStyleClass().add("pane-divider");
        setPrefWidth(GRIP);
        setMaxWidth(GRIP);
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(TEXTS.get("divider"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> follow());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                width.set(OptionalDouble.empty());
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Until the button is released, wherever the pointer is: it is faster than the edge.
    private void follow() {
        Scene scene = getScene();
        EventHandler<MouseEvent> move = event -> {
            width.set(OptionalDouble.of(pane.localToScene(pane.getWidth(), 0).getX() - event.getSceneX()));
            event.consume();
        };
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, move);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent released) {
                scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, move);
                scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
            }
        });
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> width.set(OptionalDouble.of(pane.getWidth() + STEP));
            case RIGHT -> width.set(OptionalDouble.of(pane.getWidth() - STEP));
            case ENTER -> width.set(OptionalDouble.empty());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
