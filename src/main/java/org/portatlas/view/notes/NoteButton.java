package org.portatlas.view.notes;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.portatlas.text.Texts;

/// Begins a note on the selected port: a pencil in the pane's head.
public final class NoteButton extends Button {
    private static final Texts TEXTS = new Texts(NoteButton.class);

    private final Tooltip tells = new Tooltip();

    public NoteButton(NotesViewModel model, ObservableValue<OptionalInt> selected) {
        super("✎");
        setId("note-button");
        getStyleClass().addAll("flat", "star");
        setTooltip(tells);
        setOnAction(event -> NoteStart.onPort(model));
        selected.subscribe(port -> {
            String does = TEXTS.get("write", port.orElse(0));
            setAccessibleText(does);
            tells.setText(TEXTS.get("write.key", port.orElse(0)));
            setDisable(port.isEmpty());
        });
    }
}
