package org.portatlas.view.pane;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its name before it, and below it what it does.
public final class ControlRow extends VBox {
    /// @param sentence what it does; may be empty
    public ControlRow(String name, Node control, String sentence) {
        super(3);
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(control);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(8, label, between, control);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        if (!sentence.isEmpty()) {
            getChildren().add(new WrappedLabel(sentence, "caption"));
        }
    }
}
