package org.portatlas.app;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The nodes of a window. FX thread.
final class Nodes {
    private Nodes() {}

    /// A node, and all that is in it.
    static Stream<Node> in(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Nodes::in))
                : Stream.of(node);
    }

    /// The same without what is hidden, and what is in that.
    static Stream<Node> visibleIn(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(Nodes::visibleIn))
                : Stream.of(node);
    }

    /// Whether neither the node is hidden nor anything that it is in.
    static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
