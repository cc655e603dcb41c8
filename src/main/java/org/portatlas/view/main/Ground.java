package org.portatlas.view.main;

import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import org.portatlas.map.Theme;

/// What the window stands on: its scene's own fill, in the theme's colour. The toolkit clears to it in any case, while
/// a background below the map would be painted again in every frame, for nobody to see.
final class Ground {
    private Ground() {}

    /// Lays the ground behind a root, in whichever scene it comes to stand.
    static void lay(Node root, ReadOnlyProperty<Theme> theme) {
        Runnable lay = () -> {
            Scene scene = root.getScene();
            if (scene != null) {
                int colour = theme.getValue().window();
                scene.setFill(Color.rgb(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF));
            }
        };
        root.sceneProperty().subscribe(lay);
        theme.subscribe(lay);
        lay.run();
    }
}
