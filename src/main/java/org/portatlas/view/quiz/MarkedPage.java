package org.portatlas.view.quiz;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.quiz.QuizAnswer;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.lesson.quiz.QuizMark;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.lesson.quiz.QuizRun;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// A question with the answer to it, what that was worth, and why.
final class MarkedPage extends VBox {
    private static final Texts TEXTS = new Texts(MarkedPage.class);

    MarkedPage(QuizState.Marked marked) {
        super(12);
        getStyleClass().add("quiz-page");
        QuizRun.Given given = marked.given();
        QuizQuestion question = given.question();
        Label verdict = new WrappedLabel(verdict(given), "quiz-verdict");
        verdict.setId("quiz-verdict");
        verdict.getStyleClass().add(given.mark().isRight() ? "right" : "wrong");
        Label ask = new WrappedLabel(question.ask(), "quiz-asked");
        ask.setId("quiz-ask");
        Label why = new WrappedLabel(question.why(), "quiz-why");
        why.setId("quiz-why");
        Label worth = new WrappedLabel(worth(given), "quiz-why");
        worth.setId("quiz-worth");
        getChildren().setAll(ask, new VBox(2, verdict, worth), answers(given), why);
        if (question.kind() == QuizKind.ESTIMATE_PLACE && given.answer() instanceof QuizAnswer.Clicked) {
            getChildren().add(new WrappedLabel(TEXTS.get("seen.place"), "quiz-hint"));
        } else if (question.kind() == QuizKind.ESTIMATE_COUNT) {
            getChildren().add(new WrappedLabel(TEXTS.get("seen.count"), "quiz-hint"));
        } else if (question.about().size() > 1) {
            getChildren().add(new WrappedLabel(TEXTS.get("seen.all"), "quiz-hint"));
        }
        if (marked.comesAgain()) {
            getChildren().add(new WrappedLabel(TEXTS.get("comes.again"), "quiz-hint"));
        }
    }

    private static String verdict(QuizRun.Given given) {
        if (given.answer() instanceof QuizAnswer.Skipped) {
            return TEXTS.get("verdict.none");
        }
        boolean isEstimate = given.question() instanceof QuizQuestion.Estimate;
        if (!given.mark().isRight()) {
            return isEstimate ? TEXTS.get("verdict.far") : TEXTS.get("verdict.wrong");
        }
        if (!isEstimate) {
            return TEXTS.get("verdict.right");
        }
        return given.mark().off() == 0 ? TEXTS.get("verdict.exact") : TEXTS.get("verdict.close");
    }

    /// Of a question that came once more only the first answer counts.
    private static String worth(QuizRun.Given given) {
        return given.attempt() > 1
                ? TEXTS.get("worth.none")
                : TEXTS.get("worth", given.mark().points(), QuizMark.MOST);
    }

    private static Node answers(QuizRun.Given given) {
        VBox lines = new VBox(4);
        QuizQuestion question = given.question();
        if (question instanceof QuizQuestion.Choice choice) {
            for (int i = 0; i < choice.choices().size(); i++) {
                boolean isRight = choice.right().contains(i);
                boolean isGiven = given.answer().equals(new QuizAnswer.Chose(i));
                Label line = new WrappedLabel(
                        (isRight ? "✓   " : isGiven ? "✗   " : "      ")
                                + (isGiven
                                        ? TEXTS.get(
                                                "yours.choice", choice.choices().get(i))
                                        : choice.choices().get(i)),
                        isRight ? "quiz-right" : "quiz-other");
                lines.getChildren().add(line);
            }
            return lines;
        }
        String yours = question.inWords(given.answer());
        if (!yours.isEmpty() && !(given.mark().isRight() && given.mark().off() == 0)) {
            lines.getChildren().add(new WrappedLabel(TEXTS.get("yours", yours), "quiz-other"));
        }
        lines.getChildren().add(new WrappedLabel(TEXTS.get("right", question.rightAnswer()), "quiz-right"));
        if (given.mark().off() > 0) {
            lines.getChildren()
                    .add(new WrappedLabel(TEXTS.get("off", given.mark().off()), "quiz-other"));
        }
        return lines;
    }
}
