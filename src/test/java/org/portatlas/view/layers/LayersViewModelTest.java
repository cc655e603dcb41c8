package org.portatlas.view.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.LegendEntry;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;

/// When the map gets new colours, over real readings of this machine.
class LayersViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    private final PortCheck check = PortCheck.ofThisMachine();

    /// Colours the held ports, and counts how often it is asked to.
    private static final class HeldLayer implements Layer {
        private static final Swatch[] SWATCHES = {
            Swatch.plain(0xFF000000, 0xFFFFFFFF), Swatch.plain(0xFFFFFFFF, 0xFF000000)
        };

        private final AtomicInteger coloured = new AtomicInteger();

        @Override
        public String id() {
            return "held";
        }

        @Override
        public String title() {
            return "Held";
        }

        @Override
        public String help() {
            return "Which ports are held.";
        }

        @Override
        public Object basis(LayerInput input) {
            return input;
        }

        @Override
        public Colouring colour(LayerInput input, Theme theme) {
            coloured.incrementAndGet();
            HeldSockets sockets = input.sockets();
            return Colouring.of(port -> sockets != null && !sockets.of(port).isEmpty() ? 1 : 0, SWATCHES);
        }

        @Override
        public List<LegendEntry> legend(LayerInput input, Theme theme) {
            HeldSockets sockets = input.sockets();
            return List.of(new LegendEntry(
                    List.of(SWATCHES[1]),
                    "held",
                    sockets == null ? 0 : sockets.all().size(),
                    ""));
        }
    }

    private HeldSockets held() {
        return HeldSockets.of(check.listeners());
    }

    @Test
    void reading_underTheRegistryLayer_coloursNothingAnew() {
        LayersViewModel model = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
        Colouring before = model.colouringProperty().get();
        model.know(held());
        assertThat(model.colouringProperty().get()).isSameAs(before);
        assertThat(model.inputProperty().get().sockets()).isNotNull();
    }

    @Test
    void reading_underALayerOfThisMachine_coloursWhatDiffersAlone() throws Exception {
        HeldLayer layer = new HeldLayer();
        LayersViewModel model = new LayersViewModel(layer, LayerInput.of(REGISTRY));
        AtomicInteger changes = new AtomicInteger();
        // As the map does: it draws again whenever it is told, whether the colours are equal or not.
        model.colouringProperty().subscribe(() -> {
            changes.incrementAndGet();
            model.colouringProperty().get();
        });
        ObservableValue<List<LegendEntry>> legend = model.legend();
        AtomicInteger legends = new AtomicInteger();
        legend.subscribe((before, now) -> legends.incrementAndGet());
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            HeldSockets first = held();
            model.know(first);
            assertThat(model.colouringProperty().get().swatch(listener.getLocalPort()))
                    .isEqualTo(HeldLayer.SWATCHES[1]);
            assertThat(legend.getValue().getFirst().ports())
                    .isEqualTo(first.all().size());
            assertThat(changes).hasValue(1);
            assertThat(legends).hasValue(1);
            int coloured = layer.coloured.get();
            model.know(new HeldSockets(first.all(), first.isWhole()));
            assertThat(layer.coloured).hasValue(coloured);
            // Another basis, the same picture.
            model.know(new HeldSockets(first.all(), !first.isWhole()));
            assertThat(layer.coloured).hasValue(coloured + 1);
            assertThat(changes).hasValue(1);
            assertThat(legends).hasValue(1);
        }
        model.know((HeldSockets) null);
        assertThat(changes).hasValue(2);
        assertThat(legend.getValue().getFirst().ports()).isZero();
    }

    @Test
    void layerChosen_coloursAndExplainsAnew() {
        LayersViewModel model = new LayersViewModel(new HeldLayer(), LayerInput.of(REGISTRY));
        ObservableValue<List<LegendEntry>> legend = model.legend();
        legend.subscribe(entries -> {});
        Colouring before = model.colouringProperty().get();
        model.layerProperty().set(new RegistryLayer());
        assertThat(model.colouringProperty().get()).isNotEqualTo(before);
        assertThat(legend.getValue()).extracting(LegendEntry::text).contains("unassigned");
    }

    @Test
    void themeChosen_coloursAndExplainsAnew() {
        LayersViewModel model = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
        Colouring dark = model.colouringProperty().get();
        List<LegendEntry> before = model.legend().getValue();
        model.themeProperty().set(Theme.LIGHT);
        assertThat(model.colouringProperty().get()).isNotEqualTo(dark);
        assertThat(model.legend().getValue()).isNotEqualTo(before);
    }
}
