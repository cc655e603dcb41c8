package org.portatlas.view.compare;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.PaneScroll;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.Copying;

/// The comparison below the map, with what can be done with it.
final class ComparePane extends VBox {
    private static final Texts TEXTS = new Texts(ComparePane.class);

    private final CompareViewModel model;
    private final Label sentence = new WrappedLabel("", "caption");
    private final CompareGrid grid;

    /// @param goTo shows a port on the map
    /// @param unpin ends the comparison
    ComparePane(CompareViewModel model, IntConsumer goTo, Runnable unpin) {
        this.model = model;
        setId("compare");
        getStyleClass().add("compare-pane");
        grid = new CompareGrid(goTo);
        ScrollPane scroll = new PaneScroll();
        scroll.setContent(grid);
        scroll.setId("compare-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head(unpin), scroll);
        model.comparisonProperty().subscribe(this::show);
    }

    private void show(@Nullable Comparison comparison) {
        if (comparison != null) {
            grid.show(comparison);
            sentence.setText((comparison.sentence() + " " + model.hint()).strip());
        }
    }

    private HBox head(Runnable unpin) {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("section-title");
        sentence.setId("compare-sentence");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        ToggleButton transports = new ToggleButton(TEXTS.get("transports"));
        transports.setId("compare-transports");
        transports.setTooltip(new Tooltip(TEXTS.get("transports.about")));
        transports.selectedProperty().bindBidirectional(model.transportsProperty());
        Button copy = new Button(TEXTS.get("copy"));
        copy.setId("compare-copy");
        copy.setAccessibleText(TEXTS.get("copy.spoken"));
        copy.setTooltip(new Tooltip(TEXTS.get("copy.about")));
        copy.setOnAction(event -> copy());
        Button close = new Button(TEXTS.get("unpin"));
        close.setId("unpin");
        close.setTooltip(new Tooltip(TEXTS.get("unpin.about")));
        close.setOnAction(event -> unpin.run());
        for (Region each : List.of(title, transports, copy, close)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        HBox head = new HBox(8, title, sentence, transports, copy, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private void copy() {
        Comparison comparison = model.comparisonProperty().get();
        if (comparison != null) {
            Copying.copy(comparison.text());
        }
    }
}
