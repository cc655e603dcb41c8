package org.portatlas.view.lesson;

import org.portatlas.view.table.LazyDock;

/// Where lessons stand in the window.
public final class LessonDock extends LazyDock<LessonPane> {
    private final LessonsViewModel model;

    /// @param leave gives the focus back
    public LessonDock(LessonsViewModel model, Runnable leave) {
        super(hide -> new LessonPane(model, hide), leave);
        this.model = model;
        getStyleClass().add("lesson-dock");
        visibleProperty().subscribe(shown -> {
            if (!shown && model.readingProperty().get() != null) {
                model.pause();
            }
        });
    }

    @Override
    protected void enter(LessonPane shown) {
        shown.enter();
        model.showAgain();
    }
}
