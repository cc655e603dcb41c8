package org.portatlas.view.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What is practised on the selected port, for how much longer, and what ends it; and why a wish was refused. It takes
/// no room while there is nothing to say.
public final class PracticeLine extends VBox {
    private static final Texts TEXTS = new Texts(PracticeLine.class);

    public PracticeLine(PracticeHereViewModel model) {
        getStyleClass().add("practice-line");
        Label line = label("practice-line");
        line.textProperty().bind(model.lineProperty());
        line.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(line, Priority.ALWAYS);
        Hyperlink connect = new Hyperlink(TEXTS.get("connect", PracticeHereViewModel.CLIENTS));
        connect.setId("practice-connect");
        connect.setMinWidth(USE_PREF_SIZE);
        connect.setOnAction(event -> {
            connect.setVisited(false);
            model.connect();
        });
        Button end = new Button(TEXTS.get("end"));
        end.setId("practice-end");
        end.getStyleClass().add("practice-end");
        end.setMinWidth(USE_PREF_SIZE);
        end.setAccessibleText(TEXTS.get("end.about"));
        end.setOnAction(event -> model.end());
        HBox row = new HBox(10, line, connect, end);
        row.setAlignment(Pos.CENTER_LEFT);
        Label words = label("practice-words");
        words.textProperty().bind(model.wordsProperty());
        getChildren().setAll(row, words);
        model.offerProperty().subscribe(offer -> {
            show(connect, offer == PracticeHereViewModel.Offer.LISTENING);
            show(end, offer == PracticeHereViewModel.Offer.LISTENING || offer == PracticeHereViewModel.Offer.BOUND);
        });
        model.lineProperty().subscribe(text -> show(row, !text.isEmpty()));
        model.wordsProperty().subscribe(text -> show(words, !text.isEmpty()));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(row.visibleProperty().or(words.visibleProperty()));
    }

    private static Label label(String id) {
        Label label = new WrappedLabel("", "practice-text");
        label.setId(id);
        return label;
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
