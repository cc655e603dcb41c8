package org.portatlas.view.pane;

import javafx.scene.control.ScrollPane;

/// What may be higher than its place: as wide as that, scrolled up and down alone, on the ground of the pane.
public final class PaneScroll extends ScrollPane {
    public PaneScroll() {
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("port-scroll");
    }
}
