package org.portatlas.view.quiz;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizRun;
import org.portatlas.view.table.ExportMessage;

/// The end of a quiz: the points, what was wrong, and the results for a teacher.
final class ResultPage extends VBox {
    ResultPage(QuizViewModel model, QuizRun run) {
        super(10);
        getStyleClass().add("quiz-page");
        List<QuizRun.Given> first =
                run.given().stream().filter(given -> given.attempt() == 1).toList();
        List<QuizRun.Given> wrong =
                first.stream().filter(given -> !given.mark().isRight()).toList();
        Label points = QuizNodes.words(
                String.format(Locale.ROOT, "%,d of %,d points", run.points(), run.mostPoints()), "quiz-points");
        points.setId("quiz-points");
        Label told = QuizNodes.words(
                first.size() - wrong.size() + " of " + first.size() + " right at the first try", "quiz-why");
        getChildren().setAll(points, told, saving(model), new ExportMessage("quiz-export-message", model.files()));
        Label heading = QuizNodes.words(wrong.isEmpty() ? "Nothing was wrong." : "To look at again", "section-title");
        heading.getStyleClass().add("quiz-section");
        getChildren().add(heading);
        wrong.forEach(given -> getChildren().add(line(given)));
    }

    private static HBox saving(QuizViewModel model) {
        TextField name = new TextField();
        name.setId("quiz-learner");
        name.setPromptText("Your name");
        name.setAccessibleText("Your name in the results");
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
                QuizNodes.words(question.ask(), "quiz-missed"),
                QuizNodes.words(
                        (yours.isEmpty() ? "No answer" : "✗ " + yours) + "   ✓ " + question.rightAnswer(),
                        "quiz-hint"));
    }
}
