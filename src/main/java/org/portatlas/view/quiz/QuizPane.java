package org.portatlas.view.quiz;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.portatlas.lesson.quiz.QuizAnswer;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.text.Texts;
import org.portatlas.view.pane.PaneScroll;
import org.portatlas.view.pane.WrappedLabel;

/// The quiz in the pane beside the map, one page at a time: what it is to be like, a question, its mark, the results.
final class QuizPane extends VBox {
    private static final Texts TEXTS = new Texts(QuizPane.class);

    private final QuizViewModel model;
    private final Runnable toMap;
    private final Label place = new Label();
    private final Label message = new WrappedLabel("", "answer-sentence");
    private final ProgressBar progress = new ProgressBar(0);
    private final ScrollPane scroll = new PaneScroll();
    private final HBox foot = new HBox(8);
    private Node next = foot;

    QuizPane(QuizViewModel model, Runnable toMap, Runnable hide) {
        this.model = model;
        this.toMap = toMap;
        setId("quiz-pane");
        getStyleClass().add("quiz-pane");
        place.getStyleClass().add("quiz-place");
        place.setMinHeight(USE_PREF_SIZE);
        place.setId("quiz-place");
        Button close = QuizNodes.button(TEXTS.get("hide"), "quiz-hide", hide);
        close.getStyleClass().add("flat");
        HBox head = new HBox(8, place, QuizNodes.between(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        progress.getStyleClass().add("quiz-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(TEXTS.get("progress"));
        message.setId("quiz-message");
        message.textProperty().bind(model.messageProperty());
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("quiz-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, progress, message, scroll, foot);
        model.stateProperty().subscribe(this::show);
        model.boxes().heldProperty().subscribe(this::showBoxes);
        addEventFilter(KeyEvent.KEY_TYPED, this::choose);
    }

    /// Puts the focus where one goes on from.
    void enter() {
        if (scroll.getContent() instanceof QuestionPage page) {
            page.enter(toMap);
        } else {
            next.requestFocus();
        }
    }

    /// Goes on with a digit that was typed on the map.
    void beginNumber(String digit) {
        if (scroll.getContent() instanceof QuestionPage page) {
            page.beginNumber(digit);
        }
    }

    /// The digits of the choices work wherever the focus is in this pane.
    private void choose(KeyEvent event) {
        if (event.getCharacter().matches("[1-9]")
                && !(event.getTarget() instanceof TextInputControl)
                && model.asked() instanceof QuizQuestion.Choice) {
            model.choose(Integer.parseInt(event.getCharacter()));
            event.consume();
        }
    }

    private void show(QuizState state) {
        switch (state) {
            case QuizState.Choosing choosing -> showStart();
            case QuizState.Making making -> showMaking();
            case QuizState.Asking asking -> showQuestion(asking);
            case QuizState.Marked marked -> showMark(marked);
            case QuizState.Done done -> showResults(done);
        }
        scroll.setVvalue(0);
        if (getParent() != null && getParent().isVisible()) {
            enter();
        }
    }

    private void showStart() {
        head(TEXTS.get("title"), 0);
        scroll.setContent(new StartPage(model));
        showBoxes();
    }

    private void showBoxes() {
        if (scroll.getContent() instanceof StartPage page) {
            page.showBoxes();
            boolean isThere = model.boxes().canRecall();
            boolean goHadFocus = next.isFocused();
            boolean hadFocus = foot.getChildren().stream().anyMatch(Node::isFocused);
            Button forget = QuizNodes.button(
                    isThere ? TEXTS.get("boxes.back") : TEXTS.get("boxes.forget"),
                    "quiz-forget",
                    isThere ? model.boxes()::recall : model.boxes()::forget);
            forget.setDisable(!isThere && model.boxes().heldProperty().get().isEmpty());
            foot(forget, QuizNodes.between(), go(TEXTS.get("start"), "quiz-start", model::start));
            if (hadFocus) {
                (goHadFocus || forget.isDisabled() ? next : forget).requestFocus();
            }
        }
    }

    private void showMaking() {
        scroll.setContent(new WrappedLabel(TEXTS.get("making"), "quiz-hint"));
        Button stop = QuizNodes.button(TEXTS.get("back"), "quiz-back", model::toStart);
        foot(stop);
        next = stop;
    }

    private void showQuestion(QuizState.Asking asking) {
        head(asking.progress());
        scroll.setContent(new QuestionPage(model, asking.question()));
        Button skip = QuizNodes.button(TEXTS.get("skip"), "quiz-skip", () -> model.answer(new QuizAnswer.Skipped()));
        foot(end(), QuizNodes.between(), skip);
    }

    private void showMark(QuizState.Marked marked) {
        head(marked.progress());
        scroll.setContent(new MarkedPage(marked));
        Button go = go(marked.isLast() ? TEXTS.get("results") : TEXTS.get("next"), "quiz-next", model::next);
        if (marked.isLast()) {
            foot(QuizNodes.between(), go);
        } else {
            foot(end(), QuizNodes.between(), go);
        }
    }

    private void showResults(QuizState.Done done) {
        head(TEXTS.get("results"), 1);
        scroll.setContent(new ResultPage(model, done.run()));
        foot(
                QuizNodes.button(TEXTS.get("choice"), "quiz-back", model::toStart),
                QuizNodes.between(),
                go(TEXTS.get("again"), "quiz-again", model::start));
    }

    private void head(QuizState.Progress at) {
        head(at.words(), at.share());
    }

    private void head(String words, double share) {
        place.setText(words);
        progress.setProgress(share);
        progress.setVisible(share > 0);
        progress.setManaged(share > 0);
    }

    private Button end() {
        return QuizNodes.button(TEXTS.get("end"), "quiz-end", model::finish);
    }

    /// What one does next.
    private Button go(String text, String id, Runnable action) {
        Button button = QuizNodes.button(text, id, action);
        button.getStyleClass().addAll("accent", "quiz-go");
        next = button;
        return button;
    }

    private void foot(Node... nodes) {
        foot.getChildren().setAll(nodes);
    }
}
