package org.portatlas.view.quiz;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.quiz.LeitnerBoxes;
import org.portatlas.lesson.quiz.QuizKind;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.WrappedLabel;

/// What a quiz is to be like: how long, about what, for whom; and what the boxes hold.
final class StartPage extends VBox {
    private static final Texts TEXTS = new Texts(StartPage.class);
    private static final Integer[] COUNTS = {5, 10, 15, 20, 30, 50};

    private final QuizViewModel model;
    private final ComboBox<Integer> count = new ComboBox<>();
    private final Map<QuizKind, CheckBox> kinds = new EnumMap<>(QuizKind.class);
    private final TextField word = new TextField();
    private final VBox boxes = new VBox(8);

    StartPage(QuizViewModel model) {
        super(8);
        this.model = model;
        getStyleClass().add("quiz-page");
        QuizChoice before = model.choiceProperty().get();
        count.setId("quiz-count");
        count.getItems().setAll(COUNTS);
        count.setValue(before.count());
        Label questions = new Label(TEXTS.get("questions"));
        questions.getStyleClass().add("section-title");
        questions.setLabelFor(count);
        HBox head = new HBox(10, questions, count);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox list = new VBox(5);
        for (QuizKind kind : QuizKind.values()) {
            CheckBox box = new CheckBox(TEXTS.of(kind));
            box.setId("quiz-" + kind.label());
            box.setSelected(before.kinds().contains(kind));
            box.selectedProperty().subscribe(this::choose);
            kinds.put(kind, box);
            list.getChildren().add(box);
        }
        word.setId("quiz-word");
        word.setText(before.word());
        word.setPromptText(TEXTS.get("word.prompt"));
        Label forClass = new Label(TEXTS.get("word"));
        forClass.getStyleClass().addAll("section-title", "quiz-section");
        forClass.setLabelFor(word);
        Label same = new WrappedLabel(TEXTS.get("word.about"), "caption");
        getChildren().setAll(head, list, forClass, word, same, boxes);
        count.valueProperty().subscribe(this::choose);
        word.textProperty().subscribe(this::choose);
        word.setOnAction(event -> model.start());
        showBoxes();
    }

    /// Shows what the boxes hold now.
    void showBoxes() {
        QuizBoxes.Held held = model.boxes().heldProperty().get();
        Label title = new WrappedLabel(TEXTS.get("boxes"), "section-title");
        title.getStyleClass().add("quiz-section");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("quiz-boxes");
        for (int box = 1; box <= LeitnerBoxes.LAST; box++) {
            Label number = new Label(Long.toString(held.count(box)));
            number.getStyleClass().add("quiz-box-count");
            Label name = new Label(TEXTS.get("box", box));
            name.getStyleClass().add("caption");
            VBox both = new VBox(number, name);
            both.getStyleClass().add("quiz-box");
            GridPane.setHalignment(both, HPos.CENTER);
            grid.add(both, box - 1, 0);
        }
        grid.setAccessibleText(held.words());
        boxes.getChildren()
                .setAll(
                        title,
                        grid,
                        new WrappedLabel(held.isEmpty() ? TEXTS.get("boxes.about") : told(held.due()), "caption"));
    }

    private static String told(long due) {
        return due == 0 ? TEXTS.get("due.none") : TEXTS.get("due", due);
    }

    private void choose() {
        Set<QuizKind> wanted = kinds.entrySet().stream()
                .filter(entry -> entry.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Integer number = count.getValue();
        model.choiceProperty()
                .set(new QuizChoice(
                        number == null ? QuizChoice.USUAL.count() : number,
                        wanted,
                        word.getText() == null ? "" : word.getText()));
    }
}
