package org.portatlas.view.pane;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.portatlas.text.Texts;

/// The head of a pane that stands in place of the port's: its title, and the button that closes it.
public final class PaneHead extends HBox {
    private static final Texts TEXTS = new Texts(PaneHead.class);

    /// @param close the id of the button
    /// @param hide hides the pane
    public PaneHead(String title, String close, Runnable hide) {
        super(8);
        Label words = new Label(title);
        words.getStyleClass().add("lesson-title");
        Region between = new Region();
        setHgrow(between, Priority.ALWAYS);
        Button button = new Button(TEXTS.get("close"));
        button.setId(close);
        button.getStyleClass().add("flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> hide.run());
        getChildren().setAll(words, between, button);
        setAlignment(Pos.CENTER_LEFT);
    }
}
