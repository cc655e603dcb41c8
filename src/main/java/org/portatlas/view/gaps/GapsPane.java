package org.portatlas.view.gaps;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.export.FileForm;
import org.portatlas.text.Texts;
import org.portatlas.view.table.Copying;
import org.portatlas.view.table.ExportButton;
import org.portatlas.view.table.ExportMessage;

/// All gaps below the map, and how full the ranges are behind them.
public final class GapsPane extends VBox {
    private static final Texts TEXTS = new Texts(GapsPane.class);

    private final GapsViewModel model;
    private final GapTable table;
    private final TextField filter = new TextField();
    private final ExportButton export = new ExportButton("gap-export", "gaps", this::export);

    /// @param toMap puts the focus on the map
    /// @param hide closes the pane
    GapsPane(GapsViewModel model, Runnable toMap, Runnable hide) {
        this.model = model;
        setId("gap-lens");
        getStyleClass().add("gaps-pane");
        table = new GapTable(model, model::select, row -> {
            model.flyTo(row);
            toMap.run();
        });
        filter.setId("gap-filter");
        filter.setPromptText(TEXTS.get("filter"));
        filter.setTooltip(new Tooltip(TEXTS.get("filter.help")));
        filter.setAccessibleHelp(TEXTS.get("filter.help"));
        filter.setAccessibleText(TEXTS.get("filter.name"));
        filter.textProperty()
                .subscribe(typed -> table.change(() -> model.filterProperty().set(typed)));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.enter();
                event.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        ScrollPane figures = new ScrollPane(new FiguresGrid(model.figures(), model.edition()));
        figures.setFitToWidth(true);
        figures.getStyleClass().add("port-scroll");
        TabPane tabs = new TabPane(new Tab(TEXTS.get("gaps"), table), new Tab(TEXTS.get("figures"), figures));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(TEXTS.get("tabs"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().setAll(head(hide), new ExportMessage("gap-message", model.files()), tabs);
        model.longestFirstProperty().subscribe(longest -> table.change(() -> table.sort(longest)));
    }

    /// Puts the focus into the filter.
    void enter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// How a file is chosen, from a proposed name; empty if none was.
    void setChooser(Function<String, Optional<Path>> chooser) {
        export.setChooser(chooser);
    }

    private void export(FileForm form, Path file) {
        model.write(table.getItems(), form, file);
    }

    void follow(OptionalInt port) {
        table.follow(port);
    }

    private HBox head(Runnable hide) {
        Label count = new Label();
        count.setId("gap-count");
        count.getStyleClass().add("caption");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> TEXTS.get("shown", model.rows().size(), model.count()), model.rows()));
        CheckBox longest = new CheckBox(TEXTS.get("longest"));
        longest.setId("gap-longest");
        longest.selectedProperty().bindBidirectional(model.longestFirstProperty());
        longest.setTooltip(new Tooltip(TEXTS.get("longest.about")));
        Button copy = new Button(TEXTS.get("copy"));
        copy.setId("gap-copy");
        copy.setAccessibleText(TEXTS.get("copy.name"));
        copy.setTooltip(new Tooltip(TEXTS.get("copy.about")));
        copy.setOnAction(event -> Copying.copy(text()));
        Copying.onKey(table, this::selected);
        Button close = new Button(TEXTS.get("hide"));
        close.setOnAction(event -> hide.run());
        for (Node each : List.of(count, longest, copy, close)) {
            ((javafx.scene.layout.Region) each).setMinWidth(USE_PREF_SIZE);
        }
        HBox head = new HBox(10, count, filter, longest, copy, export, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private String selected() {
        return model.table(table.getSelectionModel().getSelectedItems()).tabs();
    }

    private String text() {
        return model.table(table.getItems()).tabs();
    }
}
