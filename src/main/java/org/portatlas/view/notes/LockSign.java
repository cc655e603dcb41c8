package org.portatlas.view.notes;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Rectangle;

/// A small padlock: what stands beside it is only read.
final class LockSign extends Pane {
    LockSign() {
        Arc shackle = new Arc(5.5, 5, 3, 4, 0, 180);
        shackle.setType(ArcType.OPEN);
        shackle.getStyleClass().add("lock-shackle");
        Rectangle body = new Rectangle(1, 5, 9, 7);
        body.setArcWidth(2);
        body.setArcHeight(2);
        body.getStyleClass().add("lock-body");
        getChildren().setAll(shackle, body);
        setMinSize(11, 13);
        setMaxSize(11, 13);
    }
}
