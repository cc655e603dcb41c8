package org.portatlas.view.listeners;

import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.portatlas.store.Settings;
import org.portatlas.text.Texts;

/// How often the machine is read, and a toggle that holds what is shown.
final class RefreshBox extends HBox {
    private static final Texts TEXTS = new Texts(RefreshBox.class);

    private final ToggleButton pause = new ToggleButton(TEXTS.get("live.pause"));

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
        seconds.setAccessibleText(TEXTS.get("live.seconds.help"));
        seconds.setTooltip(new Tooltip(TEXTS.get("live.seconds.help")));
        seconds.valueProperty().bindBidirectional(model.secondsProperty().asObject());
        seconds.disableProperty().bind(model.liveProperty().not());
        pause.setId("listeners-pause");
        pause.setTooltip(new Tooltip(TEXTS.get("live.pause.help")));
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
            return TEXTS.get("live.seconds", seconds);
        }

        @Override
        public Integer fromString(String text) {
            return Integer.valueOf(text.replaceAll("\\D", ""));
        }
    }
}
