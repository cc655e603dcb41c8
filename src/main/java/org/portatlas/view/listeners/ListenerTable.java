package org.portatlas.view.listeners;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.table.ColumnRoom;

/// Every socket that waits on a port or keeps it from others: one row each, sorted by any column, by port where the
/// column does not decide.
final class ListenerTable extends TableView<ListenerItem> {
    private static final Texts TEXTS = new Texts(ListenerTable.class);
    private static final Comparator<ListenerItem> BY_PORT = Comparator.comparing(ListenerItem::row, ListenerRow.ORDER);
    private static final Comparator<String> EMPTY_LAST =
            Comparator.<String, Boolean>comparing(String::isEmpty).thenComparing(String.CASE_INSENSITIVE_ORDER);

    private final FilteredList<ListenerItem> filtered;
    private final Label nothing = new Label();

    ListenerTable(LiveViewModel model) {
        setId("listeners-table");
        getStyleClass().add("dense");
        setAccessibleText(TEXTS.get("table"));
        filtered = new FilteredList<>(model.items());
        SortedList<ListenerItem> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty()
                .bind(Bindings.createObjectBinding(
                        () -> getComparator() == null
                                ? BY_PORT
                                : getComparator().thenComparing(BY_PORT),
                        comparatorProperty()));
        setItems(sorted);
        // The table would undo a sort by a list whose order is not its own alone.
        setSortPolicy(table -> true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addColumns(model.watched());
        setRowFactory(table -> new Row());
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        filter("");
    }

    /// Shows only the rows that are meant, or says why none is.
    void filter(String typed) {
        ListenerFilter filter = ListenerFilter.of(typed);
        filtered.setPredicate(item -> filter.passes().test(item.row()));
        nothing.setText(
                filter.problem() != null
                        ? filter.problem()
                        : typed.isBlank()
                                ? TEXTS.get("table.nothing")
                                : TEXTS.get("table.none.meant", ListenerFilter.shown(typed.strip())));
    }

    /// The rows that are shown, in the order shown, without those that are gone.
    List<ListenerRow> shown() {
        return present(getItems());
    }

    /// The rows that are selected, in the order shown, without those that are gone.
    List<ListenerRow> selected() {
        return present(getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(getItems()::get)
                .toList());
    }

    /// The texts of the selected rows as the columns show them.
    List<List<String>> selectedTexts() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(index -> getVisibleLeafColumns().stream()
                        .filter(column ->
                                !(column.getId() != null && column.getId().equals("watched")))
                        .map(column -> String.valueOf(column.getCellData(index)))
                        .toList())
                .toList();
    }

    private static List<ListenerRow> present(List<ListenerItem> items) {
        return items.stream()
                .filter(item -> !item.isGone())
                .map(ListenerItem::row)
                .toList();
    }

    private void addColumns(WatchedPorts watched) {
        getColumns().add(TableColumns.star(watched, item -> item.row().port()));
        getColumns().add(column(TEXTS.get("column.port"), 58, ListenerRow::port));
        getColumns().add(column(TEXTS.get("column.transport"), 82, ListenerRow::protocol));
        getColumns().add(text(TEXTS.get("column.address"), 104, ListenerRow::address, AddressOrder.BY_NUMBER));
        getColumns().add(text(TEXTS.get("column.exposure"), 160, ListenerRow::exposure, EMPTY_LAST));
        getColumns().add(state());
        getColumns().add(text(TEXTS.get("column.holder"), 140, ListenerRow::program, EMPTY_LAST));
        getColumns().add(text(TEXTS.get("column.user"), 60, ListenerRow::user, EMPTY_LAST));
        getColumns().add(text(TEXTS.get("column.registered"), 110, ListenerRow::registered, EMPTY_LAST));
        getColumns().add(text(TEXTS.get("column.common"), 146, ListenerRow::commonUse, EMPTY_LAST));
        ColumnRoom.fill(this, 1);
    }

    private static TableColumn<ListenerItem, String> state() {
        TableColumn<ListenerItem, String> column = TableColumns.column(
                TEXTS.get("column.state"),
                108,
                item -> Bindings.createStringBinding(item::state, item.rowProperty(), item.markProperty()));
        column.getStyleClass().add("state");
        column.setCellFactory(any -> new TextCell<>());
        return column;
    }

    private static TableColumn<ListenerItem, String> text(
            String title, double width, Function<ListenerRow, String> value, Comparator<String> order) {
        TableColumn<ListenerItem, String> column = column(title, width, value);
        column.setComparator(order);
        column.setCellFactory(any -> new TextCell<>());
        return column;
    }

    private static <T> TableColumn<ListenerItem, T> column(String title, double width, Function<ListenerRow, T> value) {
        return TableColumns.column(title, width, item -> item.rowProperty().map(value));
    }

    /// A row that shows, beside the word in its state, that something has just happened to it.
    private static final class Row extends TableRow<ListenerItem> {
        private static final PseudoClass NEW = PseudoClass.getPseudoClass("new");
        private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
        private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

        Row() {
            itemProperty().flatMap(ListenerItem::markProperty).subscribe(this::mark);
        }

        private void mark(ListenerItem.@Nullable Mark mark) {
            pseudoClassStateChanged(NEW, mark == ListenerItem.Mark.NEW);
            pseudoClassStateChanged(CHANGED, mark == ListenerItem.Mark.CHANGED);
            pseudoClassStateChanged(GONE, mark == ListenerItem.Mark.GONE);
        }
    }
}
