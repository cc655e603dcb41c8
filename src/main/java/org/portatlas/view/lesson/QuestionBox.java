package org.portatlas.view.lesson;

import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.portatlas.lesson.LessonQuestion;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.pane.Wrapping;

/// A question of a step, its answers as buttons, and after one of them whether it is right and why. One may try again.
final class QuestionBox extends VBox {
    private static final Texts TEXTS = new Texts(QuestionBox.class);

    private final LessonsViewModel model;
    private final Label verdict = new WrappedLabel("", "answer-sentence");
    private final Label why = new WrappedLabel("", "body");

    QuestionBox(LessonsViewModel model, LessonQuestion question) {
        super(8);
        this.model = model;
        getStyleClass().add("lesson-question");
        Label ask = new WrappedLabel("", "section-title");
        ask.setText(question.ask());
        getChildren().setAll(ask);
        switch (question) {
            case LessonQuestion.Choice choice ->
                choice.answers().forEach(each -> getChildren().add(answer(choice, each)));
            case LessonQuestion.ClickOnMap click -> getChildren().add(answer(click));
        }
        verdict.setId("lesson-verdict");
        getChildren().addAll(verdict, why);
        show(model.verdictProperty().get());
    }

    private Node answer(LessonQuestion.Choice question, LessonQuestion.Answer given) {
        Button button = button(given.text());
        button.getStyleClass().add("lesson-answer");
        button.setOnAction(event -> {
            model.answer(question, given);
            show(model.verdictProperty().get());
        });
        return button;
    }

    /// The map is answered with by its selected port, so that keys do as well as a click.
    private Node answer(LessonQuestion.ClickOnMap question) {
        Button button = button("");
        button.setId("lesson-click");
        var selected = model.map().selectedPortProperty();
        button.textProperty().bind(Bindings.createStringBinding(() -> words(selected.get()), selected));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> selected.get().isEmpty(), selected));
        button.setOnAction(event -> {
            model.answer(question);
            show(model.verdictProperty().get());
        });
        return button;
    }

    private static String words(OptionalInt selected) {
        return selected.isPresent() ? TEXTS.get("answer.port", selected.getAsInt()) : TEXTS.get("answer.select");
    }

    private static Button button(String text) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        Wrapping.of(button);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private void show(LessonsViewModel.@Nullable Verdict given) {
        verdict.setText(
                given == null
                        ? ""
                        : given.isRight()
                                ? TEXTS.get("answer.right", given.answer())
                                : TEXTS.get("answer.wrong", given.answer()));
        why.setText(given == null ? "" : given.why());
        for (Label each : new Label[] {verdict, why}) {
            each.setVisible(given != null);
            each.setManaged(given != null);
        }
    }
}
