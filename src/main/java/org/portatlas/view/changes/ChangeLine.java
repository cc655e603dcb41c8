package org.portatlas.view.changes;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// What changed at the selected port, in the port's pane; without room as long as there is nothing to tell.
public final class ChangeLine extends Label {
    /// @param text a sentence, or "" for nothing
    public ChangeLine(ObservableValue<String> text) {
        setId("port-change");
        getStyleClass().add("body");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(text);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
