package org.portatlas.view.main;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.portatlas.layer.Overlays;
import org.portatlas.map.Overdraw;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.view.detail.DetailViewModel;
import org.portatlas.view.gaps.GapsViewModel;
import org.portatlas.view.listeners.LiveViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.overlays.ConnectionsViewModel;
import org.portatlas.view.overlays.OverlaysViewModel;
import org.portatlas.view.way.HistoryViewModel;
import org.portatlas.view.way.WayViewModel;

/// The window: ties the map to the pane by the one selected port, and says what the status line says. FX thread.
public final class MainViewModel {
    private final Registry registry;
    private final MapViewModel map;
    private final DetailViewModel detail;
    private final LiveViewModel live;
    private final OverlaysViewModel overlays;
    private final ConnectionsViewModel connections;
    private final WayViewModel way;
    private final HistoryViewModel history;
    private final GapsViewModel gaps;

    public MainViewModel(
            Registry registry,
            MapViewModel map,
            DetailViewModel detail,
            LiveViewModel live,
            OverlaysViewModel overlays,
            ConnectionsViewModel connections,
            WayViewModel way,
            HistoryViewModel history,
            GapsViewModel gaps) {
        this.registry = registry;
        this.map = map;
        this.detail = detail;
        this.live = live;
        this.overlays = overlays;
        this.connections = connections;
        this.way = way;
        this.history = history;
        this.gaps = gaps;
        map.marksProperty().bind(live.marksProperty());
        live.heldProperty().subscribe(held -> map.layers().know(held));
        map.layers().inputProperty().subscribe(detail::know);
        detail.selectedPortProperty().bind(map.selectedPortProperty());
        detail.setNavigation(map::select);
        detail.selectionCheck().movingProperty().bind(map.flightProperty().isNotNull());
        detail.rulesProperty().bind(overlays.allProperty());
        overlays.shownProperty().subscribe(this::overdraw);
        connections.threadsProperty().subscribe(this::overdraw);
        connections.seenProperty().bind(live.seenProperty());
    }

    private void overdraw() {
        map.overdrawProperty()
                .set(new Overdraw(
                        Overlays.drawn(overlays.shownProperty().get()),
                        connections.threadsProperty().get()));
    }

    public MapViewModel map() {
        return map;
    }

    public DetailViewModel detail() {
        return detail;
    }

    public LiveViewModel live() {
        return live;
    }

    public OverlaysViewModel overlays() {
        return overlays;
    }

    public ConnectionsViewModel connections() {
        return connections;
    }

    public WayViewModel way() {
        return way;
    }

    public HistoryViewModel history() {
        return history;
    }

    public GapsViewModel gaps() {
        return gaps;
    }

    /// Shows one port, or a run of ports.
    public void show(int first, int last) {
        if (first == last) {
            map.select(first);
        } else {
            map.select(first, last);
        }
    }

    /// The port under the pointer, or the selected one, in one line.
    StringBinding portLine() {
        return Bindings.createStringBinding(
                () -> {
                    OptionalInt hovered = map.hoveredPortProperty().get();
                    OptionalInt port = hovered.isPresent()
                            ? hovered
                            : map.selectedPortProperty().get();
                    String veiled = map.veiledLine(port);
                    if (veiled != null) {
                        return veiled;
                    }
                    return port.isPresent() ? line(port.getAsInt()) : "Point at a port to read its name";
                },
                map.hoveredPortProperty(),
                map.selectedPortProperty(),
                map.veilProperty(),
                map.colouringProperty());
    }

    /// Edition, listeners and scale, in one line.
    StringBinding factsLine() {
        return Bindings.createStringBinding(
                () -> "IANA " + registry.edition() + listening()
                        + (map.veilProperty().get().hidesNumbers()
                                ? ""
                                : "  ·  " + ScaleText.of(map.viewport(), map.layout())),
                map.veilProperty(),
                live.listeningProperty(),
                live.liveProperty(),
                map.layoutProperty(),
                map.viewportProperty());
    }

    private String listening() {
        int count = live.listeningProperty().get();
        return count < 0 || !live.liveProperty().get() ? "" : "  ·  " + count + " listening here";
    }

    private String line(int port) {
        String name = registry.headline(port);
        String words = map.layers().words(port);
        Gap gap = registry.gapAt(port);
        return String.format(
                Locale.ROOT,
                "%d  0x%04X  ·  %s  ·  %s%s%s%s",
                port,
                port,
                rangeName(port),
                registry.status(port).label(),
                name == null ? "" : "  ·  " + name,
                gap == null ? "" : "  ·  gap " + gap.first() + "–" + gap.last() + " (" + gap.length() + ")",
                words.isEmpty() ? "" : "  ·  " + words);
    }

    private static String rangeName(int port) {
        return switch (PortRange.of(port)) {
            case SYSTEM -> "System";
            case USER -> "User";
            case DYNAMIC -> "Dynamic";
        };
    }
}
