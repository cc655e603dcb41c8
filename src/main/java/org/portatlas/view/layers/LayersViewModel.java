package org.portatlas.view.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.Glow;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Isolation;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.layer.LayerParameter;
import org.portatlas.layer.Layers;
import org.portatlas.layer.LegendEntry;
import org.portatlas.layer.NamedPorts;
import org.portatlas.layer.NotedPorts;
import org.portatlas.layer.RegistryView;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.Transport;

/// The chosen layer and what it makes of what is known now: for all transports or one, and for all of its legend or
/// one entry. It colours anew when something else is chosen, and when that part of the input changes on which the
/// layer depends; what comes out the same changes nothing here. FX thread.
public final class LayersViewModel {
    private final ObjectProperty<Layer> layer;
    private final ReadOnlyObjectWrapper<LayerInput> input;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.DARK);
    private final ObjectProperty<Object> basis = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable String> isolated = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<PortSet> hits = new SimpleObjectProperty<>(PortSet.NONE);
    private final ReadOnlyObjectWrapper<Colouring> colouring = new ReadOnlyObjectWrapper<>();

    /// How each layer was turned when it was shown last, by id.
    private final Map<String, Layer> turned = new HashMap<>();

    /// What layers were turned to in the run before, by id.
    private final Map<String, Integer> before;

    private Consumer<RegistryView> transportListener = view -> {};

    /// @param first the layer to begin with
    /// @param known what is known at the beginning
    public LayersViewModel(Layer first, LayerInput known) {
        this(first, known, Map.of());
    }

    /// As the other, with layers turned as they were in the run before.
    ///
    /// @param before what they were turned to, by id; what a layer cannot be turned to any more is passed over
    public LayersViewModel(Layer first, LayerInput known, Map<String, Integer> before) {
        this.before = before;
        layer = new SimpleObjectProperty<>(turnedAsBefore(first, known));
        input = new ReadOnlyObjectWrapper<>(known);
        layer.subscribe(this::show);
        theme.subscribe(this::colour);
        isolated.subscribe(this::colour);
        hits.subscribe(this::colour);
        input.subscribe(this::look);
        colour();
    }

    /// The layers to choose from; the one that is chosen now is among them. Keep the list: the
    /// others are made anew at each call.
    List<Layer> choices() {
        Layer chosen = layer.get();
        return Layers.all().stream()
                .map(each -> each.id().equals(chosen.id()) ? chosen : each)
                .toList();
    }

    /// The layer that colours the map.
    public ObjectProperty<Layer> layerProperty() {
        return layer;
    }

    /// Shows a layer as it was turned when it was shown last.
    public void choose(Layer offered) {
        Layer shown = turned.get(offered.id());
        layer.set(shown == null ? turnedAsBefore(offered, input.get()) : shown);
    }

    private Layer turnedAsBefore(Layer fresh, LayerInput known) {
        Integer value = before.get(fresh.id());
        return value == null
                ? fresh
                : fresh.parameter(known)
                        .filter(parameter -> parameter.steps().contains(value))
                        .map(parameter -> fresh.turnedTo(value))
                        .orElse(fresh);
    }

    /// What layers are turned to, by id, for the next run. One that stands as it comes is left out: an age that shows
    /// all years is to show those of the next edition too.
    public Map<String, Integer> values() {
        Map<String, Integer> all = new HashMap<>(before);
        turned.forEach((id, now) -> {
            Optional<Integer> value = now.parameter(input.get()).map(LayerParameter::value);
            Optional<Integer> fresh =
                    Layers.ofId(id).flatMap(each -> each.parameter(input.get())).map(LayerParameter::value);
            all.remove(id);
            value.filter(turnedTo -> !value.equals(fresh)).ifPresent(turnedTo -> all.put(id, turnedTo));
        });
        return all;
    }

    /// The parameter of the chosen layer, empty if it has none.
    public ObservableValue<Optional<LayerParameter>> parameter() {
        return Bindings.createObjectBinding(() -> layer.get().parameter(input.get()), layer, basis);
    }

    /// Turns the chosen layer to another value of its parameter.
    void turn(int value) {
        layer.set(layer.get().turnedTo(value));
    }

    /// Turns the chosen layer one step on, and from the last one to the first.
    /// @return whether another step follows
    boolean turnOn() {
        LayerParameter now = layer.get().parameter(input.get()).orElse(null);
        if (now == null) {
            return false;
        }
        int next = now.isLast() ? 0 : now.index() + 1;
        turn(now.steps().get(next));
        return next < now.steps().size() - 1;
    }

    /// What is known now.
    public ReadOnlyObjectProperty<LayerInput> inputProperty() {
        return input.getReadOnlyProperty();
    }

    /// Takes over what this machine holds now; null if nobody looks any more.
    public void know(@Nullable HeldSockets held) {
        input.set(input.get().with(held));
    }

    /// Takes over the tables when they have been read.
    public void know(Tables tables) {
        input.set(input.get().with(tables));
    }

    /// Takes over the ports that a class is to know.
    public void know(NamedPorts list) {
        input.set(input.get().with(list));
    }

    /// Takes over what changed between two editions; null if none are compared any more.
    public void compare(@Nullable RegistryDiff changes) {
        input.set(input.get().comparing(changes));
    }

    /// Takes over what the user notes; null if nobody is to see it.
    public void know(@Nullable NotedPorts notes) {
        input.set(input.get().with(notes));
    }

    /// Lets one transport protocol alone count.
    /// @param only null for all
    public void count(@Nullable Transport only) {
        LayerInput next = input.get().on(only);
        transportListener.accept(next.view());
        input.set(next);
    }

    /// All transports, then each alone, and all again.
    public void countNext() {
        Transport now = input.get().transport();
        List<Transport> all = List.of(Transport.values());
        int next = now == null ? 0 : all.indexOf(now) + 1;
        count(next == all.size() ? null : all.get(next));
    }

    /// Tells the one listener that another transport counts, before the colours do.
    public void beforeTransportChange(Consumer<RegistryView> listener) {
        transportListener = listener;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ReadOnlyObjectProperty<Colouring> colouringProperty() {
        return colouring.getReadOnlyProperty();
    }

    /// What the legend says now. Nothing is computed for it before it is asked for.
    public ObservableValue<List<LegendEntry>> legend() {
        return Bindings.createObjectBinding(this::entries, layer, theme, basis, isolated);
    }

    /// The text of the legend's entry that is shown alone; null if all are.
    public ReadOnlyObjectProperty<@Nullable String> isolatedProperty() {
        return isolated.getReadOnlyProperty();
    }

    /// Shows one entry of the legend alone, or all again if it is already.
    public void isolate(LegendEntry entry) {
        isolated.set(entry.isRemark() || entry.text().equals(isolated.get()) ? null : entry.text());
    }

    /// Shows all again.
    /// @return whether one was shown alone
    public boolean endIsolation() {
        boolean was = isolated.get() != null;
        isolated.set(null);
        return was;
    }

    /// The ports that a search lights up, whatever the layer: all others recede. None at rest.
    public ObjectProperty<PortSet> hitsProperty() {
        return hits;
    }

    /// What the map's colour says of a port, in a few words; empty if nothing beyond the registry's status.
    public String words(int port) {
        return layer.get().words(input.get(), port);
    }

    private List<LegendEntry> entries() {
        Theme now = theme.get();
        return layer.get().legend(input.get(), now).stream()
                .map(entry -> entry.text().equals(isolated.get()) ? Isolation.shown(entry, now) : entry)
                .toList();
    }

    private void look() {
        if (!layer.get().basis(input.get()).equals(basis.get())) {
            colour();
        }
    }

    /// Another layer has other entries; the same one turned otherwise has the same.
    private void show(Layer before, Layer now) {
        turned.put(now.id(), now);
        if (!now.id().equals(before.id())) {
            isolated.set(null);
        }
        colour();
    }

    private void colour() {
        Colouring next = layer.get().colour(input.get(), theme.get());
        String alone = isolated.get();
        if (alone != null) {
            Colouring all = next;
            next = layer.get().legend(input.get(), theme.get()).stream()
                    .filter(entry -> entry.text().equals(alone))
                    .findFirst()
                    .map(entry -> Isolation.of(all, entry, theme.get()))
                    .orElse(all);
        }
        PortSet lit = hits.get();
        next = lit.isEmpty() ? next : Glow.of(next, lit, theme.get());
        if (!next.equals(colouring.get())) {
            colouring.set(next);
        }
        basis.set(layer.get().basis(input.get()));
    }
}
