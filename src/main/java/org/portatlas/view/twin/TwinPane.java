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
import org.portatlas.view.table.Copying;
import org.portatlas.view.table.ExportButton;
import org.portatlas.view.table.ExportMessage;

/// The table twin below the map: the ports that the map shows now, with a filter over them.
public final class TwinPane extends VBox {
    private static final String FILTER_HELP = """
            793, 0x319, 700-900, >1023: ports.  year>2010, year=2002-2006: when registered.
            system, user, dynamic: a range.  assigned, unassigned, reserved, …: a status.
            tcp, udp, sctp, dccp: assigned for it.  here: listening on this computer.
            Anything else: a part of a name, of the map's word, of what listens.
            Several words must all hold.""";

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
        filter.setPromptText("Filter, as 700-900");
        filter.setTooltip(new Tooltip(FILTER_HELP));
        filter.setAccessibleText("Filter the ports");
        filter.setAccessibleHelp(FILTER_HELP);
        filter.setMinWidth(90);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.enter();
                event.consume();
            }
        });
        HBox.setHgrow(filter, Priority.ALWAYS);
        CheckBox inView = new CheckBox("Only in view");
        inView.setId("twin-in-view");
        inView.setMinWidth(USE_PREF_SIZE);
        inView.setTooltip(new Tooltip("Lists only the part of the map that is in view, and follows it"));
        inView.setAccessibleHelp("Lists only the part of the map that is in view, and follows it");
        inView.selectedProperty().bindBidirectional(model.onlyInViewProperty());
        Button copy = new Button("Copy");
        copy.setId("twin-copy");
        copy.setAccessibleText("Copy the ports shown");
        copy.setTooltip(new Tooltip("Copies the ports shown, as a table for a spreadsheet"));
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(event -> Copying.copy(allText()));
        Button close = new Button("Hide");
        close.setTooltip(new Tooltip("Hides the table (D on the map)"));
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
