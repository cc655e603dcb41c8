package org.portatlas.view.table;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// A table whose rows lie on the map. With the arrow keys one selects a row, and the map shows it where it is; Enter or
/// a click goes there. What is selected on the map is selected here too. FX thread.
public abstract class FollowingTable<R> extends TableView<R> {
    private final Supplier<OptionalInt> selectedPort;
    private boolean following;

    /// @param rows shown in the order of the columns' titles
    /// @param selectedPort on the map
    /// @param select a row is selected here
    /// @param goTo a row is to be shown on the map
    protected FollowingTable(
            ObservableList<R> rows, Supplier<OptionalInt> selectedPort, Consumer<R> select, Consumer<R> goTo) {
        this.selectedPort = selectedPort;
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        setRowFactory(table -> clickable(goTo));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                select.accept(row);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            @Nullable R row = getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.ENTER) {
                goTo.accept(row);
                event.consume();
            }
        });
    }

    /// Whether a port is in what a row is about.
    protected abstract boolean contains(R row, int port);

    /// The port selected on the map: its row is selected here too, and brought into view.
    public final void follow(OptionalInt port) {
        @Nullable R selected = getSelectionModel().getSelectedItem();
        if (selected != null && port.isPresent() && contains(selected, port.getAsInt())) {
            return;
        }
        following = true;
        getSelectionModel().clearSelection();
        for (int i = 0; port.isPresent() && i < getItems().size(); i++) {
            if (contains(getItems().get(i), port.getAsInt())) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 1));
            }
        }
        following = false;
    }

    /// Changes which rows are shown, or their order. A row that is selected only because another one went is not chosen
    /// by anybody: what is selected on the map stays, and is selected here if it is shown.
    public final void change(Runnable change) {
        following = true;
        change.run();
        getSelectionModel().clearSelection();
        following = false;
        follow(selectedPort.get());
    }

    /// Puts the focus on the table, on a row: the selected one, else the first.
    public final void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private static <R> TableRow<R> clickable(Consumer<R> goTo) {
        TableRow<R> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (row.getItem() != null && event.getButton() == MouseButton.PRIMARY) {
                goTo.accept(row.getItem());
            }
        });
        return row;
    }
}
