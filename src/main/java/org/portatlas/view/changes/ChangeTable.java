package org.portatlas.view.changes;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.Wrapping;
import org.portatlas.view.table.ColumnRoom;
import org.portatlas.view.table.FollowingTable;

/// What changed as a table: what was there before, and what is there now.
final class ChangeTable extends FollowingTable<ChangeRow> {
    private static final Texts TEXTS = new Texts(ChangeTable.class);
    private static final double LEAST_SIDE = 140;

    ChangeTable(ChangesViewModel model) {
        super(model.rows(), model::selectedPort, model::select, model::goTo);
        setId("changes-table");
        setAccessibleText(TEXTS.get("title"));
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
        setPlaceholder(placeholder(model));
    }

    @Override
    protected boolean contains(ChangeRow row, int port) {
        return row.contains(port);
    }

    private static Label placeholder(ChangesViewModel model) {
        Label nothing = new Label();
        nothing.setWrapText(true);
        model.diffProperty()
                .subscribe(diff -> nothing.setText(
                        diff == null
                                ? TEXTS.get("empty")
                                : diff.isEmpty() ? TEXTS.get("empty.same") : TEXTS.get("empty.kinds")));
        return nothing;
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
            Wrapping.of(whole);
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
