package org.portatlas.view.quiz;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.portatlas.view.pane.Wrapping;

/// The parts of which the pages of a quiz are made.
final class QuizNodes {
    private static final int MOST_DIGITS = 5;

    private QuizNodes() {}

    static Button button(String text, String id, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A button as wide as the pane, its text never cut.
    static Button wide(String text, Runnable action) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("quiz-wide");
        Wrapping.of(button);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /// A field that takes whole numbers of at most five digits.
    static TextField number(String id, String name, Runnable action) {
        TextField field = new TextField();
        field.setId(id);
        field.getStyleClass().add("quiz-number");
        field.setAccessibleText(name);
        field.setTextFormatter(new TextFormatter<>(QuizNodes::digitsAlone));
        field.setOnAction(event -> action.run());
        return field;
    }

    /// Makes any other change one that changes nothing.
    private static TextFormatter.Change digitsAlone(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}")) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.setAnchor(change.getControlAnchor());
            change.setCaretPosition(change.getControlCaretPosition());
        }
        return change;
    }

    /// Takes the room between what stands left and what stands right.
    static Region between() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        return between;
    }
}
