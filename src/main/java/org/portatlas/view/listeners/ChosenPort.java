package org.portatlas.view.listeners;

import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Leads from the row that a person chooses to its port on the map. A row whose text changes while it is selected stays
/// selected, and is not chosen again: the map would fly back by itself.
final class ChosenPort<S> {
    private final TableView<S> table;
    private final ToIntFunction<S> port;
    private final IntConsumer goTo;
    private int last = -1;

    private ChosenPort(TableView<S> table, ToIntFunction<S> port, IntConsumer goTo) {
        this.table = table;
        this.port = port;
        this.goTo = goTo;
    }

    /// @param table has its items already
    static <S> void of(TableView<S> table, ToIntFunction<S> port, IntConsumer goTo) {
        ChosenPort<S> chosen = new ChosenPort<>(table, port, goTo);
        table.getSelectionModel().selectedItemProperty().subscribe(chosen::turn);
        table.getItems().addListener((ListChangeListener<S>) change -> chosen.restore());
    }

    private void turn(@Nullable S row) {
        if (row != null && port.applyAsInt(row) != last) {
            last = port.applyAsInt(row);
            goTo.accept(last);
        }
    }

    /// A row that is replaced by another is selected no longer.
    private void restore() {
        if (table.getSelectionModel().isEmpty()) {
            table.getItems().stream()
                    .filter(row -> port.applyAsInt(row) == last)
                    .findFirst()
                    .ifPresentOrElse(table.getSelectionModel()::select, () -> last = -1);
        }
    }
}
