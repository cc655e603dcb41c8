package org.portatlas.view.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.portatlas.view.Key;
import org.portatlas.view.compare.CompareViewModel;
import org.portatlas.view.gaps.GapsViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.map.RegionViewModel;
import org.portatlas.view.region.RegionDock;
import org.portatlas.view.way.HistoryViewModel;

/// The keys that work while the map has the focus: bound from this table, and shown from it.
final class KeyTable {
    private final List<Key> keys;

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
                new Key("Enter", "check the selected port", Key.code(KeyCode.ENTER), check),
                new Key("/", "search; digits start one at once", Key.typed("/"), search),
                new Key("Ctrl+V", "paste any text: go to the port in it", Key.shortcut(KeyCode.V), paste),
                new Key("Home", "show the whole port space", Key.code(KeyCode.HOME), map::showWhole),
                new Key("+", "closer", Key.typed("+="), () -> map.zoomSteps(1)),
                new Key("-", "farther", Key.typed("-"), () -> map.zoomSteps(-1)),
                new Key("← ↑ → ↓", "select the port beside", Key.code(KeyCode.LEFT), () -> map.moveSelection(-1, 0)),
                new Key("→", "", Key.code(KeyCode.RIGHT), () -> map.moveSelection(1, 0)),
                new Key("↑", "", Key.code(KeyCode.UP), () -> map.moveSelection(0, -1)),
                new Key("↓", "", Key.code(KeyCode.DOWN), () -> map.moveSelection(0, 1)),
                new Key("G", "next gap", Key.typed("g"), () -> gaps.walk(1)),
                new Key("Shift+G", "previous gap", Key.typed("G"), () -> gaps.walk(-1)),
                new Key("M", "all gaps, as a table", Key.typed("mM"), gapLens),
                new Key("D", "the ports on the map, as a table", Key.typed("dD"), twin),
                new Key("S", "lessons that lead over the map", Key.typed("sS"), lessons),
                new Key("Q", "a quiz on the map", Key.typed("qQ"), quiz),
                new Key("F", "fit the selected port's gap, or the port", Key.typed("fF"), map::fitSelection),
                new Key("L", "what listens here, as a table", Key.typed("lL"), listeners),
                new Key("W", "watch the selected port, or no longer", Key.typed("wW"), watch),
                new Key("E", "the evidence of an answer", Key.typed("eE"), evidence),
                new Key("N", "a port for a new service", Key.typed("nN"), pick),
                new Key("O", "what the map shows: gaps, marks, overlays", Key.typed("oO"), show),
                new Key("C", "connections as threads, on or off", Key.typed("cC"), connections),
                new Key(
                        "T",
                        "the registry for one transport: TCP, UDP, SCTP, DCCP, any",
                        Key.typed("tT"),
                        () -> map.layers().countNext()),
                new Key(
                        "R",
                        "a region of ports; Shift+arrows grow it, with Ctrl too a run",
                        Key.typed("rR"),
                        region::enter),
                new Key("V", "pin the selected port to compare it, or unpin", Key.typed("vV"), compare::turn),
                new Key("H", "the next layout: rows, or Hilbert's curve", Key.typed("hH"), layouts),
                new Key("Alt+←", "back to where you were", Key.alt(KeyCode.LEFT), history::back),
                new Key("Alt+→", "forward again", Key.alt(KeyCode.RIGHT), history::forward),
                new Key(
                        "Esc",
                        "end what glows or is shown alone, a region, a pin; or select nothing",
                        Key.code(KeyCode.ESCAPE),
                        () -> escape(map, region.region(), compare)),
                new Key("F5", "the presenter's view: map and lesson on a wall", Key.code(KeyCode.F5), present),
                new Key("?", "these keys", Key.typed("?"), help)));
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
        return Key.action(keys, event);
    }
}
