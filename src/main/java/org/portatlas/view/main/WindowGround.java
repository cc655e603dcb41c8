package org.portatlas.view.main;

import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import org.portatlas.map.Theme;

/// What the window stands on: its scene's own fill, in the theme's colour. The toolkit clears to it in any case, while
/// a background below the map would be painted again in every frame, for nobody to see.
final class WindowGround {
    private WindowGround() {}

    /// Lays the ground behind a root, in whichever scene it comes to stand; a scene that is being made fills itself
    /// with white only after it has its root.
    static void lay(Node root, ReadOnlyProperty<Theme> theme) {
        Runnable lay = () -> {
            Scene scene = root.getScene();
            Color colour = colour(theme.getValue());
            if (scene != null && !colour.equals(scene.getFill())) {
                scene.setFill(colour);
            }
        };
        theme.subscribe(shown -> lay.run());
        root.sceneProperty().flatMap(Scene::fillProperty).subscribe(fill -> lay.run());
    }

    private static Color colour(Theme theme) {
        int colour = theme.window();
        return Color.rgb(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF);
    }
}
