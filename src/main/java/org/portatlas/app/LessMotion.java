package org.portatlas.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Ends all motion in a scene at once where the user has set it so. Otherwise the scene follows the system.
final class LessMotion {
    private LessMotion() {}

    /// @param reduced what is set, followed as long as there is a scene
    static void in(Scene scene, ObservableValue<Boolean> reduced) {
        if (reduced.getValue()) {
            scene.getPreferences().setReducedMotion(true);
        }
        reduced.subscribe((before, now) -> scene.getPreferences().setReducedMotion(now ? Boolean.TRUE : null));
    }
}
