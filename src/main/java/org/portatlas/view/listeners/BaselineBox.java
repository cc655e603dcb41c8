package org.portatlas.view.listeners;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.ColumnRoom;

/// What differs from the list that was remembered, and the button that remembers one.
final class BaselineBox extends VBox {
    private static final Texts TEXTS = new Texts(BaselineBox.class);

    private final TableView<BaselineDifference> table = new TableView<>();

    BaselineBox(BaselineViewModel model, IntConsumer goTo) {
        getStyleClass().add("listeners-box");
        Button remember = new Button(TEXTS.get("baseline.remember"));
        remember.setId("remember");
        remember.setTooltip(new Tooltip(TEXTS.get("baseline.remember.help")));
        remember.setOnAction(event -> model.remember());
        Button undo = new Button(TEXTS.get("baseline.undo"));
        undo.setId("remember-undo");
        undo.setTooltip(new Tooltip(TEXTS.get("baseline.undo.help")));
        undo.setOnAction(event -> model.undo());
        undo.visibleProperty().bind(model.undoableProperty());
        undo.managedProperty().bind(undo.visibleProperty());
        Label sentence = line("baseline-sentence");
        sentence.textProperty().bind(model.sentenceProperty());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox head = new HBox(10, remember, undo, sentence);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(USE_PREF_SIZE);
        remember.setMinWidth(USE_PREF_SIZE);
        undo.setMinWidth(USE_PREF_SIZE);
        Label problem = line("baseline-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setMinHeight(USE_PREF_SIZE);
        table.getStyleClass().add("dense");
        table.setId("baseline-table");
        table.setAccessibleText(TEXTS.get("baseline.table"));
        table.setItems(model.differences());
        table.setPlaceholder(new Label(TEXTS.get("baseline.same")));
        addColumns();
        ChosenPort.of(table, BaselineDifference::port, goTo);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, problem, table);
    }

    private static Label line(String id) {
        Label label = new WrappedLabel("", "caption");
        label.setId(id);
        return label;
    }

    private void addColumns() {
        table.getColumns().add(TableColumns.text(TEXTS.get("column.change"), 76, BaselineDifference::change));
        table.getColumns().add(TableColumns.fixed(TEXTS.get("column.port"), 58, BaselineDifference::port));
        table.getColumns().add(TableColumns.text(TEXTS.get("column.transport"), 82, BaselineDifference::transport));
        table.getColumns().add(TableColumns.text(TEXTS.get("column.now"), 320, BaselineDifference::now));
        table.getColumns().add(TableColumns.text(TEXTS.get("column.then"), 320, BaselineDifference::then));
        ColumnRoom.fill(table, 2);
    }
}
