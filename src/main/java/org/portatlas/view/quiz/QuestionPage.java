package org.portatlas.view.quiz;

import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.quiz.QuizAnswer;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// A question that stands, and by what it is answered: choices, a number, or a cell of the map.
final class QuestionPage extends VBox {
    private static final Texts TEXTS = new Texts(QuestionPage.class);

    private final QuizViewModel model;
    private final Label hint = new WrappedLabel("", "quiz-hint");
    private @Nullable TextField number;
    private @Nullable Button answer;

    QuestionPage(QuizViewModel model, QuizQuestion question) {
        super(12);
        this.model = model;
        getStyleClass().add("quiz-page");
        Label ask = new WrappedLabel(question.ask(), "quiz-ask");
        ask.setId("quiz-ask");
        getChildren().setAll(ask);
        switch (question) {
            case QuizQuestion.Choice choice -> offer(choice);
            case QuizQuestion.Click click -> askForCell();
            case QuizQuestion.Estimate estimate -> {
                if (model.isAnsweredOnMap()) {
                    askForCell();
                } else {
                    askForNumber();
                }
            }
        }
        getChildren().add(hint);
    }

    /// Puts the focus where one answers.
    ///
    /// @param toMap puts it on the map
    void enter(Runnable toMap) {
        if (model.isAnsweredOnMap()) {
            toMap.run();
        } else {
            Node first = number == null ? lookup(".quiz-choice") : number;
            first.requestFocus();
        }
    }

    /// Goes on with a digit that was typed on the map.
    void beginNumber(String digit) {
        TextField field = number;
        if (field != null) {
            field.requestFocus();
            field.setText(digit);
            field.end();
        }
    }

    private void offer(QuizQuestion.Choice question) {
        VBox choices = new VBox(10);
        for (int i = 0; i < question.choices().size(); i++) {
            int index = i;
            Button button = QuizNodes.wide(
                    i + 1 + "   " + question.choices().get(i), () -> model.answer(new QuizAnswer.Chose(index)));
            button.getStyleClass().add("quiz-choice");
            button.setAccessibleText(i + 1 + ", " + question.choices().get(i));
            choices.getChildren().add(button);
        }
        getChildren().add(choices);
        hint.setText(TEXTS.get("hint.choice"));
    }

    private void askForNumber() {
        TextField field = QuizNodes.number("quiz-number", TEXTS.get("estimate"), this::answerNumber);
        Button button = QuizNodes.button(TEXTS.get("answer"), "quiz-answer", this::answerNumber);
        button.getStyleClass().add("accent");
        button.disableProperty().bind(field.textProperty().isEmpty());
        button.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(field, Priority.ALWAYS);
        number = field;
        answer = button;
        getChildren().add(new HBox(10, field, button));
        hint.setText(TEXTS.get("hint.number"));
    }

    private void answerNumber() {
        TextField field = number;
        if (field != null && !field.getText().isEmpty()) {
            model.answer(new QuizAnswer.Guessed(Integer.parseInt(field.getText())));
        }
    }

    /// The map is answered with by its selected port, so that keys do as well as a click. Where its number may be
    /// known it can be typed: that selects the cell.
    private void askForCell() {
        boolean isByEye = model.isToldByEye();
        var selected = model.map().selectedPortProperty();
        Button button = QuizNodes.wide("", model::answerWithMap);
        button.setId("quiz-answer");
        button.getStyleClass().addAll("accent", "quiz-choice");
        button.textProperty().bind(Bindings.createStringBinding(() -> words(selected.get(), isByEye), selected));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> selected.get().isEmpty(), selected));
        answer = button;
        if (!isByEye) {
            TextField field = QuizNodes.number("quiz-number", TEXTS.get("go"), this::goToNumber);
            field.setPromptText(TEXTS.get("go.prompt"));
            number = field;
            getChildren().add(field);
        }
        getChildren().add(button);
        hint.setText(isByEye ? TEXTS.get("hint.eye") : TEXTS.get("hint.cell"));
    }

    private void goToNumber() {
        TextField field = number;
        Button button = answer;
        if (field == null || button == null || field.getText().isEmpty()) {
            return;
        }
        int port = Integer.parseInt(field.getText());
        if (port < PortRange.PORTS) {
            model.map().select(port);
            button.requestFocus();
        } else {
            hint.setText(TEXTS.get("no.port", port));
        }
    }

    private static String words(OptionalInt selected, boolean isByEye) {
        return selected.isEmpty()
                ? TEXTS.get("answer.select")
                : isByEye ? TEXTS.get("answer.cell") : TEXTS.get("answer.port", selected.getAsInt());
    }
}
