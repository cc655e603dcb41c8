package org.portatlas.view.table;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What became of an export, until it is read; without room while there is nothing to tell.
public final class ExportMessage extends HBox {
    private static final Texts TEXTS = new Texts(ExportMessage.class);

    /// @param id of the sentence
    public ExportMessage(String id, FileExport export) {
        super(8);
        Label text = new WrappedLabel("");
        text.setId(id);
        text.setMaxWidth(Double.MAX_VALUE);
        text.textProperty().bind(export.messageProperty());
        setHgrow(text, Priority.ALWAYS);
        Button forget = new Button(TEXTS.get("ok"));
        forget.setMinWidth(USE_PREF_SIZE);
        forget.setOnAction(event -> export.forgetMessage());
        getChildren().setAll(text, forget);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        visibleProperty().bind(text.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
