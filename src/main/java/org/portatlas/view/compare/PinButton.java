package org.portatlas.view.compare;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import org.portatlas.text.Texts;

/// Pins the selected port for a comparison, or pins none any more: in the pane's head.
public final class PinButton extends Button {
    private static final Texts TEXTS = new Texts(PinButton.class);
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final CompareViewModel model;
    private final ObservableValue<OptionalInt> selected;
    private final Tooltip tells = new Tooltip();

    public PinButton(CompareViewModel model, ObservableValue<OptionalInt> selected) {
        this.model = model;
        this.selected = selected;
        setId("pin");
        getStyleClass().addAll("flat", "pin");
        SVGPath pin = new SVGPath();
        pin.setContent("M4.5 1 H11.5 V2.5 L10.5 3.5 V7 L13 9.5 V11 H8.6 V15 H7.4 V11 H3 V9.5 L5.5 7 V3.5 L4.5 2.5 Z");
        pin.getStyleClass().add("pin-sign");
        setGraphic(pin);
        setTooltip(tells);
        setOnAction(event -> model.turn());
        selected.subscribe(this::show);
        model.pinnedProperty().subscribe(this::show);
    }

    private void show() {
        OptionalInt pinned = model.pinnedProperty().get();
        pseudoClassStateChanged(PINNED, pinned.isPresent());
        setDisable(pinned.isEmpty() && selected.getValue().isEmpty());
        if (pinned.isPresent()) {
            setAccessibleText(TEXTS.get("pin.end", pinned.getAsInt()));
            tells.setText(TEXTS.get("pin.end.about", pinned.getAsInt()));
        } else {
            int port = selected.getValue().orElse(0);
            setAccessibleText(TEXTS.get("pin", port));
            tells.setText(TEXTS.get("pin.about", port));
        }
    }
}
