package org.portatlas.view.lesson;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.lesson.Step;
import org.portatlas.lesson.TextRun;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What is read in one step: its text, what it offers to do, its question; and after the last step the sources.
final class StepPage extends VBox {
    private static final Texts TEXTS = new Texts(StepPage.class);

    StepPage(LessonsViewModel model, Reading reading) {
        super(10);
        getStyleClass().add("lesson-page");
        if (reading.isFirst()) {
            getChildren().addAll(LessonTexts.of(reading.introduction()));
        }
        Step step = reading.step();
        if (!step.title().isEmpty() && reading.steps().size() > 1) {
            getChildren().add(new WrappedLabel(step.title(), "lesson-step-title"));
        }
        getChildren().addAll(LessonTexts.of(step.text()));
        step.actions().forEach(action -> getChildren().add(new ActionBox(model, action)));
        LessonQuestion question = step.question();
        if (question != null) {
            getChildren().add(new QuestionBox(model, question));
        }
        if (reading.isLast() && !reading.sources().isEmpty()) {
            getChildren().add(new WrappedLabel(TEXTS.get("sources"), "section-title"));
            for (List<TextRun> source : reading.sources()) {
                Node item = LessonTexts.item("•", source);
                item.getStyleClass().add("lesson-source-line");
                getChildren().add(item);
            }
        }
    }
}
