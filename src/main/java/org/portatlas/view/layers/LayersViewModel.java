package org.portatlas.view.layers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.layer.Layers;
import org.portatlas.layer.LegendEntry;
import org.portatlas.map.Colouring;
import org.portatlas.map.Theme;

/// The chosen layer and what it makes of what is known now. It colours anew when another layer or theme is chosen, and
/// when that part of the input changes on which the layer depends; what comes out the same changes nothing here. FX
/// thread.
public final class LayersViewModel {
    private final ObjectProperty<Layer> layer;
    private final ReadOnlyObjectWrapper<LayerInput> input;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.DARK);
    private final ObjectProperty<Object> basis = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Colouring> colouring = new ReadOnlyObjectWrapper<>();

    /// @param first the layer to begin with
    /// @param known what is known at the beginning
    public LayersViewModel(Layer first, LayerInput known) {
        layer = new SimpleObjectProperty<>(first);
        input = new ReadOnlyObjectWrapper<>(known);
        layer.subscribe(this::colour);
        theme.subscribe(this::colour);
        input.subscribe(this::look);
        colour();
    }

    /// The layers to choose from; the one that is chosen now is among them. Keep the list: the others are made anew at
    /// each call.
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

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ReadOnlyObjectProperty<Colouring> colouringProperty() {
        return colouring.getReadOnlyProperty();
    }

    /// What the legend says now. Nothing is computed for it before it is asked for.
    public ObservableValue<List<LegendEntry>> legend() {
        return Bindings.createObjectBinding(() -> layer.get().legend(input.get(), theme.get()), layer, theme, basis);
    }

    private void look() {
        if (!layer.get().basis(input.get()).equals(basis.get())) {
            colour();
        }
    }

    private void colour() {
        Colouring next = layer.get().colour(input.get(), theme.get());
        if (!next.equals(colouring.get())) {
            colouring.set(next);
        }
        basis.set(layer.get().basis(input.get()));
    }
}
