package org.portatlas.view.gaps;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.gaps.GapRow.Neighbour;
import org.portatlas.view.table.ColumnRoom;
import org.portatlas.view.table.FollowingTable;

/// The gaps as a table, with the neighbours of each.
final class GapTable extends FollowingTable<GapRow> {
    private static final Texts TEXTS = new Texts(GapTable.class);

    private final TableColumn<GapRow, Integer> first =
            column(TEXTS.get("first"), 70, row -> row.gap().first(), Object::toString);
    private final TableColumn<GapRow, Integer> length =
            column(TEXTS.get("length"), 66, row -> row.gap().length(), Object::toString);

    /// @param select a row is selected here
    /// @param flyTo a row is to be shown on the map
    GapTable(GapsViewModel model, Consumer<GapRow> select, Consumer<GapRow> flyTo) {
        super(model.rows(), model::selectedPort, select, flyTo);
        setId("gap-table");
        setAccessibleText(TEXTS.get("gaps"));
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
    }

    @Override
    protected boolean contains(GapRow row, int port) {
        return row.gap().contains(port);
    }

    /// Sorts by length, the longest first, or in port order.
    void sort(boolean longestFirst) {
        TableColumn<GapRow, Integer> column = longestFirst ? length : first;
        column.setSortType(longestFirst ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        getSortOrder().setAll(List.of(column));
        sort();
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
