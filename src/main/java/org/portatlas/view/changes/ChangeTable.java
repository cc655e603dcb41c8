package org.portatlas.view.changes;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.table.ColumnRoom;

/// What changed as a table. With the arrow keys one selects a row, and the map its port where it is; Enter or a click
/// goes there.
final class ChangeTable extends TableView<ChangeRow> {
    private static final Texts TEXTS = new Texts(ChangeTable.class);
    private static final double LEAST_SIDE = 140;

    private final ChangesViewModel model;
    private boolean following;

    ChangeTable(ChangesViewModel model) {
        this.model = model;
        setId("changes-table");
        setAccessibleText(TEXTS.get("title"));
        SortedList<ChangeRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        TableColumn<ChangeRow, ChangeRow> port = new TableColumn<>(TEXTS.get("port"));
        port.setPrefWidth(104);
        port.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        port.setCellFactory(of -> new Cell<>(ChangeRow::place));
        port.setComparator(Comparator.comparing((ChangeRow row) -> !row.hasPort())
                .thenComparingInt(ChangeRow::first)
                .thenComparing(ChangeRow::service, String.CASE_INSENSITIVE_ORDER));
        getColumns().add(port);
        getColumns().add(column(TEXTS.get("change"), 70, row -> TEXTS.of(row.kind())));
        getColumns().add(column(TEXTS.get("date"), 82, ChangeRow::date));
        getColumns().add(column(TEXTS.get("before"), LEAST_SIDE, ChangeRow::before));
        getColumns().add(column(TEXTS.get("after"), LEAST_SIDE, ChangeRow::after));
        ColumnRoom.fill(this, 2);
        setPlaceholder(placeholder());
        setRowFactory(table -> clickable());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                model.select(row);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            @Nullable ChangeRow row = getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.ENTER) {
                model.goTo(row);
                event.consume();
            }
        });
    }

    /// The port selected on the map: its row is selected here too, and brought into view.
    void follow(OptionalInt port) {
        @Nullable ChangeRow selected = getSelectionModel().getSelectedItem();
        if (selected != null && port.isPresent() && selected.contains(port.getAsInt())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        for (int i = 0; port.isPresent() && i < getItems().size(); i++) {
            if (getItems().get(i).contains(port.getAsInt())) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 1));
            }
        }
        following = false;
    }

    /// Changes which rows are shown: what is selected on the map stays, and is selected here if it is shown.
    void change(Runnable change) {
        following = true;
        change.run();
        getSelectionModel().clearSelection();
        following = false;
        follow(model.selectedPort());
    }

    /// Puts the focus on the table, on a row: the selected one, else the first.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private Label placeholder() {
        Label nothing = new Label();
        nothing.setWrapText(true);
        model.diffProperty()
                .subscribe(diff -> nothing.setText(
                        diff == null
                                ? TEXTS.get("empty")
                                : diff.isEmpty() ? TEXTS.get("empty.same") : TEXTS.get("empty.kinds")));
        return nothing;
    }

    private TableRow<ChangeRow> clickable() {
        TableRow<ChangeRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (row.getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                model.goTo(row.getItem());
            }
        });
        return row;
    }

    private static TableColumn<ChangeRow, String> column(String title, double width, Function<ChangeRow, String> text) {
        TableColumn<ChangeRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setCellFactory(of -> new Cell<>(shown -> shown));
        return column;
    }

    /// Tells the whole of a text that has no room.
    private static final class Cell<T> extends TableCell<ChangeRow, T> {
        private static final double LONGEST_LINE = 520;

        private final Function<T, String> text;
        private final Tooltip whole = new Tooltip();

        Cell(Function<T, String> text) {
            this.text = text;
            whole.setWrapText(true);
            whole.setMaxWidth(LONGEST_LINE);
            whole.setShowDuration(Duration.INDEFINITE);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            String shown = item == null || empty ? "" : text.apply(item);
            setText(shown);
            whole.setText(shown);
            setTooltip(shown.isEmpty() ? null : whole);
        }
    }
}
