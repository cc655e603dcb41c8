package org.portatlas.view.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.view.compare.CompareViewModel;
import org.portatlas.view.gaps.GapsViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.region.RegionDock;
import org.portatlas.view.way.HistoryViewModel;

/// The keys that work while the map has the focus: bound from this table, and shown from it.
final class KeyTable {
    private final List<Key> keys;

    /// @param shown what is printed for it
    record Key(String shown, String does, Test test, Runnable action) {
        @FunctionalInterface
        interface Test {
            boolean matches(KeyEvent event);
        }
    }

    KeyTable(
            MapViewModel map,
            Runnable check,
            Runnable search,
            Runnable listeners,
            Runnable watch,
            Runnable evidence,
            Runnable pick,
            Runnable show,
            Runnable connections,
            GapsViewModel gaps,
            Runnable gapLens,
            Runnable twin,
            Runnable lessons,
            Runnable quiz,
            HistoryViewModel history,
            Runnable layouts,
            RegionDock region,
            CompareViewModel compare,
            Runnable paste,
            Runnable present,
            Runnable help) {
        List<Key> all = new ArrayList<>(RegionKeys.of(region.region()));
        all.addAll(List.of(
                new Key("Enter", "check the selected port", code(KeyCode.ENTER), check),
                new Key("/", "search; digits start one at once", typed("/"), search),
                new Key("Ctrl+V", "paste any text: go to the port in it", shortcut(KeyCode.V), paste),
                new Key("Home", "show the whole port space", code(KeyCode.HOME), map::showWhole),
                new Key("+", "closer", typed("+="), () -> map.zoomSteps(1)),
                new Key("-", "farther", typed("-"), () -> map.zoomSteps(-1)),
                new Key("← ↑ → ↓", "select the port beside", code(KeyCode.LEFT), () -> map.moveSelection(-1, 0)),
                new Key("→", "", code(KeyCode.RIGHT), () -> map.moveSelection(1, 0)),
                new Key("↑", "", code(KeyCode.UP), () -> map.moveSelection(0, -1)),
                new Key("↓", "", code(KeyCode.DOWN), () -> map.moveSelection(0, 1)),
                new Key("G", "next gap", typed("g"), () -> gaps.walk(1)),
                new Key("Shift+G", "previous gap", typed("G"), () -> gaps.walk(-1)),
                new Key("M", "all gaps, as a table", typed("mM"), gapLens),
                new Key("D", "the ports on the map, as a table", typed("dD"), twin),
                new Key("S", "lessons that lead over the map", typed("sS"), lessons),
                new Key("Q", "a quiz on the map", typed("qQ"), quiz),
                new Key("F", "fit the selected port's gap, or the port", typed("fF"), map::fitSelection),
                new Key("L", "what listens here, as a table", typed("lL"), listeners),
                new Key("W", "watch the selected port, or no longer", typed("wW"), watch),
                new Key("E", "the evidence of an answer", typed("eE"), evidence),
                new Key("N", "a port for a new service", typed("nN"), pick),
                new Key("O", "what the map shows: gaps, marks, overlays", typed("oO"), show),
                new Key("C", "connections as threads, on or off", typed("cC"), connections),
                new Key(
                        "T",
                        "the registry for one transport: TCP, UDP, SCTP, DCCP, any",
                        typed("tT"),
                        () -> map.layers().countNext()),
                new Key(
                        "R",
                        "a region of ports; Shift+arrows grow it, with Ctrl too a run",
                        typed("rR"),
                        region::enter),
                new Key("V", "pin the selected port to compare it, or unpin", typed("vV"), compare::turn),
                new Key("H", "the next layout: rows, or Hilbert's curve", typed("hH"), layouts),
                new Key("Alt+←", "back to where you were", alt(KeyCode.LEFT), history::back),
                new Key("Alt+→", "forward again", alt(KeyCode.RIGHT), history::forward),
                new Key(
                        "Esc",
                        "end what glows or is shown alone, a region, a pin; or select nothing",
                        code(KeyCode.ESCAPE),
                        () -> escape(map, region.region(), compare)),
                new Key("F5", "the presenter's view: map and lesson on a wall", code(KeyCode.F5), present),
                new Key("?", "these keys", typed("?"), help)));
        keys = List.copyOf(all);
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
        return keys.stream()
                .filter(key -> key.test().matches(event))
                .findFirst()
                .map(Key::action);
    }

    private static Key.Test code(KeyCode code) {
        return event -> isPlain(event) && event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == code;
    }

    private static Key.Test alt(KeyCode code) {
        return event -> event.isAltDown()
                && !event.isControlDown()
                && !event.isMetaDown()
                && event.getEventType() == KeyEvent.KEY_PRESSED
                && event.getCode() == code;
    }

    private static Key.Test shortcut(KeyCode code) {
        return event -> event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown()
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
