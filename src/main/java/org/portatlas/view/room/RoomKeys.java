package org.portatlas.view.room;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.text.Texts;
import org.portatlas.view.Key;

/// The keys that lead from room to room, wherever the focus is.
public final class RoomKeys {
    private static final Texts TEXTS = new Texts(RoomKeys.class);

    private RoomKeys() {}

    /// F6, and with Shift.
    ///
    /// @param walk is given 1 for the next room, -1 for the one before
    public static List<Key> of(IntConsumer walk) {
        return List.of(
                new Key("", "", event -> isKey(event) && event.isShiftDown(), () -> walk.accept(-1)),
                new Key("F6", TEXTS.get("walk"), RoomKeys::isKey, () -> walk.accept(1)));
    }

    private static boolean isKey(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == KeyCode.F6
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }
}
