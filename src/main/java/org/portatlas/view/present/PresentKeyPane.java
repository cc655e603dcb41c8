package org.portatlas.view.present;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.portatlas.view.Key;

/// The keys of the presenter's view over all of it, in two columns.
final class PresentKeyPane extends GridPane {
    PresentKeyPane(List<Key> keys) {
        setId("present-keys");
        getStyleClass().add("present-keys");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        int rows = (keys.size() + 1) / 2;
        for (int i = 0; i < keys.size(); i++) {
            Label shown = new Label(keys.get(i).shown());
            shown.getStyleClass().add("present-key");
            Label does = new Label(keys.get(i).does());
            shown.setMinWidth(Region.USE_PREF_SIZE);
            does.setMinWidth(Region.USE_PREF_SIZE);
            add(shown, i / rows * 2, i % rows);
            add(does, i / rows * 2 + 1, i % rows);
        }
    }
}
