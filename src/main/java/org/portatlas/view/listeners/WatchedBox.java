package org.portatlas.view.listeners;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.listeners.WatchedPorts.WatchedRow;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.ColumnRoom;

/// The watched ports and what is there now. One that was dropped can be taken back.
final class WatchedBox extends VBox {
    private static final Texts TEXTS = new Texts(WatchedBox.class);

    private final WatchedPorts watched;
    private final TableView<WatchedRow> table = new TableView<>();
    private final Label dropped = new Label();
    private final Hyperlink back = new Hyperlink(TEXTS.get("watched.again"));
    private final HBox undo = new HBox(8, dropped, back);

    WatchedBox(WatchedPorts watched, IntConsumer goTo) {
        this.watched = watched;
        getStyleClass().add("listeners-box");
        table.getStyleClass().add("dense");
        table.setId("watched-table");
        table.setAccessibleText(TEXTS.get("watched"));
        Label nothing = new WrappedLabel(TEXTS.get("watched.nothing"));
        // In large type the table may be too low for it.
        ScrollPane room = new ScrollPane(nothing);
        room.setFitToWidth(true);
        room.setFocusTraversable(false);
        room.getStyleClass().add("port-scroll");
        table.setPlaceholder(room);
        table.setItems(watched.rows());
        addColumns();
        ChosenPort.of(table, WatchedRow::port, goTo);
        back.setId("watch-again");
        back.setOnAction(event -> watched.droppedProperty().get().ifPresent(watched::toggle));
        dropped.getStyleClass().add("caption");
        watched.droppedProperty().subscribe(this::showDropped);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, undo);
    }

    /// The selected port, empty if there is none.
    OptionalInt selectedPort() {
        WatchedRow row = table.getSelectionModel().getSelectedItem();
        return row == null ? OptionalInt.empty() : OptionalInt.of(row.port());
    }

    private void showDropped(OptionalInt port) {
        undo.setVisible(port.isPresent());
        undo.setManaged(port.isPresent());
        dropped.setText(TEXTS.get("watched.dropped", port.orElse(0)));
    }

    private void addColumns() {
        table.getColumns().add(TableColumns.star(watched, WatchedRow::port));
        table.getColumns().add(TableColumns.fixed(TEXTS.get("column.port"), 58, WatchedRow::port));
        table.getColumns().add(TableColumns.text(TEXTS.get("column.there"), 380, WatchedRow::now));
        table.getColumns().add(TableColumns.text(TEXTS.get("column.registered"), 110, WatchedRow::registered));
        table.getColumns().add(TableColumns.text(TEXTS.get("column.common"), 146, WatchedRow::commonUse));
        ColumnRoom.fill(table, 1);
    }
}
