package org.portatlas.view.twin;

import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.table.ColumnRoom;

/// Ports as a table. With the arrow keys one selects a port, and the map marks it where it is; Enter or a double click
/// comes close to it there. Several rows are selected to be copied.
final class TwinTable extends TableView<Integer> {
    private static final Texts TEXTS = new Texts(TwinTable.class);

    private final TwinViewModel model;
    private final PortRows rows = new PortRows();
    private final Label nothing = new Label(TEXTS.get("looking"));
    private boolean following;

    TwinTable(TwinViewModel model) {
        this.model = model;
        setId("twin-table");
        setAccessibleText(TEXTS.get("table"));
        for (TwinColumn column : TwinColumn.values()) {
            getColumns().add(made(column));
        }
        setItems(rows);
        // The rows come sorted.
        setSortPolicy(table -> {
            model.orderProperty().set(order());
            return true;
        });
        ColumnRoom.fill(this, 2);
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> lead());
        setRowFactory(table -> clickable());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            @Nullable Integer port = getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.ENTER && port != null) {
                model.flyTo(port);
                event.consume();
            }
        });
        model.answerProperty().subscribe(this::show);
        model.selectedPortProperty().subscribe(this::follow);
    }

    /// The rows that are selected, in the order shown.
    int[] selected() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .mapToInt(rows::get)
                .toArray();
    }

    /// Puts the focus on the table, on a row: the selected one, else the first.
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !rows.isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private void show(TwinQuestion.@Nullable Answer found) {
        if (found != null) {
            nothing.setText(
                    found.problem() != null
                            ? found.problem()
                            : model.filterProperty().get().isBlank()
                                    ? TEXTS.get("nothing")
                                    : TEXTS.get(
                                            "nothing.meant",
                                            TwinFilter.shown(
                                                    model.filterProperty().get().strip())));
            following = true;
            if (rows.show(found.ports())) {
                getSelectionModel().clearSelection();
            }
            following = false;
            name(found.facts());
            // What cells say may have changed where ports have not.
            refresh();
            follow(model.selectedPortProperty().get());
        }
    }

    /// The heads say which layer it is, and whether this computer is looked at.
    private void name(TwinFacts facts) {
        for (TableColumn<Integer, ?> column : getColumns()) {
            if (column.getId().equals(TwinColumn.LAYER.name())) {
                column.setText(facts.layer().title());
            } else if (column.getId().equals(TwinColumn.HERE.name())) {
                column.setText(facts.held().isRead() ? TwinColumn.HERE.title() : TEXTS.get("here.unread"));
            }
        }
    }

    /// A single row that a person has chosen is selected on the map.
    private void lead() {
        List<Integer> chosen = getSelectionModel().getSelectedIndices();
        if (chosen.size() == 1 && !following) {
            int port = rows.get(chosen.getFirst());
            if (!OptionalInt.of(port).equals(model.selectedPortProperty().get())) {
                model.select(port);
            }
        }
    }

    /// The port selected on the map: its row is selected too, and brought into view. The focus stays where it is.
    private void follow(OptionalInt port) {
        int row = port.isPresent() ? rows.place(port.getAsInt()) : -1;
        boolean isSelected = row >= 0 && getSelectionModel().isSelected(row);
        if (!isSelected) {
            following = true;
            getSelectionModel().clearSelection();
            if (row >= 0) {
                getSelectionModel().select(row);
            }
            following = false;
        }
        if (row >= 0 && !isInView(row)) {
            scrollTo(Math.max(0, row - 2));
        }
    }

    private boolean isInView(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < row && row < last.getIndex();
    }

    private TwinOrder order() {
        return new TwinOrder(getSortOrder().stream()
                .map(column -> new TwinOrder.Key(
                        TwinColumn.valueOf(column.getId()), column.getSortType() == TableColumn.SortType.DESCENDING))
                .toList());
    }

    private TableRow<Integer> clickable() {
        TableRow<Integer> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (row.getItem() != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                model.flyTo(row.getItem());
            }
        });
        return row;
    }

    private TableColumn<Integer, Integer> made(TwinColumn column) {
        TableColumn<Integer, Integer> made = new TableColumn<>(column.title());
        made.setId(column.name());
        made.setPrefWidth(column.width());
        if (column.isNumber()) {
            made.getStyleClass().add("number-column");
        }
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()).getReadOnlyProperty());
        made.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Integer port, boolean empty) {
                super.updateItem(port, empty);
                TwinQuestion.@Nullable Answer known = model.answerProperty().get();
                setText(port == null || empty || known == null ? null : column.text(known.facts(), port));
            }
        });
        return made;
    }
}
