package org.portatlas.view.quiz;

import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.lesson.quiz.QuizQuestion;
import org.portatlas.view.map.MapViewModel;

/// The keys of a quiz. On the map arrows go from cell to cell, with Ctrl sixteen at once; Enter answers with the cell,
/// or goes on; digits choose, or begin a number.
final class QuizKeys {
    /// As far as Ctrl goes.
    private static final int LEAP = 16;

    /// Where the arrows start when nothing is selected and a place is told by eye.
    private static final int MIDDLE = 128 * 256 + 128;

    private static final Set<KeyCode> ARROWS = Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

    /// What moves over the map, or only tells how: the map's own keys.
    private static final String HARMLESS = "+=-?hHqQ";

    private final QuizViewModel model;
    private final Runnable hide;

    QuizKeys(QuizViewModel model, Runnable hide) {
        this.model = model;
        this.hide = hide;
    }

    /// A key on the map.
    ///
    /// @return whether it has done all that it may
    boolean press(KeyEvent event, QuizPane pane) {
        boolean isPressed = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (isPressed && event.getCode() == KeyCode.ESCAPE) {
            hide.run();
            return true;
        }
        QuizQuestion question = model.asked();
        if (question == null) {
            boolean goesOn = isPressed
                    && event.getCode() == KeyCode.ENTER
                    && model.stateProperty().get() instanceof QuizState.Marked;
            if (goesOn) {
                model.next();
            }
            return goesOn;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return type(event.getCharacter(), question, pane);
        }
        return isPressed && press(event);
    }

    private boolean press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.answerWithMap();
            return true;
        }
        if (!ARROWS.contains(event.getCode())) {
            return event.isAltDown() || event.isShortcutDown();
        }
        boolean isPlain = !event.isAltDown() && !event.isShiftDown();
        if (isPlain && model.isAnsweredOnMap()) {
            move(event.getCode(), event.isShortcutDown());
            return true;
        }
        return !isPlain || event.isShortcutDown();
    }

    private void move(KeyCode arrow, boolean isLeap) {
        MapViewModel map = model.map();
        if (model.isToldByEye() && map.selectedPortProperty().get().isEmpty()) {
            map.selectedPortProperty().set(OptionalInt.of(MIDDLE));
            return;
        }
        int columns = arrow == KeyCode.LEFT ? -1 : arrow == KeyCode.RIGHT ? 1 : 0;
        int rows = arrow == KeyCode.UP ? -1 : arrow == KeyCode.DOWN ? 1 : 0;
        for (int step = 0; step < (isLeap ? LEAP : 1); step++) {
            map.moveSelection(columns, rows);
        }
    }

    private boolean type(String typed, QuizQuestion question, QuizPane pane) {
        if (typed.matches("\\d")) {
            if (question instanceof QuizQuestion.Choice) {
                model.choose(Integer.parseInt(typed));
            } else {
                pane.beginNumber(typed);
            }
            return true;
        }
        return typed.isEmpty() || HARMLESS.indexOf(typed.charAt(0)) < 0;
    }
}
