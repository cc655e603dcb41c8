package org.portatlas.view.listeners;

import java.util.function.ToIntFunction;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// A star: full where the port is watched; a click turns it. The key `W` does the same for the selected rows.
final class StarCell<S> extends TableCell<S, Boolean> {
    private static final Texts TEXTS = new Texts(StarCell.class);

    StarCell(ToIntFunction<S> port, WatchedPorts watched) {
        getStyleClass().add("star-cell");
        // Before the row takes the click as a choice, which would move the map.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            S row = getTableRow() == null ? null : getTableRow().getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                watched.toggle(port.applyAsInt(row));
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Boolean watched, boolean empty) {
        super.updateItem(watched, empty);
        boolean isFull = Boolean.TRUE.equals(watched);
        setText(empty ? null : isFull ? "★" : "☆");
        setAccessibleText(empty ? null : isFull ? TEXTS.get("star.full") : TEXTS.get("star.empty"));
    }
}
