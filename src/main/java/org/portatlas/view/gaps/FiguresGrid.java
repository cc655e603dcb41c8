package org.portatlas.view.gaps;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// How full the ranges were and are, side by side, with the words that keep the two apart.
final class FiguresGrid extends VBox {
    private static final Texts TEXTS = new Texts(FiguresGrid.class);

    FiguresGrid(List<RangeFigures> figures, String edition) {
        setId("gap-figures");
        getStyleClass().add("gap-figures");
        GridPane grid = new GridPane(10, 6);
        for (int column = 0; column < 7; column++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(right);
        }
        head(
                grid,
                "",
                TEXTS.get("figures.then"),
                TEXTS.get("figures.now", edition),
                TEXTS.get("figures.unassigned"),
                TEXTS.get("figures.gaps"),
                TEXTS.get("figures.longest"),
                TEXTS.get("figures.median"));
        for (RangeFigures each : figures) {
            row(
                    grid,
                    each.name(),
                    each.then(),
                    TEXTS.get("figures.share", each.now(), Texts.number(each.assigned())),
                    TEXTS.get("figures.share", each.unassignedShare(), Texts.number(each.unassigned())),
                    Texts.number(each.gaps()),
                    Texts.number(each.longest()),
                    each.medianText());
        }
        Label caution = new WrappedLabel(RangeFigures.caution());
        caution.setId("gap-caution");
        getChildren().setAll(grid, caution);
    }

    private static void head(GridPane grid, String... titles) {
        row(grid, titles);
        grid.getChildren().forEach(title -> title.getStyleClass().add("caption"));
    }

    private static void row(GridPane grid, String... texts) {
        int row = grid.getRowCount();
        for (int column = 0; column < texts.length; column++) {
            Label label = new Label(texts[column]);
            label.setMinWidth(USE_PREF_SIZE);
            label.setMinHeight(USE_PREF_SIZE);
            label.setTextAlignment(javafx.scene.text.TextAlignment.RIGHT);
            if (column == 0) {
                label.getStyleClass().add("section-title");
            }
            grid.add(label, column, row);
        }
    }
}
