package org.portatlas.view.twin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.table.Copying;
import org.portatlas.view.table.ExportButton;
import org.portatlas.view.table.ExportMessage;

/// The table twin below the map: the ports that the map shows now, with a filter over them.
public final class TwinPane extends VBox {
    private static final Texts TEXTS = new Texts(TwinPane.class);

    private final TwinViewModel model;
    private final TwinTable table;
    private final TextField filter = new TextField();
    private final ExportButton export;

    /// @param hide closes the pane
    TwinPane(TwinViewModel model, Runnable hide) {
        this.model = model;
        setId("twin");
        getStyleClass().addAll("gaps-pane", "twin-pane");
        table = new TwinTable(model);
        export = new ExportButton("twin-export", "ports", model::write);
        VBox.setVgrow(table, Priority.ALWAYS);
        Copying.onKey(table, this::selectedText);
        getChildren().setAll(head(hide), new ExportMessage("twin-message", model.files()), table);
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

    private HBox head(Runnable hide) {
        Label count = new Label();
        count.setId("twin-count");
        count.getStyleClass().add("caption");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(model.answerProperty()
                        .map(found -> found == null ? "" : TwinViewModel.count(found.ports().length))
                        .orElse(""));
        filter.setId("twin-filter");
        filter.setPromptText(TEXTS.get("filter.prompt"));
        filter.setTooltip(new Tooltip(TEXTS.get("filter.help")));
        filter.setAccessibleText(TEXTS.get("filter.spoken"));
        filter.setAccessibleHelp(TEXTS.get("filter.help"));
        filter.setMinWidth(90);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.enter();
                event.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        CheckBox inView = new CheckBox(TEXTS.get("in.view"));
        inView.setId("twin-in-view");
        inView.setMinWidth(USE_PREF_SIZE);
        inView.setTooltip(new Tooltip(TEXTS.get("in.view.about")));
        inView.setAccessibleHelp(TEXTS.get("in.view.about"));
        inView.selectedProperty().bindBidirectional(model.onlyInViewProperty());
        Button copy = new Button(TEXTS.get("copy"));
        copy.setId("twin-copy");
        copy.setAccessibleText(TEXTS.get("copy.spoken"));
        copy.setTooltip(new Tooltip(TEXTS.get("copy.about")));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> Copying.copy(allText()));
        Button close = new Button(TEXTS.get("hide"));
        close.setTooltip(new Tooltip(TEXTS.get("hide.about")));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> hide.run());
        HBox head = new HBox(10, count, filter, inView, copy, export, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private String allText() {
        TwinQuestion.Answer known = model.answerProperty().get();
        return known == null ? "" : model.table(known.facts(), known.ports()).tabs();
    }

    private String selectedText() {
        TwinQuestion.Answer known = model.answerProperty().get();
        return known == null ? "" : model.table(known.facts(), table.selected()).tabs();
    }
}
