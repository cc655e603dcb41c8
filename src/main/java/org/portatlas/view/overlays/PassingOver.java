package org.portatlas.view.overlays;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.InScene;

/// Lets Tab pass over the controls that a pane hides, where nobody would see the focus. Before the first and after the
/// last of the pane it goes on to what is seen beside it. FX thread.
public final class PassingOver {
    private final Node pane;
    private @Nullable TraversalDirection direction;

    private PassingOver(Node pane) {
        this.pane = pane;
    }

    /// From now on, as long as the pane is seen in a scene.
    public static void letTab(Node pane) {
        PassingOver passing = new PassingOver(pane);
        InScene.of(pane, passing::follow);
    }

    private Subscription follow(Scene scene) {
        return InScene.filter(scene, KeyEvent.KEY_PRESSED, this::press)
                .and(scene.focusOwnerProperty().subscribe(this::pass));
    }

    private void press(KeyEvent event) {
        boolean isTab = event.getCode() == KeyCode.TAB && !event.isControlDown();
        direction = !isTab ? null : event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT;
    }

    private void pass(@Nullable Node owner) {
        TraversalDirection on = direction;
        if (owner != null && on != null && pane.isVisible() && pane.getScene() == owner.getScene() && isHidden(owner)) {
            owner.requestFocusTraversal(on);
        }
    }

    private boolean isHidden(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane) {
                return false;
            }
        }
        return isOver(node) || isOutOfView(node);
    }

    private boolean isOver(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return pane.localToScene(pane.getLayoutBounds()).intersects(bounds);
    }

    /// Whether it would be scrolled to, and that perhaps beneath the pane.
    private boolean isOutOfView(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane && isOver(each)) {
                return !each.localToScene(each.getLayoutBounds()).contains(bounds);
            }
        }
        return false;
    }
}
