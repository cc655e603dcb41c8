package org.portatlas.view.overlays;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Lets Tab pass over the controls that a pane hides, where nobody would see the focus. Before the first and after the
/// last of the pane it goes on to what is seen beside it. FX thread.
final class PassingOver {
    private final Node pane;
    private @Nullable TraversalDirection direction;

    private PassingOver(Node pane) {
        this.pane = pane;
    }

    /// From now on, in the scene in which the pane is.
    static void letTab(Node pane) {
        PassingOver passing = new PassingOver(pane);
        pane.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                passing.follow(scene);
            }
        });
    }

    private void follow(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isTab = event.getCode() == KeyCode.TAB && !event.isControlDown();
            direction = !isTab ? null : event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
        });
        scene.focusOwnerProperty().subscribe(this::pass);
    }

    private void pass(@Nullable Node owner) {
        TraversalDirection on = direction;
        if (owner != null && on != null && pane.isVisible() && isHidden(owner)) {
            owner.requestFocusTraversal(on);
        }
    }

    private boolean isHidden(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane) {
                return false;
            }
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return pane.localToScene(pane.getLayoutBounds()).intersects(bounds);
    }
}
