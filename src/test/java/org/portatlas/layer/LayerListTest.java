package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Sockets;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.Transport;

/// What holds for every layer in the list, those to come too.
class LayerListTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final RegistryDiff CHANGES = TestSockets.changes();

    /// Those with a parameter at two of its values.
    static List<Layer> layers() {
        return Stream.concat(
                        Layers.all().stream(),
                        Stream.of(new DensityLayer().turnedTo(16), new AgeLayer().turnedTo(2006)))
                .toList();
    }

    /// Inputs that differ in one part each, with real sockets.
    private static List<LayerInput> inputs() throws IOException {
        LayerInput bare = LayerInput.of(REGISTRY);
        LayerInput read = bare.with(LayerInput.Tables.read());
        PortCheck check = PortCheck.ofThisMachine();
        LayerInput looking = read.with(HeldSockets.of(check.listeners()));
        try (ServerSocket other = Sockets.listener("127.0.0.1");
                ServerSocket unassigned = new ServerSocket(Sockets.unheldPort())) {
            assertThat(other.getLocalPort()).isNotEqualTo(unassigned.getLocalPort());
            return List.of(
                    bare,
                    read,
                    looking,
                    read.with(HeldSockets.of(check.listeners())),
                    bare.on(Transport.TCP),
                    looking.on(Transport.UDP),
                    looking.on(Transport.SCTP),
                    bare.with(TestSockets.list()),
                    bare.with(NotedPorts.NONE),
                    bare.with(TestSockets.notes()),
                    looking.with(TestSockets.notes()).on(Transport.UDP),
                    looking.with(TestSockets.list()).on(Transport.UDP),
                    bare.comparing(CHANGES),
                    bare.comparing(CHANGES).on(Transport.UDP),
                    looking.comparing(CHANGES).on(Transport.DCCP),
                    bare.on(Transport.DCCP));
        }
    }

    @Test
    void ids_areUniqueAndFoundAgain() {
        assertThat(Layers.all()).extracting(Layer::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(Layers.all()).extracting(Layer::title).doesNotHaveDuplicates();
        assertThat(Layers.all().getFirst().id()).isEqualTo("registry");
        Layers.all()
                .forEach(layer -> assertThat(
                                Layers.ofId(layer.id()).orElseThrow().title())
                        .isEqualTo(layer.title()));
        assertThat(Layers.ofId("none")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void help_isOneSentence(Layer layer) {
        assertThat(layer.help()).matches("[A-Z][^.]*\\.").hasSizeLessThan(110);
        assertThat(layer.title()).hasSizeLessThan(16);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void basis_isThatOfTheRegistryAsItIsLookedAt(Layer layer) {
        LayerInput bare = LayerInput.of(REGISTRY);
        assertThat(layer.basis(bare)).isNotNull().isEqualTo(layer.basis(LayerInput.of(REGISTRY)));
        assertThat(layer.basis(bare.on(Transport.TCP)))
                .isNotEqualTo(layer.basis(bare))
                .isNotEqualTo(layer.basis(bare.on(Transport.UDP)));
    }

    /// The basis is what the map relies on for leaving the picture as it is.
    @ParameterizedTest
    @MethodSource("layers")
    @Tag("no-mutation")
    void colours_differOnlyWhereTheBasisDiffers(Layer layer) throws IOException {
        List<Shown> ones = shown(layer);
        List<Shown> others = shown(layer);
        for (Shown one : ones) {
            for (Shown other : others) {
                if (one.basis().equals(other.basis())) {
                    assertThat(one.colouring()).isEqualTo(other.colouring());
                    assertThat(one.legend()).isEqualTo(other.legend());
                }
            }
        }
    }

    /// What a layer makes of an input.
    private record Shown(Object basis, Colouring colouring, List<LegendEntry> legend) {}

    private static List<Shown> shown(Layer layer) throws IOException {
        return inputs().stream()
                .map(input ->
                        new Shown(layer.basis(input), layer.colour(input, Theme.DARK), layer.legend(input, Theme.DARK)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("layers")
    @Tag("no-mutation")
    void everySwatchOfTheLegend_isOnTheMapIfItHasPorts(Layer layer) throws IOException {
        for (LayerInput input : inputs()) {
            for (Theme theme : Theme.values()) {
                Map<Swatch, Integer> ports = ports(layer.colour(input, theme));
                for (LegendEntry entry : layer.legend(input, theme)) {
                    int shown = entry.swatches().stream()
                            .distinct()
                            .mapToInt(swatch -> ports.getOrDefault(swatch, 0))
                            .sum();
                    assertThat(entry.swatches().isEmpty() ? 0 : entry.ports())
                            .as(entry.text())
                            .isEqualTo(shown);
                }
            }
        }
    }

    /// How many ports have each look.
    private static Map<Swatch, Integer> ports(Colouring colouring) {
        Map<Swatch, Integer> ports = new HashMap<>();
        for (int port = 0; port < PortRange.PORTS; port++) {
            ports.merge(colouring.swatch(port), 1, Integer::sum);
        }
        return ports;
    }

    /// An entry is known by its text, so that it can be shown alone while its numbers change.
    @ParameterizedTest
    @MethodSource("layers")
    void textsOfTheLegend_areUnique(Layer layer) throws IOException {
        for (LayerInput input : inputs()) {
            assertThat(layer.legend(input, Theme.DARK))
                    .extracting(LegendEntry::text)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("layers")
    void parameter_takesEachOfItsSteps(Layer layer) {
        LayerInput input = LayerInput.of(REGISTRY);
        layer.parameter(input).ifPresent(parameter -> {
            assertThat(parameter.steps()).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(1);
            for (int step : parameter.steps()) {
                LayerParameter turned = layer.turnedTo(step).parameter(input).orElseThrow();
                assertThat(turned.value()).isEqualTo(step);
                assertThat(turned.steps()).isEqualTo(parameter.steps());
                assertThat(parameter.steps().get(turned.index())).isEqualTo(step);
            }
        });
        assertThat(layer.parameter(input).isPresent())
                .isEqualTo(List.of("density", "age").contains(layer.id()));
    }
}
