package org.portatlas.view.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.Test;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.Layer;
import org.portatlas.layer.LayerInput;
import org.portatlas.layer.Layers;
import org.portatlas.layer.LegendEntry;
import org.portatlas.layer.RegistryLayer;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

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

    private static LegendEntry entry(LayersViewModel model, String text) {
        return model.legend().getValue().stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Layer layer(String id) {
        return Layers.ofId(id).orElseThrow();
    }

    @Test
    void entryIsolated_showsItsPortsAlone_untilItIsChosenAgain() {
        LayersViewModel model = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
        Colouring all = model.colouringProperty().get();
        model.isolate(entry(model, "reserved"));
        assertThat(model.isolatedProperty().get()).isEqualTo("reserved");
        Colouring alone = model.colouringProperty().get();
        assertThat(alone.recedes(0)).isFalse();
        assertThat(alone.recedes(22)).isTrue();
        assertThat(alone.isSplit(22)).isFalse();
        model.themeProperty().set(Theme.LIGHT);
        assertThat(model.colouringProperty().get().recedes(22)).isTrue();
        model.themeProperty().set(Theme.DARK);
        model.isolate(entry(model, "retired"));
        assertThat(model.colouringProperty().get().recedes(0)).isTrue();
        model.isolate(entry(model, "retired"));
        assertThat(model.colouringProperty().get()).isEqualTo(all);
        assertThat(model.endIsolation()).isFalse();
        model.isolate(entry(model, "reserved"));
        assertThat(model.endIsolation()).isTrue();
        assertThat(model.colouringProperty().get()).isEqualTo(all);
    }

    @Test
    void faintEntryIsolated_hasTheSameLookOnMapAndLegend() {
        LayersViewModel model = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
        Swatch before = entry(model, "unassigned").swatches().getFirst();
        model.isolate(entry(model, "unassigned"));
        assertThat(entry(model, "unassigned").swatches())
                .containsExactly(model.colouringProperty().get().swatch(793))
                .doesNotContain(before);
    }

    @Test
    void otherLayer_endsTheIsolation_anotherValueOfItsParameterDoesNot() {
        LayersViewModel model = new LayersViewModel(layer("age"), LayerInput.of(REGISTRY));
        model.isolate(entry(model, "undated"));
        model.turn(2006);
        assertThat(model.isolatedProperty().get()).isEqualTo("undated");
        assertThat(model.colouringProperty().get().recedes(22)).isFalse();
        assertThat(model.colouringProperty().get().recedes(9418)).isTrue();
        model.choose(layer("density"));
        assertThat(model.isolatedProperty().get()).isNull();
        assertThat(model.colouringProperty().get().recedes(9418)).isFalse();
    }

    @Test
    void layerChosenAgain_isTurnedAsItWas() {
        LayersViewModel model = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
        model.choose(layer("density"));
        model.turn(64);
        model.choose(layer("registry"));
        assertThat(model.parameter().getValue()).isEmpty();
        model.choose(layer("density"));
        assertThat(model.parameter().getValue().orElseThrow().value()).isEqualTo(64);
    }

    @Test
    void turnOn_goesThroughTheSteps_andFromTheLastToTheFirst() {
        LayersViewModel model = new LayersViewModel(layer("age"), LayerInput.of(REGISTRY));
        Colouring now = model.colouringProperty().get();
        assertThat(model.turnOn()).isTrue();
        assertThat(model.parameter().getValue().orElseThrow().value()).isEqualTo(1992);
        assertThat(model.colouringProperty().get()).isNotEqualTo(now);
        int steps = 1;
        while (model.turnOn()) {
            steps++;
        }
        assertThat(steps).isEqualTo(2026 - 1992);
        assertThat(model.colouringProperty().get()).isEqualTo(now);
        model.choose(layer("registry"));
        assertThat(model.turnOn()).isFalse();
    }

    @Test
    void countNext_goesThroughTheTransports_andTellsGapsBeforeColours() {
        LayersViewModel model = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
        List<String> told = new ArrayList<>();
        model.beforeTransportChange(view -> told.add("gaps of " + view.transport()));
        Colouring all = model.colouringProperty().get();
        model.colouringProperty().subscribe((before, now) -> told.add("colours"));
        model.countNext();
        assertThat(told).containsExactly("gaps of TCP", "colours");
        assertThat(entry(model, "unlisted").ports()).isPositive();
        for (Transport transport : new Transport[] {Transport.UDP, Transport.SCTP, Transport.DCCP}) {
            model.countNext();
            assertThat(model.inputProperty().get().transport()).isEqualTo(transport);
        }
        model.countNext();
        assertThat(model.inputProperty().get().transport()).isNull();
        assertThat(model.colouringProperty().get()).isEqualTo(all);
    }

    @Test
    void reading_afterATransportWasChosen_leavesItChosen() {
        LayersViewModel model = new LayersViewModel(new RegistryLayer(), LayerInput.of(REGISTRY));
        model.count(Transport.UDP);
        model.know(held());
        model.know(LayerInput.Tables.read());
        assertThat(model.inputProperty().get().transport()).isEqualTo(Transport.UDP);
        assertThat(model.words(22))
                .isEqualTo("UDP " + REGISTRY.status(22, Transport.UDP).label());
    }

    @Test
    void turnedInTheRunBefore_isTurnedAgainWhenItIsShown_butNotToWhatItHasNot() {
        LayersViewModel model = new LayersViewModel(
                new RegistryLayer(),
                LayerInput.of(REGISTRY),
                Map.of("density", 64, "age", 1600, "registry", 3, "of-a-later-edition", 5));
        model.choose(Layers.ofId("density").orElseThrow());
        assertThat(value(model)).isEqualTo(64);
        model.choose(Layers.ofId("age").orElseThrow());
        assertThat(value(model)).as("no such year").isEqualTo(2026);
        assertThat(model.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of("density", 64, "registry", 3, "of-a-later-edition", 5));
        model.turn(2003);
        model.choose(Layers.ofId("density").orElseThrow());
        model.turn(256);
        assertThat(model.values()).containsEntry("age", 2003).doesNotContainKey("density");
    }

    @Test
    void firstLayer_turnedInTheRunBefore_colourItAtOnce() {
        Layer density = Layers.ofId("density").orElseThrow();
        LayersViewModel model =
                new LayersViewModel(density, LayerInput.of(REGISTRY).on(Transport.UDP), Map.of("density", 16));
        assertThat(model.colouringProperty().get())
                .isEqualTo(density.turnedTo(16).colour(LayerInput.of(REGISTRY).on(Transport.UDP), Theme.DARK))
                .isNotEqualTo(density.colour(LayerInput.of(REGISTRY).on(Transport.UDP), Theme.DARK));
        assertThat(model.values()).containsExactly(Map.entry("density", 16));
    }

    private static int value(LayersViewModel model) {
        return model.parameter().getValue().orElseThrow().value();
    }
}
