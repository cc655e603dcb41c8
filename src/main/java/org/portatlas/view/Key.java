package org.portatlas.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A row of a table of keys, from which they are both bound and shown. FX thread.
///
/// @param shown what is printed for it
/// @param does in a few words; a key without them is told of with another
/// @param test whether an event is this key
public record Key(String shown, String does, Test test, Runnable action) {
    /// Whether an event is meant.
    @FunctionalInterface
    public interface Test {
        boolean matches(KeyEvent event);
    }

    /// What an event means in a table, if anything.
    public static Optional<Runnable> action(List<Key> table, KeyEvent event) {
        return table.stream().filter(key -> key.test.matches(event)).findFirst().map(Key::action);
    }

    /// The key alone, with Shift or without.
    public static Test code(KeyCode code) {
        return event -> isPlain(event) && isPressed(event, code);
    }

    /// The key with Alt.
    public static Test alt(KeyCode code) {
        return event -> event.isAltDown() && !event.isControlDown() && !event.isMetaDown() && isPressed(event, code);
    }

    /// The key with Ctrl, or with Command on macOS.
    public static Test shortcut(KeyCode code) {
        return event -> event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown() && isPressed(event, code);
    }

    /// One of these characters, wherever they lie on the keyboard.
    public static Test typed(String characters) {
        return event -> isPlain(event)
                && event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().length() == 1
                && characters.contains(event.getCharacter());
    }

    private static boolean isPressed(KeyEvent event, KeyCode code) {
        return event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == code;
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
