package org.portatlas.view.listeners;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;

/// The kinds of columns that the tables of the pane have in common.
final class TableColumns {
    private static final double STAR = 30;

    private TableColumns() {}

    /// A value of a row that does not change.
    static <S, T> TableColumn<S, T> fixed(String title, double width, Function<S, T> value) {
        return column(title, width, row -> new ReadOnlyObjectWrapper<>(value.apply(row)).getReadOnlyProperty());
    }

    static <S, T> TableColumn<S, T> column(String title, double width, Function<S, ObservableValue<T>> value) {
        TableColumn<S, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> value.apply(cell.getValue()));
        return column;
    }

    /// A text of a row that does not change, told in full under the pointer.
    static <S> TableColumn<S, String> text(String title, double width, Function<S, String> value) {
        TableColumn<S, String> column = fixed(title, width, value);
        column.setCellFactory(any -> new TextCell<>());
        return column;
    }

    /// A star for each row's port.
    static <S> TableColumn<S, Boolean> star(WatchedPorts watched, ToIntFunction<S> port) {
        TableColumn<S, Boolean> column =
                column("★", STAR, row -> watched.portsProperty().map(ports -> ports.contains(port.applyAsInt(row))));
        column.setId("watched");
        column.setMinWidth(STAR);
        column.setCellFactory(any -> new StarCell<>(port, watched));
        return column;
    }
}
