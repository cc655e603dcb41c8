package org.portatlas.view.layers;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.Skin;

/// A combo box whose list is no part of it until it is popped up. The toolkit's own puts it among its nodes to learn
/// its width from it; here the style sheet gives the width, and each frame of the window would walk over the list's
/// nodes.
public class SlimComboBox<T> extends ComboBox<T> {
    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildren().removeIf(ListView.class::isInstance);
        return skin;
    }
}
