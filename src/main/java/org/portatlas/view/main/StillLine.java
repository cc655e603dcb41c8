package org.portatlas.view.main;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A line of text that changes with every move of the pointer: it takes the room that it is given, whatever it says, so
/// that the window is not laid out anew for it.
final class StillLine extends Region {
    private final Label label;

    StillLine(Label label) {
        this.label = label;
        // Of what is not managed the parents are told nothing.
        label.setManaged(false);
        setMinWidth(0);
        getChildren().setAll(label);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double height = Math.min(getHeight(), label.prefHeight(getWidth()));
        label.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), getWidth(), height);
    }
}
