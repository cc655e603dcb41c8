package org.portatlas.view.main;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Overlays;
import org.portatlas.map.Overdraw;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.store.Settings;
import org.portatlas.text.Texts;
import org.portatlas.view.PortWords;
import org.portatlas.view.detail.DetailViewModel;
import org.portatlas.view.gaps.GapsViewModel;
import org.portatlas.view.listeners.LiveViewModel;
import org.portatlas.view.map.MapViewModel;
import org.portatlas.view.overlays.ConnectionsViewModel;
import org.portatlas.view.overlays.OverlaysViewModel;
import org.portatlas.view.settings.SettingsViewModel;
import org.portatlas.view.way.HistoryViewModel;
import org.portatlas.view.way.WayViewModel;

/// The window: ties the map to the pane by the one selected port, and says what the status line says. FX thread.
public final class MainViewModel {
    private static final Texts TEXTS = new Texts(MainViewModel.class);

    private final Registry registry;
    private final MapViewModel map;
    private final DetailViewModel detail;
    private final LiveViewModel live;
    private final OverlaysViewModel overlays;
    private final ConnectionsViewModel connections;
    private final WayViewModel way;
    private final HistoryViewModel history;
    private final GapsViewModel gaps;
    private final SettingsViewModel settings;
    private final ObservableValue<Integer> textSize;
    private final ObjectProperty<OptionalDouble> paneWidth = new SimpleObjectProperty<>(OptionalDouble.empty());

    public MainViewModel(
            Registry registry,
            MapViewModel map,
            DetailViewModel detail,
            LiveViewModel live,
            OverlaysViewModel overlays,
            ConnectionsViewModel connections,
            WayViewModel way,
            HistoryViewModel history,
            GapsViewModel gaps,
            SettingsViewModel settings) {
        this.registry = registry;
        this.map = map;
        this.detail = detail;
        this.live = live;
        this.overlays = overlays;
        this.connections = connections;
        this.way = way;
        this.history = history;
        this.gaps = gaps;
        this.settings = settings;
        this.textSize = settings.settingsProperty().map(Settings::textSize);
        map.marksProperty().bind(live.marksProperty());
        live.secondsProperty().set(settings.get().refresh());
        settings.settingsProperty().map(Settings::refresh).subscribe(live.secondsProperty()::set);
        live.secondsProperty().subscribe(now -> settings.change(all -> all.withRefresh(now.intValue())));
        settings.settingsProperty()
                .map(Settings::selectionChecked)
                .subscribe(detail.selectionCheck().onProperty()::set);
        detail.selectionCheck().onProperty().subscribe(on -> settings.change(all -> all.withSelectionChecked(on)));
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

    public SettingsViewModel settings() {
        return settings;
    }

    /// The size of all text, in percent of the usual one.
    ObservableValue<Integer> textSize() {
        return textSize;
    }

    /// How wide the pane is wanted, logical pixels; empty if the window chooses it.
    public ObjectProperty<OptionalDouble> paneWidthProperty() {
        return paneWidth;
    }

    /// Dark instead of light, or light instead of dark, from now on.
    void turnTheme() {
        String other = map.themeProperty().get().isDark() ? "light" : "dark";
        settings.change(now -> now.withTheme(Optional.of(other)));
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
                    return port.isPresent() ? line(port.getAsInt()) : TEXTS.get("status.point");
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
                live.heldProperty(),
                map.layoutProperty(),
                map.viewportProperty());
    }

    private String listening() {
        int count = live.listeningProperty().get();
        HeldSockets held = live.heldProperty().get();
        if (count < 0 || held == null) {
            return "";
        }
        String known = Texts.number(count);
        return "  ·  "
                + (held.isWhole() ? TEXTS.get("status.listening", known) : TEXTS.get("status.listening.part", known));
    }

    private String line(int port) {
        String name = registry.headline(port);
        String words = map.layers().words(port);
        Gap gap = registry.gapAt(port);
        return String.format(
                Locale.ROOT,
                "%d  %s  ·  %s  ·  %s%s%s%s",
                port,
                Port.hex(port),
                TEXTS.of(PortRange.of(port)),
                PortWords.of(registry.status(port)),
                name == null ? "" : "  ·  " + name,
                gap == null ? "" : "  ·  " + TEXTS.get("status.gap", gap.first(), gap.last(), gap.length()),
                words.isEmpty() ? "" : "  ·  " + words);
    }
}
