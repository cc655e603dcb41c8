package org.portatlas.view.main;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.view.Key;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.map.RegionViewModel.Shape;

/// The arrows that grow the region: with Shift a rectangle, with Ctrl and Shift a run. To be tried before the arrows
/// alone.
final class RegionKeys {
    private RegionKeys() {}

    /// Without words: they are told of with the key that shows the region.
    static List<Key> of(RegionViewModel region) {
        List<Key> keys = new ArrayList<>();
        arrows(keys, region, Shape.RECTANGLE);
        arrows(keys, region, Shape.RUN);
        return keys;
    }

    private static void arrows(List<Key> keys, RegionViewModel region, Shape shape) {
        keys.add(arrow(KeyCode.LEFT, shape, () -> region.grow(-1, 0, shape)));
        keys.add(arrow(KeyCode.RIGHT, shape, () -> region.grow(1, 0, shape)));
        keys.add(arrow(KeyCode.UP, shape, () -> region.grow(0, -1, shape)));
        keys.add(arrow(KeyCode.DOWN, shape, () -> region.grow(0, 1, shape)));
    }

    private static Key arrow(KeyCode code, Shape shape, Runnable action) {
        return new Key(
                "",
                "",
                event -> event.getEventType() == KeyEvent.KEY_PRESSED
                        && event.getCode() == code
                        && event.isShiftDown()
                        && !event.isAltDown()
                        && event.isShortcutDown() == (shape == Shape.RUN),
                action);
    }
}
