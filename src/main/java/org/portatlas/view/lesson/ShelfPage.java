package org.portatlas.view.lesson;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.Card;
import org.portatlas.lesson.Lesson;
import org.portatlas.lesson.LessonShelf;
import org.portatlas.store.LessonProgress;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.pane.Wrapping;

/// The lessons and misconceptions to choose from, and how far each was read.
final class ShelfPage extends VBox {
    private static final Texts TEXTS = new Texts(ShelfPage.class);

    private final LessonsViewModel model;
    private final LessonProgress progress;

    /// @param classList stands below the lessons
    ShelfPage(LessonsViewModel model, LessonShelf shelf, Node classList) {
        super(4);
        this.model = model;
        this.progress = model.progressProperty().get();
        getStyleClass().add("lesson-page");
        int number = 1;
        for (Lesson lesson : shelf.lessons()) {
            getChildren().add(entry(number++ + "  " + lesson.title(), Reading.of(lesson)));
        }
        getChildren().add(title(TEXTS.get("cards")));
        for (Card card : shelf.cards()) {
            getChildren().add(entry(Reading.of(card).title(), Reading.of(card)));
        }
        getChildren().add(classList);
        shelf.mistakes()
                .forEach(mistake ->
                        getChildren().add(new WrappedLabel(TEXTS.get("left.out", mistake.getMessage()), "caption")));
    }

    /// Puts the focus on the first lesson.
    void enter() {
        Node first = lookup(".lesson-entry");
        if (first != null) {
            first.requestFocus();
        }
    }

    private Node entry(String text, Reading reading) {
        Label far = new Label(far(reading));
        far.getStyleClass().add("caption");
        far.setMinWidth(Region.USE_PREF_SIZE);
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        Wrapping.of(button);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(TEXTS.get("entry", reading.kind(), text, far.getText()));
        button.getStyleClass().addAll("flat", "lesson-entry");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.read(reading));
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox line = new HBox(8, button, far);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String far(Reading reading) {
        int seen = progress.steps(reading.file());
        int steps = reading.steps().size();
        if (seen == 0) {
            return steps == 1 ? "" : TEXTS.get("steps", steps);
        }
        return seen >= steps ? TEXTS.get("read") : TEXTS.get("seen", seen, steps);
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("section-title", "lesson-section");
        return label;
    }
}
