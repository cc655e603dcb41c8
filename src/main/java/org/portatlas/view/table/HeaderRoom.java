package org.portatlas.view.table;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.jspecify.annotations.Nullable;

/// Keeps each column of a table as wide as its title at least, in whatever language, and gives all of them more room
/// where text is larger. FX thread.
final class HeaderRoom {
    /// Of the text in tables, for which columns are as wide as they say.
    private static final double USUAL_PIXELS = 12;

    private final TableView<?> table;
    private final Runnable then;
    private double times = 1;
    private boolean isAsked;
    private boolean isFollowing;

    private HeaderRoom(TableView<?> table, Runnable then) {
        this.table = table;
        this.then = then;
    }

    /// @param then is run when a column has become wider for its title
    static void keep(TableView<?> table, Runnable then) {
        HeaderRoom room = new HeaderRoom(table, then);
        table.skinProperty().subscribe(skin -> room.follow(table.lookup(".column-header-background")));
    }

    /// The titles are made with the first layout of the row in which they stand.
    private void follow(@Nullable Node titles) {
        if (titles instanceof Parent row) {
            row.needsLayoutProperty().subscribe(this::ask);
        }
    }

    /// After the layout that is under way.
    private void ask() {
        if (!isAsked) {
            isAsked = true;
            Platform.runLater(this::fit);
        }
    }

    private void fit() {
        isAsked = false;
        boolean isWider = false;
        double before = times;
        boolean wasFollowing = isFollowing;
        for (Node each : table.lookupAll(".column-header")) {
            if (each instanceof TableColumnHeader header
                    && header.getTableColumn() != null
                    && header.lookup(".label") instanceof Label title) {
                var column = header.getTableColumn();
                times = title.getFont().getSize() / USUAL_PIXELS;
                double least = Math.ceil(title.prefWidth(-1) + header.snappedLeftInset() + header.snappedRightInset());
                isWider |= times != before || least > column.getWidth();
                if (times != before) {
                    column.setPrefWidth(Math.rint(column.getPrefWidth() * times / before));
                }
                column.setMinWidth(least);
                isFollowing = true;
                if (!wasFollowing) {
                    title.fontProperty().subscribe(this::ask);
                }
            }
        }
        if (isWider) {
            then.run();
        }
    }
}
