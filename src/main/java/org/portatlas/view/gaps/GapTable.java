package org.portatlas.view.gaps;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.gaps.GapRow.Neighbour;
import org.portatlas.view.table.ColumnRoom;

/// The gaps as a table. With the arrow keys one selects a gap, and the map outlines it where it is; Enter or a click
/// goes there.
final class GapTable extends TableView<GapRow> {
    private static final Texts TEXTS = new Texts(GapTable.class);

    private final TableColumn<GapRow, Integer> first =
            column(TEXTS.get("first"), 70, row -> row.gap().first(), Object::toString);
    private final TableColumn<GapRow, Integer> length =
            column(TEXTS.get("length"), 66, row -> row.gap().length(), Object::toString);
    private final GapsViewModel model;
    private boolean following;

    /// @param select a row is selected here
    /// @param flyTo a row is to be shown on the map
    GapTable(GapsViewModel model, Consumer<GapRow> select, Consumer<GapRow> flyTo) {
        this.model = model;
        setId("gap-table");
        setAccessibleText(TEXTS.get("gaps"));
        SortedList<GapRow> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getColumns().add(first);
        getColumns().add(column(TEXTS.get("last"), 56, row -> row.gap().last(), Object::toString));
        getColumns().add(length);
        getColumns().add(column(TEXTS.get("range"), 84, GapRow::rangeName, text -> text));
        getColumns().add(neighbour(TEXTS.get("before"), GapRow::before));
        getColumns().add(neighbour(TEXTS.get("after"), GapRow::after));
        TableColumn<GapRow, GapRow> share = column(TEXTS.get("share"), 66, row -> row, GapRow::shareText);
        share.setComparator(Comparator.comparingDouble(GapRow::share));
        getColumns().add(share);
        for (TableColumn<GapRow, ?> number : List.of(first, getColumns().get(1), length, share)) {
            number.getStyleClass().add("number-column");
        }
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        ColumnRoom.keepTitles(this);
        setPlaceholder(new Label(TEXTS.get("empty")));
        setRowFactory(table -> clickable(flyTo));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                select.accept(row);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            @Nullable GapRow row = getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.ENTER) {
                flyTo.accept(row);
                event.consume();
            }
        });
    }

    /// The port selected on the map: its gap is selected here too, and brought into view.
    void follow(OptionalInt port) {
        @Nullable GapRow selected = getSelectionModel().getSelectedItem();
        if (selected != null && port.isPresent() && selected.gap().contains(port.getAsInt())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        for (int i = 0; port.isPresent() && i < getItems().size(); i++) {
            if (getItems().get(i).gap().contains(port.getAsInt())) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 2));
            }
        }
        following = false;
    }

    /// Changes which rows are shown, or their order. A row that is selected only because another one went is not chosen
    /// by anybody: what is selected on the map stays, and is selected here if it is shown.
    void change(Runnable change) {
        following = true;
        change.run();
        getSelectionModel().clearSelection();
        following = false;
        follow(model.selectedPort());
    }

    /// Sorts by length, the longest first, or in port order.
    void sort(boolean longestFirst) {
        TableColumn<GapRow, Integer> column = longestFirst ? length : first;
        column.setSortType(longestFirst ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
        sort();
    }

    /// Puts the focus on the table, on a row: the selected one, else the first.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private static TableRow<GapRow> clickable(Consumer<GapRow> flyTo) {
        TableRow<GapRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (row.getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                flyTo.accept(row.getItem());
            }
        });
        return row;
    }

    private static TableColumn<GapRow, Neighbour> neighbour(String title, Function<GapRow, Neighbour> value) {
        TableColumn<GapRow, Neighbour> column = column(title, 120, value, Neighbour::text);
        column.setComparator(Neighbour.BY_NAME);
        return column;
    }

    private static <T> TableColumn<GapRow, T> column(
            String title, double width, Function<GapRow, T> value, Function<T, String> text) {
        TableColumn<GapRow, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell ->
                (ObservableValue<T>) new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())).getReadOnlyProperty());
        column.setCellFactory(of -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null || empty ? null : text.apply(item));
            }
        });
        return column;
    }
}
