package org.portatlas.view.listeners;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.portatlas.text.Texts;

/// Watches the selected port, or no longer: a star in the pane's head.
public final class StarButton extends Button {
    private static final Texts TEXTS = new Texts(StarButton.class);

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
        setAccessibleText(isWatched ? TEXTS.get("star.stop", port) : TEXTS.get("star.watch", port));
        tells.setText(isWatched ? TEXTS.get("star.stop.help", port) : TEXTS.get("star.watch.help", port));
    }
}
