package org.portatlas.app;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// The least change of a window: one small box moves. What the toolkit takes for it, whoever uses it.
final class SmallChange implements Contender {
    private static final int FRAMES = 50;

    private final Rectangle box = new Rectangle(40, 20, Color.RED);
    private final Parent content = new Pane(box);
    private int frame;

    @Override
    public String name() {
        return "small-change";
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public void begin() {
        frame = 0;
    }

    @Override
    public String next() {
        frame++;
        box.setX(100 + frame * 3);
        return frame < FRAMES ? "frame" : "";
    }

    @Override
    public boolean isChanged() {
        return true;
    }
}
