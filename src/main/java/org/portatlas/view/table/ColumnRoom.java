package org.portatlas.view.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// How the columns of a table share its width.
public final class ColumnRoom {
    private static final double SCROLL_BAR = 16;

    private ColumnRoom() {}

    /// Keeps the columns of a table, which share its width in another way, as wide as their titles at least.
    public static void keepTitles(TableView<?> table) {
        HeaderRoom.keep(table, () -> {});
    }

    /// Gives the last columns the room that the others leave, in equal shares; where they leave none, the table is
    /// scrolled sideways.
    ///
    /// @param count of the last columns
    public static void fill(TableView<?> table, int count) {
        int first = table.getColumns().size() - count;
        double least = table.getColumns().getLast().getPrefWidth();
        Runnable give = () -> {
            double others = table.getColumns().stream()
                    .limit(first)
                    .mapToDouble(TableColumn::getWidth)
                    .sum();
            double share = (table.getWidth() - others - SCROLL_BAR) / count;
            table.getColumns().stream().skip(first).forEach(column -> column.setPrefWidth(Math.max(least, share)));
        };
        give.run();
        table.widthProperty().subscribe(give);
        HeaderRoom.keep(table, give);
    }
}
