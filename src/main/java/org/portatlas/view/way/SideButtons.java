package org.portatlas.view.way;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The buttons at a mouse's side: they go back and forward, and mean nothing else to what is under the pointer. FX
/// thread.
public final class SideButtons {
    private SideButtons() {}

    /// Takes them for the history.
    ///
    /// @param window over all of which they are pressed
    public static void on(Node window, HistoryViewModel history) {
        window.addEventFilter(MouseEvent.ANY, event -> {
            boolean isBack = event.getButton() == MouseButton.BACK;
            if (isBack || event.getButton() == MouseButton.FORWARD) {
                boolean isPressed = event.getEventType() == MouseEvent.MOUSE_PRESSED;
                if (isPressed && isBack) {
                    history.back();
                } else if (isPressed) {
                    history.forward();
                }
                event.consume();
            }
        });
    }
}
