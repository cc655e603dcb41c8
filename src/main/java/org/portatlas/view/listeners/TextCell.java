package org.portatlas.view.listeners;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.pane.Wrapping;

/// A text that is told in full when the pointer rests on it, for a narrow column cuts it.
final class TextCell<S> extends TableCell<S, String> {
    private @Nullable Tooltip full;

    TextCell() {
        setOnMouseEntered(event -> {
            String text = getItem();
            if (text != null && !text.isEmpty()) {
                Tooltip made = full == null ? new Tooltip() : full;
                full = made;
                made.setText(text);
                Wrapping.of(made);
                made.setMaxWidth(560);
                setTooltip(made);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        setText(empty ? null : item);
        setTooltip(null);
    }
}
