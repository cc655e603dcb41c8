package org.portatlas.view.overlays;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.portatlas.layer.Overlay;
import org.portatlas.map.Theme;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What is drawn over the map now: a line for each overlay with its pattern and its numbers, and one for the
/// connections. It takes no room while nothing is on.
public final class OverlayKey extends VBox {
    private static final Texts TEXTS = new Texts(OverlayKey.class);

    private final OverlaysViewModel overlays;
    private final ConnectionsViewModel connections;
    private final ObservableValue<Theme> theme;

    public OverlayKey(OverlaysViewModel overlays, ConnectionsViewModel connections, ObservableValue<Theme> theme) {
        this.overlays = overlays;
        this.connections = connections;
        this.theme = theme;
        setId("overlay-key");
        getStyleClass().add("overlay-key");
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        overlays.shownProperty().subscribe(this::fill);
        connections.wordsProperty().subscribe(this::fill);
        theme.subscribe(this::fill);
        fill();
    }

    private void fill() {
        List<Node> lines = new ArrayList<>();
        for (Overlay overlay : overlays.shownProperty().get()) {
            lines.add(line(PatternSample.overlay(overlay.ink(), theme.getValue()), overlay.line(), overlay.sentence()));
        }
        if (connections.onProperty().get()) {
            lines.add(line(
                    PatternSample.thread(theme.getValue()),
                    connections.wordsProperty().get(),
                    TEXTS.get("connections.about")));
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
    }

    private static Node line(Node sample, String text, String sentence) {
        StackPane box = new StackPane(sample);
        box.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new WrappedLabel(text, "overlay-line");
        label.setAccessibleHelp(sentence);
        Tooltip tooltip = new Tooltip(sentence);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        Tooltip.install(label, tooltip);
        HBox line = new HBox(10, box, label);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
