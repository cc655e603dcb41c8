package org.portatlas.view.quiz;

import javafx.scene.input.KeyEvent;
import org.portatlas.view.pane.LazyDock;

/// Where the quiz stands in the window.
public final class QuizDock extends LazyDock<QuizPane> {
    private final QuizViewModel model;
    private final QuizKeys keys;

    /// @param toMap puts the focus on the map
    public QuizDock(QuizViewModel model, Runnable toMap) {
        super(hide -> new QuizPane(model, toMap, hide), toMap);
        this.model = model;
        this.keys = new QuizKeys(model, this::hide);
        getStyleClass().add("quiz-dock");
        visibleProperty().subscribe(shown -> {
            if (!shown) {
                model.leave();
            }
        });
    }

    @Override
    protected void enter(QuizPane shown) {
        model.enter();
        shown.enter();
    }

    /// Answers with what is pressed on the map, as long as a question stands. Nothing else is done by it then but to
    /// move over the map, for what a key shows might be the answer.
    ///
    /// @return whether the key has done all that it may
    public boolean press(KeyEvent event) {
        return isVisible()
                && !getChildren().isEmpty()
                && keys.press(event, (QuizPane) getChildren().getFirst());
    }
}
