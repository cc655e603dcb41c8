package org.portatlas.view.listeners;

import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.portatlas.store.Settings;

/// How often the machine is read, and a toggle that holds what is shown.
final class RefreshBox extends HBox {
    private final ToggleButton pause = new ToggleButton("Pause");

    RefreshBox(LiveViewModel model) {
        super(6);
        setAlignment(Pos.CENTER_RIGHT);
        Label state = new Label();
        state.setId("listeners-state");
        state.getStyleClass().add("caption");
        state.textProperty().bind(model.state());
        ChoiceBox<Integer> seconds = new ChoiceBox<>();
        seconds.setId("listeners-seconds");
        seconds.getItems().setAll(Settings.PERIODS);
        seconds.setConverter(new InSeconds());
        seconds.setAccessibleText("How often this computer is read");
        seconds.setTooltip(new Tooltip("How often this computer is read"));
        seconds.valueProperty().bindBidirectional(model.secondsProperty().asObject());
        seconds.disableProperty().bind(model.liveProperty().not());
        pause.setId("listeners-pause");
        pause.setTooltip(new Tooltip("Holds what is shown, until pressed again (P)"));
        pause.selectedProperty().bindBidirectional(model.pausedProperty());
        pause.disableProperty().bind(model.liveProperty().not());
        getChildren().addAll(state, seconds, pause);
        state.setMinWidth(USE_PREF_SIZE);
        pause.setMinWidth(USE_PREF_SIZE);
    }

    /// Turns the toggle, if it can be turned.
    void turn() {
        pause.fire();
    }

    private static final class InSeconds extends StringConverter<Integer> {
        @Override
        public String toString(Integer seconds) {
            return seconds + " s";
        }

        @Override
        public Integer fromString(String text) {
            return Integer.valueOf(text.replace(" s", ""));
        }
    }
}
