package org.portatlas.view.lesson;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.LessonAction;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;
import org.portatlas.view.practice.PracticeViewModel;

/// Something that a step offers to do on this machine: a button, and below it what came of it.
final class ActionBox extends VBox {
    private static final Texts TEXTS = new Texts(ActionBox.class);

    private final LessonsViewModel model;
    private final Button button = new Button();
    private final Label words = new WrappedLabel("", "answer-sentence", "lesson-action-words");

    ActionBox(LessonsViewModel model, LessonAction action) {
        super(4);
        this.model = model;
        button.getStyleClass().add("lesson-action");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        getChildren().setAll(button, words);
        switch (action) {
            case LessonAction.CheckPort(int port) -> offerCheck(action, port);
            case LessonAction.Practise(int port, PracticeKind kind) -> offerPractice(action, port, kind);
            case LessonAction.ConnectClients(int port, int clients) -> offerClients(action, port, clients);
        }
    }

    /// The answer stands here, for the pane that shows it otherwise has made room for the lesson.
    private void offerCheck(LessonAction action, int port) {
        button.setText(OfferTexts.of(action));
        button.setOnAction(event -> {
            model.check(port);
            words.textProperty().bind(model.checking().sentenceProperty());
        });
    }

    private void offerPractice(LessonAction action, int port, PracticeKind kind) {
        PracticeViewModel practice = model.practice();
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> practice.isPractised(port) ? TEXTS.get("practice.end", port) : OfferTexts.of(action),
                        practice.currentProperty()));
        button.setOnAction(event -> {
            if (practice.isPractised(port)) {
                practice.end(port);
                words.setText("");
            } else {
                practice.begin(port, kind, words::setText);
            }
        });
    }

    private void offerClients(LessonAction action, int port, int clients) {
        button.setText(OfferTexts.of(action));
        button.setOnAction(event -> model.practice().connect(port, clients, words::setText));
    }
}
