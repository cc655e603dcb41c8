package org.portatlas.view.layers;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// One of several things to choose from, in the list of a choice: its title, and below it what it does.
public final class ExplainedCell<T> extends ListCell<T> {
    private static final Texts TEXTS = new Texts(ExplainedCell.class);

    private final Function<T, String> titles;
    private final Function<T, String> helps;
    private final Label title = new Label();
    private final Label help = new Label();
    private final VBox both = new VBox(title, help);

    public ExplainedCell(Function<T, String> titles, Function<T, String> helps) {
        this.titles = titles;
        this.helps = helps;
        title.getStyleClass().add("section-title");
        help.getStyleClass().add("caption");
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null ? null : both);
        title.setText(item == null ? "" : titles.apply(item));
        help.setText(item == null ? "" : helps.apply(item));
        setAccessibleText(item == null ? "" : TEXTS.get("parameter", title.getText(), help.getText()));
    }
}
