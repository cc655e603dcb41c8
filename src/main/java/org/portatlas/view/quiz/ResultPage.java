package org.portatlas.view.quiz;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizRun;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.table.ExportMessage;

/// The end of a quiz: the points, what was wrong, and the results for a teacher.
final class ResultPage extends VBox {
    private static final Texts TEXTS = new Texts(ResultPage.class);

    ResultPage(QuizViewModel model, QuizRun run) {
        super(10);
        getStyleClass().add("quiz-page");
        List<QuizRun.Given> first =
                run.given().stream().filter(given -> given.attempt() == 1).toList();
        List<QuizRun.Given> wrong =
                first.stream().filter(given -> !given.mark().isRight()).toList();
        Label points = new WrappedLabel(TEXTS.get("points", run.points(), run.mostPoints()), "quiz-points");
        points.setId("quiz-points");
        Label told = new WrappedLabel(TEXTS.get("first.try", first.size() - wrong.size(), first.size()), "quiz-why");
        getChildren().setAll(points, told, saving(model), new ExportMessage("quiz-export-message", model.files()));
        Label heading =
                new WrappedLabel(wrong.isEmpty() ? TEXTS.get("wrong.none") : TEXTS.get("wrong"), "section-title");
        heading.getStyleClass().add("quiz-section");
        getChildren().add(heading);
        wrong.forEach(given -> getChildren().add(line(given)));
    }

    private static HBox saving(QuizViewModel model) {
        TextField name = new TextField();
        name.setId("quiz-learner");
        name.setPromptText(TEXTS.get("name"));
        name.setAccessibleText(TEXTS.get("name.about"));
        name.textProperty().bindBidirectional(model.learnerProperty());
        name.setPrefColumnCount(8);
        name.setMinWidth(80);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(10, name, new SaveButton(model::save));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static VBox line(QuizRun.Given given) {
        QuizQuestion question = given.question();
        String yours = question.inWords(given.answer());
        return new VBox(
                1,
                new WrappedLabel(question.ask(), "quiz-missed"),
                new WrappedLabel(
                        (yours.isEmpty() ? TEXTS.get("no.answer") : "✗ " + yours) + "   ✓ " + question.rightAnswer(),
                        "quiz-hint"));
    }
}
