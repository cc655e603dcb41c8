package org.portatlas.view.tour;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// A frame round a part of the window, which lies over it and takes nothing from it: neither room
/// nor the pointer. It follows the part when that moves. FX thread.
final class TourOutline {
    private static final double RIM = 3;

    private final Pane window;
    private final Region frame = new Region();
    private Subscription following = Subscription.EMPTY;

    TourOutline(Pane window) {
        this.window = window;
        frame.setId("tour-outline");
        frame.getStyleClass().add("tour-outline");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
    }

    /// Points at the first of these that can be seen.
    ///
    /// @return whether that is the first of all
    boolean pointAt(List<String> targets) {
        leave();
        for (int i = 0; i < targets.size(); i++) {
            Node node = window.lookup(targets.get(i));
            if (node != null && isSeen(node)) {
                follow(node);
                return i == 0;
            }
        }
        return false;
    }

    void leave() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        window.getChildren().remove(frame);
    }

    private void follow(Node target) {
        window.getChildren().add(frame);
        following = Subscription.combine(
                target.localToSceneTransformProperty().subscribe(() -> place(target)),
                target.layoutBoundsProperty().subscribe(() -> place(target)));
        place(target);
    }

    /// Within the window, so that no side of it is cut.
    private void place(Node target) {
        Bounds at = window.sceneToLocal(target.localToScene(target.getLayoutBounds()));
        double left = Math.max(0, Math.rint(at.getMinX() - RIM));
        double top = Math.max(0, Math.rint(at.getMinY() - RIM));
        frame.resizeRelocate(
                left,
                top,
                Math.min(window.getWidth(), Math.rint(at.getMaxX() + RIM)) - left,
                Math.min(window.getHeight(), Math.rint(at.getMaxY() + RIM)) - top);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getLayoutBounds().getWidth() > 0;
    }
}
