package org.portatlas.view.compare;

import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import org.portatlas.view.compare.Comparison.Row;
import org.portatlas.view.compare.Comparison.Side;
import org.portatlas.view.pane.WrappedLabel;

/// The two columns side by side, or one below the other where there is no room for both. A row that differs has a sign
/// of its own and a bold name.
final class CompareGrid extends GridPane {
    private static final Texts TEXTS = new Texts(CompareGrid.class);

    /// Columns narrower than this would have to break every other word, logical pixels.
    private static final double SIDE_BY_SIDE_FROM = 470;

    private static final double NAME = 104;

    private final IntConsumer goTo;
    private @Nullable Comparison shown;
    private boolean wide = true;

    CompareGrid(IntConsumer goTo) {
        this.goTo = goTo;
        setId("comparison");
        getStyleClass().add("comparison");
        widthProperty().subscribe(width -> {
            boolean fits = width.doubleValue() <= 0 || width.doubleValue() >= SIDE_BY_SIDE_FROM;
            if (fits != wide) {
                wide = fits;
                fill();
            }
        });
        fill();
    }

    void show(Comparison comparison) {
        if (!comparison.equals(shown)) {
            shown = comparison;
            fill();
        }
    }

    private void fill() {
        getChildren().clear();
        getColumnConstraints().setAll(fixed(14), fixed(NAME), half());
        if (wide) {
            getColumnConstraints().add(half());
        }
        Comparison comparison = shown;
        if (comparison == null) {
            return;
        }
        if (wide) {
            add(title(comparison.left()), 2, 0);
            add(title(comparison.right()), 3, 0);
        }
        int line = 1;
        for (Row row : comparison.rows()) {
            line = wide ? beside(comparison, row, line) : below(comparison, row, line);
        }
    }

    private int beside(Comparison comparison, Row row, int line) {
        add(sign(row), 0, line);
        add(name(row), 1, line);
        add(value(row, comparison.left(), row.left()), 2, line);
        add(value(row, comparison.right(), row.right()), 3, line);
        return line + 1;
    }

    /// What is the same is said once.
    private int below(Comparison comparison, Row row, int line) {
        add(sign(row), 0, line);
        add(name(row), 1, line, 2, 1);
        int next = line + 1;
        if (row.differs()) {
            add(title(comparison.left()), 1, next);
            add(value(row, comparison.left(), row.left()), 2, next);
            next++;
            add(title(comparison.right()), 1, next);
        }
        add(value(row, comparison.right(), row.right()), 2, next);
        return next + 1;
    }

    private Hyperlink title(Side side) {
        Hyperlink title = new Hyperlink(side.title());
        title.getStyleClass().add("compared");
        title.setAccessibleText(TEXTS.get("go.port", side.port()));
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setOnAction(event -> {
            goTo.accept(side.port());
            title.setVisited(false);
        });
        setValignment(title, VPos.TOP);
        return title;
    }

    private static Label sign(Row row) {
        Label sign = new Label(row.differs() ? "≠" : "=");
        sign.getStyleClass().add(row.differs() ? "differing" : "muted");
        sign.setAccessibleText(row.differs() ? TEXTS.get("differs") : TEXTS.get("same"));
        setValignment(sign, VPos.TOP);
        return sign;
    }

    private static Label name(Row row) {
        Label name = new Label(row.name());
        name.getStyleClass().add(row.differs() ? "differing" : "muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        setValignment(name, VPos.TOP);
        return name;
    }

    private static Label value(Row row, Side side, String text) {
        Label value = new WrappedLabel(text);
        if (!row.differs()) {
            value.getStyleClass().add("muted");
        }
        value.setAccessibleText(
                row.differs()
                        ? TEXTS.get("differs.cell", side.title(), row.name(), text)
                        : TEXTS.get("same.cell", side.title(), row.name(), text));
        setValignment(value, VPos.TOP);
        return value;
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        half.setHgrow(Priority.ALWAYS);
        return half;
    }
}
