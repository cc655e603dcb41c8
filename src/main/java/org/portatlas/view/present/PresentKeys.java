package org.portatlas.view.present;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the presenter's view: bound from this table, and shown from it. A presenter's remote
/// presses Page Up, Page Down, B or a full stop, and F5 or Esc.
final class PresentKeys {
    private final List<Key> keys;

    /// @param shown what is printed for it; empty for a key that is told of with another
    record Key(String shown, String does, Test test, Runnable action) {
        @FunctionalInterface
        interface Test {
            boolean matches(KeyEvent event);
        }
    }

    /// @param step goes on (1) or back (-1)
    /// @param move follows an arrow, columns and rows
    PresentKeys(PresentViewModel model, Step step, Move move, Runnable leave) {
        keys = List.of(
                new Key("→  ←", "on, back; or the port beside", code(KeyCode.RIGHT), () -> move.go(1, 0)),
                new Key("", "", code(KeyCode.LEFT), () -> move.go(-1, 0)),
                new Key("", "", code(KeyCode.DOWN), () -> move.go(0, 1)),
                new Key("", "", code(KeyCode.UP), () -> move.go(0, -1)),
                new Key("", "", code(KeyCode.PAGE_DOWN), () -> step.go(1)),
                new Key("", "", code(KeyCode.PAGE_UP), () -> step.go(-1)),
                new Key("", "", typed(" "), () -> step.go(1)),
                new Key("Enter", "do what is offered; look again", code(KeyCode.ENTER), model::enter),
                new Key("0–9", "go to a port, then Enter", event -> isDigit(event), () -> {}),
                new Key(
                        "+  −",
                        "closer, farther",
                        typed("+="),
                        () -> model.map().zoomSteps(1)),
                new Key("", "", typed("-"), () -> model.map().zoomSteps(-1)),
                new Key("Home", "the whole map", code(KeyCode.HOME), model.map()::showWhole),
                new Key("G", "the next gap", typed("g"), () -> model.map().selectNextGap(1)),
                new Key("", "", typed("G"), () -> model.map().selectNextGap(-1)),
                new Key("S", "spotlight", typed("sS"), () -> PresentViewModel.turn(model.spotlightProperty())),
                new Key("D", "draw with the mouse", typed("dD"), () -> PresentViewModel.turn(model.penProperty())),
                new Key("C", "clear the drawing", typed("cC"), model.drawing()::clear),
                new Key("Ctrl+Z", "take the last stroke back", shortcut(KeyCode.Z), model::takeBack),
                new Key("", "", code(KeyCode.BACK_SPACE), model::takeBack),
                new Key(
                        "B",
                        "black; any key ends it",
                        typed("bB."),
                        () -> PresentViewModel.turn(model.blackProperty())),
                new Key("F", "freeze", typed("fF"), () -> PresentViewModel.turn(model.frozenProperty())),
                new Key(
                        "P",
                        "private, or all is shown",
                        typed("pP"),
                        () -> PresentViewModel.turn(model.privateProperty())),
                new Key("T", "dark or light", typed("tT"), model::turnTheme),
                new Key("?", "these keys", typed("?"), () -> PresentViewModel.turn(model.keysProperty())),
                new Key("Esc", "back to the window", code(KeyCode.ESCAPE), leave),
                new Key("", "", code(KeyCode.F5), leave));
    }

    @FunctionalInterface
    interface Step {
        void go(int direction);
    }

    @FunctionalInterface
    interface Move {
        void go(int columns, int rows);
    }

    /// Those that are shown.
    List<Key> shown() {
        return keys.stream().filter(key -> !key.shown().isEmpty()).toList();
    }

    /// What an event means, if anything.
    Optional<Runnable> action(KeyEvent event) {
        return keys.stream()
                .filter(key -> key.test().matches(event))
                .findFirst()
                .map(Key::action);
    }

    static boolean isDigit(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                && isPlain(event)
                && event.getCharacter().matches("[0-9]");
    }

    private static Key.Test code(KeyCode code) {
        return event -> isPlain(event) && event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == code;
    }

    private static Key.Test shortcut(KeyCode code) {
        return event -> event.isShortcutDown()
                && !event.isAltDown()
                && event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == code;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private static Key.Test typed(String characters) {
        return event -> isPlain(event)
                && event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().length() == 1
                && characters.contains(event.getCharacter());
    }
}
