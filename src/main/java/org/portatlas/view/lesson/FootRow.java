package org.portatlas.view.lesson;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// The buttons below a lesson, what one goes on with at the right. In large type they have a second line.
final class FootRow extends FlowPane {
    private static final double GAP = 8;

    FootRow() {
        super(GAP, GAP);
        getStyleClass().add("lesson-foot");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getChildren().isEmpty()) {
            return;
        }
        Node last = getChildren().getLast();
        if (last.getStyleClass().contains("accent")) {
            double width = last.getLayoutBounds().getWidth();
            last.relocate(snapPositionX(getWidth() - snappedRightInset() - width), last.getLayoutY());
        }
    }
}
