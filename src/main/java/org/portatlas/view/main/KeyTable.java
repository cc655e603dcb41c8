package org.portatlas.view.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.view.Key;
import org.portatlas.view.compare.CompareViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;

/// The keys that work while the map has the focus: bound from this table, and shown from it.
final class KeyTable {
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

    KeyTable(MainViewModel model, Docks docks, Actions window) {
        MapViewModel map = model.map();
        RegionViewModel region = docks.region().region();
        CompareViewModel compare = docks.compare().model();
        List<Key> all = new ArrayList<>(RegionKeys.of(region));
        all.addAll(List.of(
                new Key(
                        "Enter",
                        "check the selected port",
                        Key.code(KeyCode.ENTER),
                        model.detail().check()::look),
                new Key("/", "search; digits start one at once", Key.typed("/"), window.search()),
                new Key("Ctrl+V", "paste any text: go to the port in it", Key.shortcut(KeyCode.V), window.paste()),
                new Key("Home", "show the whole port space", Key.code(KeyCode.HOME), map::showWhole),
                new Key("+", "closer; -: farther", Key.typed("+="), () -> map.zoomSteps(1)),
                new Key("-", "", Key.typed("-"), () -> map.zoomSteps(-1)),
                new Key("← ↑ → ↓", "select the port beside", Key.code(KeyCode.LEFT), () -> map.moveSelection(-1, 0)),
                new Key("→", "", Key.code(KeyCode.RIGHT), () -> map.moveSelection(1, 0)),
                new Key("↑", "", Key.code(KeyCode.UP), () -> map.moveSelection(0, -1)),
                new Key("↓", "", Key.code(KeyCode.DOWN), () -> map.moveSelection(0, 1)),
                new Key(
                        "G",
                        "next gap; Shift+G: the previous one",
                        Key.typed("g"),
                        () -> model.gaps().walk(1)),
                new Key("Shift+G", "", Key.typed("G"), () -> model.gaps().walk(-1)),
                new Key("M", "all gaps, as a table", Key.typed("mM"), docks.gaps()::turn),
                new Key("D", "the ports on the map, as a table", Key.typed("dD"), docks.twin()::turn),
                new Key("S", "lessons that lead over the map", Key.typed("sS"), docks.lessons()::turn),
                new Key("Q", "a quiz on the map", Key.typed("qQ"), docks.quiz()::turn),
                new Key("F", "fit the selected port's gap, or the port", Key.typed("fF"), map::fitSelection),
                new Key("L", "what listens here, as a table", Key.typed("lL"), docks.listeners()::turn),
                new Key(
                        "W",
                        "watch the selected port, or no longer",
                        Key.typed("wW"),
                        docks.listeners()::watchSelected),
                new Key("E", "the evidence of an answer", Key.typed("eE"), model.detail()::turnEvidence),
                new Key("N", "a port for a new service", Key.typed("nN"), docks.pick()::show),
                new Key("O", "what the map shows: gaps, marks, overlays", Key.typed("oO"), window.show()),
                new Key("C", "connections as threads, on or off", Key.typed("cC"), window.connections()),
                new Key(
                        "T",
                        "the registry for one transport: TCP, UDP, SCTP, DCCP, any",
                        Key.typed("tT"),
                        () -> map.layers().countNext()),
                new Key(
                        "R",
                        "a region of ports; Shift+arrows grow it, with Ctrl too a run",
                        Key.typed("rR"),
                        docks.region()::enter),
                new Key("V", "pin the selected port to compare it, or unpin", Key.typed("vV"), compare::turn),
                new Key(
                        "B",
                        "a note; Shift+B: all of them; Ctrl+Z, Ctrl+Y: undo, redo",
                        Key.typed("b"),
                        docks.notes()::write),
                new Key("Shift+B", "", Key.typed("B"), docks.notes()::turn),
                new Key("Ctrl+Z", "", Key.shortcut(KeyCode.Z), docks.notes()::undo),
                new Key("Ctrl+Y", "", Key.shortcut(KeyCode.Y), docks.notes()::redo),
                new Key("Ctrl+Shift+Z", "", KeyTable::isShiftedUndo, docks.notes()::redo),
                new Key("H", "the next layout: rows, or Hilbert's curve", Key.typed("hH"), window.layouts()),
                new Key(
                        "Alt+←",
                        "back to where you were; Alt+→: forward again",
                        Key.alt(KeyCode.LEFT),
                        model.history()::back),
                new Key("Alt+→", "", Key.alt(KeyCode.RIGHT), model.history()::forward),
                new Key(
                        "Esc",
                        "end what glows or is shown alone, a region, a pin; or select nothing",
                        Key.code(KeyCode.ESCAPE),
                        () -> escape(map, region, compare)),
                new Key("F5", "the presenter's view: map and lesson on a wall", Key.code(KeyCode.F5), window.present()),
                new Key("F10", "the menu; Ctrl+,: settings", Key.code(KeyCode.F10), window.menu()),
                new Key("Ctrl+,", "", Key.shortcut(KeyCode.COMMA), docks.settings()::turn),
                new Key("?", "these keys", Key.typed("?"), window.help())));
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

    /// What an event means, if anything: of the focused map, or with Alt or Ctrl of the whole window.
    Optional<Runnable> action(KeyEvent event) {
        return Key.action(keys, event);
    }
}
