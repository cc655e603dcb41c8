package org.portatlas.view.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.text.Texts;
import org.portatlas.view.Key;
import org.portatlas.view.compare.CompareViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;

/// The keys that work while the map has the focus: bound from this table, and shown from it.
final class KeyTable {
    private static final Texts TEXTS = new Texts(KeyTable.class);

    private final List<Key> keys;

    /// What the window itself does.
    record Actions(
            Runnable search,
            Runnable show,
            Runnable connections,
            Runnable layouts,
            Runnable paste,
            Runnable present,
            Runnable menu,
            Runnable help) {}

    /// @param rooms lead through the window
    KeyTable(MainViewModel model, Docks docks, Actions window, List<Key> rooms) {
        MapViewModel map = model.map();
        RegionViewModel region = docks.region().region();
        CompareViewModel compare = docks.compare().model();
        List<Key> all = new ArrayList<>(RegionKeys.of(region));
        all.addAll(List.of(
                new Key(
                        TEXTS.get("key.enter"),
                        TEXTS.get("does.check"),
                        Key.code(KeyCode.ENTER),
                        model.detail().check()::look),
                new Key("/", TEXTS.get("does.search"), Key.typed("/"), window.search()),
                new Key("Ctrl+V", TEXTS.get("does.paste"), Key.shortcut(KeyCode.V), window.paste()),
                new Key(TEXTS.get("key.home"), TEXTS.get("does.whole"), Key.code(KeyCode.HOME), map::showWhole),
                new Key("+", TEXTS.get("does.closer"), Key.typed("+="), () -> map.zoomSteps(1)),
                new Key("", "", Key.typed("-"), () -> map.zoomSteps(-1)),
                new Key("← ↑ → ↓", TEXTS.get("does.beside"), Key.code(KeyCode.LEFT), () -> map.moveSelection(-1, 0)),
                new Key("", "", Key.code(KeyCode.RIGHT), () -> map.moveSelection(1, 0)),
                new Key("", "", Key.code(KeyCode.UP), () -> map.moveSelection(0, -1)),
                new Key("", "", Key.code(KeyCode.DOWN), () -> map.moveSelection(0, 1)),
                new Key(
                        "G",
                        TEXTS.get("does.gap"),
                        Key.typed("g"),
                        () -> model.gaps().walk(1)),
                new Key("", "", Key.typed("G"), () -> model.gaps().walk(-1)),
                new Key("M", TEXTS.get("does.gaps"), Key.typed("mM"), docks.gaps()::turn),
                new Key("", "", Key.typed("dD"), docks.twin()::turn),
                new Key("S", TEXTS.get("does.lessons"), Key.typed("sS"), docks.lessons()::turn),
                new Key("", "", Key.typed("qQ"), docks.quiz()::turn),
                new Key("F", TEXTS.get("does.fit"), Key.typed("fF"), map::fitSelection),
                new Key("L", TEXTS.get("does.listeners"), Key.typed("lL"), docks.listeners()::turn),
                new Key("", "", Key.typed("wW"), docks.listeners()::watchSelected),
                new Key("E", TEXTS.get("does.evidence"), Key.typed("eE"), model.detail()::turnEvidence),
                new Key("N", TEXTS.get("does.pick"), Key.typed("nN"), docks.pick()::show),
                new Key("O", TEXTS.get("does.show"), Key.typed("oO"), window.show()),
                new Key("C", TEXTS.get("does.connections"), Key.typed("cC"), window.connections()),
                new Key(
                        "T",
                        TEXTS.get("does.transport"),
                        Key.typed("tT"),
                        () -> map.layers().countNext()),
                new Key("R", TEXTS.get("does.region"), Key.typed("rR"), docks.region()::begin),
                new Key("V", TEXTS.get("does.pin"), Key.typed("vV"), compare::turn),
                new Key("B", TEXTS.get("does.note"), Key.typed("b"), docks.notes()::write),
                new Key("", "", Key.typed("B"), docks.notes()::turn),
                new Key("", "", Key.shortcut(KeyCode.Z), docks.notes()::undo),
                new Key("", "", Key.shortcut(KeyCode.Y), docks.notes()::redo),
                new Key("", "", KeyTable::isShiftedUndo, docks.notes()::redo),
                new Key("H", TEXTS.get("does.layout"), Key.typed("hH"), window.layouts()),
                new Key("Alt+←", TEXTS.get("does.back"), Key.alt(KeyCode.LEFT), model.history()::back),
                new Key("", "", Key.alt(KeyCode.RIGHT), model.history()::forward),
                new Key(
                        TEXTS.get("key.escape"),
                        TEXTS.get("does.end"),
                        Key.code(KeyCode.ESCAPE),
                        () -> escape(map, region, compare)),
                new Key("F5", TEXTS.get("does.present"), Key.code(KeyCode.F5), window.present()),
                new Key("F10", TEXTS.get("does.menu"), Key.code(KeyCode.F10), window.menu()),
                new Key("", "", Key.shortcut(KeyCode.COMMA), docks.settings()::turn),
                new Key("", "", Key.shortcut(KeyCode.E), docks.export()::turn),
                new Key("", "", Key.shortcut(KeyCode.P), docks.export()::print),
                docks.help().key(),
                new Key("", "", Key.typed("?"), window.help())));
        all.addAll(rooms);
        keys = List.copyOf(all);
    }

    private static boolean isShiftedUndo(KeyEvent event) {
        return event.isShortcutDown()
                && event.isShiftDown()
                && event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == KeyCode.Z;
    }

    private static void escape(MapViewModel map, RegionViewModel region, CompareViewModel compare) {
        if (!map.endHits() && !map.layers().endIsolation() && !region.end() && !compare.end()) {
            map.selectNothing();
        }
    }

    /// Those that are shown: a key without words is told of with another.
    List<Key> keys() {
        return keys.stream().filter(key -> !key.does().isEmpty()).toList();
    }

    /// What an event means, if anything: of the focused map, or with Alt or Ctrl of the whole
    /// window.
    Optional<Runnable> action(KeyEvent event) {
        return Key.action(keys, event);
    }
}
