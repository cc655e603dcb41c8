package org.portatlas.view.listeners;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The filter and what stands beside it: in one row, or in two where the pane has no room for that, as with large text
/// or in a language with longer words.
final class ListenersHead extends Pane {
    private static final double GAP = 8;

    private final Region filter;
    private final Region refresh;
    private final Region export;
    private final Region hide;

    /// @param filter takes the room that the others leave
    ListenersHead(Region filter, Region refresh, Region export, Region hide) {
        this.filter = filter;
        this.refresh = refresh;
        this.export = export;
        this.hide = hide;
        getChildren().setAll(filter, refresh, export, hide);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean isOneRow(double width) {
        return width < 0
                || filter.minWidth(-1) + refresh.prefWidth(-1) + export.prefWidth(-1) + hide.prefWidth(-1) + 3 * GAP
                        <= width;
    }

    private double rowHeight() {
        return List.of(filter, refresh, export, hide).stream()
                .mapToDouble(each -> snapSizeY(each.prefHeight(-1)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return filter.prefWidth(-1) + refresh.prefWidth(-1) + export.prefWidth(-1) + hide.prefWidth(-1) + 3 * GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOneRow(width) ? rowHeight() : 2 * rowHeight() + GAP;
    }

    @Override
    protected void layoutChildren() {
        double height = rowHeight();
        if (isOneRow(getWidth())) {
            double right = fromTheRight(getWidth(), 0, height, hide, export, refresh);
            place(filter, 0, 0, right, height);
        } else {
            double right = fromTheRight(getWidth(), 0, height, hide);
            place(filter, 0, 0, right, height);
            fromTheRight(getWidth(), height + GAP, height, export);
            place(refresh, 0, height + GAP, snapSizeX(refresh.prefWidth(-1)), height);
        }
    }

    /// @return where the room ends that they leave at their left
    private double fromTheRight(double from, double y, double height, Region... nodes) {
        double right = from;
        for (Region node : nodes) {
            double width = snapSizeX(node.prefWidth(-1));
            place(node, right - width, y, width, height);
            right -= width + GAP;
        }
        return right;
    }

    private void place(Region node, double x, double y, double width, double height) {
        double own = snapSizeY(node.prefHeight(-1));
        node.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), width, own);
    }
}
