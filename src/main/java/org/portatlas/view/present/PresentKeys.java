package org.portatlas.view.present;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.text.Texts;
import org.portatlas.view.Key;

/// The keys of the presenter's view: bound from this table, and shown from it. A presenter's remote
/// presses Page Up, Page Down, B or a full stop, and F5 or Esc.
final class PresentKeys {
    private static final Texts TEXTS = new Texts(PresentKeys.class);

    static final Key.Test DIGIT = Key.typed("0123456789");

    private final List<Key> keys;

    /// @param step goes on (1) or back (-1)
    /// @param move follows an arrow, columns and rows
    PresentKeys(PresentViewModel model, Step step, Move move, Runnable leave) {
        keys = List.of(
                new Key("→  ←", TEXTS.get("does.step"), Key.code(KeyCode.RIGHT), () -> move.go(1, 0)),
                new Key("", "", Key.code(KeyCode.LEFT), () -> move.go(-1, 0)),
                new Key("", "", Key.code(KeyCode.DOWN), () -> move.go(0, 1)),
                new Key("", "", Key.code(KeyCode.UP), () -> move.go(0, -1)),
                new Key("", "", Key.code(KeyCode.PAGE_DOWN), () -> step.go(1)),
                new Key("", "", Key.code(KeyCode.PAGE_UP), () -> step.go(-1)),
                new Key("", "", Key.typed(" "), () -> step.go(1)),
                new Key(TEXTS.get("key.enter"), TEXTS.get("does.enter"), Key.code(KeyCode.ENTER), model::enter),
                new Key("0–9", TEXTS.get("does.goto"), DIGIT, () -> {}),
                new Key(
                        "+  −",
                        TEXTS.get("does.zoom"),
                        Key.typed("+="),
                        () -> model.map().zoomSteps(1)),
                new Key("", "", Key.typed("-"), () -> model.map().zoomSteps(-1)),
                new Key(TEXTS.get("key.home"), TEXTS.get("does.whole"), Key.code(KeyCode.HOME), model.map()::showWhole),
                new Key(
                        "G",
                        TEXTS.get("does.gap"),
                        Key.typed("g"),
                        () -> model.map().selectNextGap(1)),
                new Key("", "", Key.typed("G"), () -> model.map().selectNextGap(-1)),
                new Key(
                        "S",
                        TEXTS.get("does.spotlight"),
                        Key.typed("sS"),
                        () -> PresentViewModel.turn(model.spotlightProperty())),
                new Key("D", TEXTS.get("does.draw"), Key.typed("dD"), () -> PresentViewModel.turn(model.penProperty())),
                new Key("C", TEXTS.get("does.clear"), Key.typed("cC"), model.drawing()::clear),
                new Key("Ctrl+Z", TEXTS.get("does.undo"), Key.shortcut(KeyCode.Z), model::takeBack),
                new Key("", "", Key.code(KeyCode.BACK_SPACE), model::takeBack),
                new Key(
                        "B",
                        TEXTS.get("does.black"),
                        Key.typed("bB."),
                        () -> PresentViewModel.turn(model.blackProperty())),
                new Key(
                        "F",
                        TEXTS.get("does.freeze"),
                        Key.typed("fF"),
                        () -> PresentViewModel.turn(model.frozenProperty())),
                new Key(
                        "P",
                        TEXTS.get("does.private"),
                        Key.typed("pP"),
                        () -> PresentViewModel.turn(model.privateProperty())),
                new Key("T", TEXTS.get("does.theme"), Key.typed("tT"), model::turnTheme),
                new Key("?", TEXTS.get("does.help"), Key.typed("?"), () -> PresentViewModel.turn(model.keysProperty())),
                new Key(TEXTS.get("key.escape"), TEXTS.get("does.leave"), Key.code(KeyCode.ESCAPE), leave),
                new Key("", "", Key.code(KeyCode.F5), leave));
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
        return Key.action(keys, event);
    }
}
