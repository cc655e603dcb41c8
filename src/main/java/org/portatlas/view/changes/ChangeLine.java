package org.portatlas.view.changes;

import javafx.beans.value.ObservableValue;
import org.portatlas.view.pane.WrappedLabel;

/// What changed at the selected port, in the port's pane; without room as long as there is nothing to tell.
public final class ChangeLine extends WrappedLabel {
    /// @param text a sentence, or "" for nothing
    public ChangeLine(ObservableValue<String> text) {
        super("", "body");
        setId("port-change");
        textProperty().bind(text);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
