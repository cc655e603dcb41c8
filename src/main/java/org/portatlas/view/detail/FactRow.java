package org.portatlas.view.detail;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.portatlas.view.pane.WrappedLabel;

/// One row of a table of facts: cells of fixed widths, the last one takes the rest and wraps, and a note below.
final class FactRow extends VBox {
    private static final double[] PAIR = {78};
    private static final double[] WIDE_PAIR = {124};
    private static final double[] COLUMNS = {94, 74, 84};
    /// Room for a number of milliseconds, however narrow the pane.
    private static final double LAST_COLUMN = 50;
    private static final double LEAST = 40;
    private static final double[] LINE = {};

    private final Row row;

    FactRow(Row row, Form form) {
        this.row = row;
        getStyleClass().add("fact-row");
        double[] widths = switch (form) {
            case PAIRS -> PAIR;
            case WIDE_PAIRS -> WIDE_PAIR;
            case COLUMNS -> COLUMNS;
            case LINES -> LINE;
        };
        boolean isPair = form == Form.PAIRS || form == Form.WIDE_PAIRS;
        HBox cells = new HBox();
        cells.getStyleClass().add("fact-cells");
        for (int cell = 0; cell < row.cells().size(); cell++) {
            Label label = label(row.cells().get(cell), cell == 0 && isPair ? "fact-name" : "fact-value");
            if (cell < widths.length) {
                label.setMinWidth(isPair ? widths[cell] : LEAST);
                label.setPrefWidth(widths[cell]);
                label.setMaxWidth(widths[cell]);
            } else {
                HBox.setHgrow(label, Priority.ALWAYS);
                label.setMinWidth(form == Form.COLUMNS ? LAST_COLUMN : 0);
            }
            cells.getChildren().add(label);
        }
        getChildren().add(cells);
        if (row.note() != null) {
            getChildren().add(label(row.note(), "fact-note"));
        }
    }

    static Label title(String text) {
        return label(text, "fact-title");
    }

    Row row() {
        return row;
    }

    /// Texts from others keep their order, whatever their letters.
    private static Label label(String text, String styleClass) {
        Label label = new WrappedLabel(text, styleClass);
        label.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return label;
    }
}
