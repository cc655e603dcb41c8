package org.portatlas.view.listeners;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// Watches the selected port, or no longer: a star in the pane's head.
public final class StarButton extends Button {
    private final WatchedPorts watched;
    private final ObservableValue<OptionalInt> selected;
    private final Tooltip tells = new Tooltip();

    public StarButton(WatchedPorts watched, ObservableValue<OptionalInt> selected) {
        this.watched = watched;
        this.selected = selected;
        setId("watch");
        getStyleClass().addAll("flat", "star");
        setTooltip(tells);
        setOnAction(event -> selected.getValue().ifPresent(watched::toggle));
        selected.subscribe(this::show);
        watched.portsProperty().subscribe(this::show);
    }

    private void show() {
        int port = selected.getValue().orElse(0);
        boolean isWatched = watched.contains(port);
        setDisable(port == 0);
        setText(isWatched ? "★" : "☆");
        String does = isWatched ? "No longer watch port " + port : "Watch port " + port;
        setAccessibleText(does);
        tells.setText(does + (isWatched ? " (W)" : ": say when something starts or stops there (W)"));
    }
}
