package org.portatlas.view;

import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What follows a scene for as long as a node stands in it. A scene outlives its content, which changes with the
/// language, and would keep whatever still follows it. FX thread.
public final class InScene {
    private final Function<Scene, Subscription> follow;
    private Subscription following = Subscription.EMPTY;

    private InScene(Function<Scene, Subscription> follow) {
        this.follow = follow;
    }

    /// Follows the scene of a node now, and each later one.
    ///
    /// @param follow begins, and gives back what ends it
    public static void of(Node node, Function<Scene, Subscription> follow) {
        node.sceneProperty().subscribe(new InScene(follow)::change);
    }

    /// Sees the events of a scene before its nodes do.
    public static <E extends Event> Subscription filter(
            Scene scene, EventType<E> type, EventHandler<? super E> filter) {
        scene.addEventFilter(type, filter);
        return () -> scene.removeEventFilter(type, filter);
    }

    private void change(@Nullable Scene scene) {
        following.unsubscribe();
        following = scene == null ? Subscription.EMPTY : follow.apply(scene);
    }
}
