package org.portatlas.view.lesson;

import org.portatlas.view.handout.HandOutViewModel;
import org.portatlas.view.pane.LazyDock;

/// Where lessons stand in the window.
public final class LessonDock extends LazyDock<LessonPane> {
    private final LessonsViewModel model;
    private Runnable quiz = () -> {};

    /// @param leave gives the focus back
    /// @param present shows the lesson on a wall
    public LessonDock(
            LessonsViewModel model,
            ClassListViewModel classList,
            HandOutViewModel handOut,
            Runnable leave,
            Runnable present) {
        super(hide -> new LessonPane(model, classList, handOut, hide, present), leave);
        this.model = model;
        getStyleClass().add("lesson-dock");
        visibleProperty().subscribe(shown -> {
            if (!shown && model.readingProperty().get() != null) {
                model.pause();
            }
        });
    }

    /// What the shelf offers beside lessons.
    ///
    /// @param show shows the quiz in the place of the lessons
    public void offerQuiz(Runnable show) {
        quiz = show;
    }

    @Override
    protected void enter(LessonPane shown) {
        shown.offerQuiz(quiz);
        shown.enter();
        model.showAgain();
    }
}
