package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portatlas.map.Colouring;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// Density, gaps and age, each held against a plain count over the embedded registry.
class QuantityLayersTest {
    private static final Registry REGISTRY = Registry.embedded();
    private static final LayerInput INPUT = LayerInput.of(REGISTRY);

    private static LegendEntry entry(Layer layer, LayerInput input, String text) {
        return layer.legend(input, Theme.DARK).stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 64, 128, 256, 512, 1024})
    void density_isTheShareOfTheNeighbourhood(int window) {
        Layer layer = new DensityLayer().turnedTo(window);
        Colouring colouring = layer.colour(INPUT, Theme.DARK);
        List<Swatch> scale = Cividis.whole().toList();
        for (int port = 0; port < 49152; port += port < 2000 || port > 48000 ? 1 : 37) {
            int assigned = 0;
            int size = 0;
            for (int near = port - window / 2; near < port + window / 2; near++) {
                if (near >= 0 && near < 49152) {
                    size++;
                    assigned += REGISTRY.status(near) == PortStatus.ASSIGNED ? 1 : 0;
                }
            }
            int step = (int) Math.round(63.0 * assigned / size);
            assertThat(colouring.swatch(port)).as("port %d", port).isEqualTo(scale.get(step));
            assertThat(layer.words(INPUT, port))
                    .isEqualTo(String.format("%d of the %,d ports around are assigned", assigned, size));
        }
        assertThat(colouring.swatch(49152)).isEqualTo(Ground.DYNAMIC.swatch(Theme.DARK));
        assertThat(layer.words(INPUT, 49152)).isEmpty();
    }

    @Test
    void density_ofOneTransport_countsThatAlone() {
        LayerInput sctp = INPUT.on(Transport.SCTP);
        assertThat(new DensityLayer().words(sctp, 2000)).isNotEqualTo(new DensityLayer().words(INPUT, 2000));
        assertThat(new DensityLayer().colour(sctp, Theme.DARK))
                .isNotEqualTo(new DensityLayer().colour(INPUT, Theme.DARK));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(Transport.class)
    void gaps_haveOneLookEach_andALongerOneNeverALesser(@Nullable Transport transport) {
        LayerInput input = INPUT.on(transport);
        List<Swatch> scale = entry(new GapsLayer(), input, "in gaps").swatches();
        Colouring colouring = new GapsLayer().colour(input, Theme.DARK);
        Map<Integer, Integer> stepOfLength = new TreeMap<>();
        int ports = 0;
        for (Gap gap : input.view().gaps()) {
            ports += gap.length();
            int step = scale.indexOf(colouring.swatch(gap.first()));
            assertThat(step).isNotNegative();
            for (int port = gap.first(); port <= gap.last(); port++) {
                assertThat(colouring.swatch(port)).isEqualTo(scale.get(step));
            }
            assertThat(stepOfLength.getOrDefault(gap.length(), step)).isEqualTo(step);
            stepOfLength.put(gap.length(), step);
        }
        assertThat(stepOfLength.values().stream().toList()).isSorted();
        assertThat(stepOfLength.get(1)).isZero();
        assertThat(((TreeMap<Integer, Integer>) stepOfLength).lastEntry().getValue())
                .isEqualTo(63);
        // Logarithmic: the root of the longest stands in the middle.
        int longest = ((TreeMap<Integer, Integer>) stepOfLength).lastKey();
        Integer middle = ((TreeMap<Integer, Integer>) stepOfLength).floorKey((int) Math.sqrt(longest));
        assertThat(stepOfLength.get(middle)).isBetween(26, 33);
        assertThat(entry(new GapsLayer(), input, "in gaps").ports()).isEqualTo(ports);
        for (int port = 0; port < PortRange.PORTS; port++) {
            if (input.view().status(port) != PortStatus.UNASSIGNED) {
                assertThat(scale).doesNotContain(colouring.swatch(port));
            }
        }
    }

    @Test
    void gaps_tellTheirNumberAndTheLongest() {
        LegendEntry entry = entry(new GapsLayer(), INPUT, "in gaps");
        assertThat(entry.label()).isEqualTo("in gaps 42,722");
        assertThat(entry.detail()).contains("283 System").contains("in 853 gaps");
        assertThat(Objects.requireNonNull(entry.scale()).ticks())
                .extracting(LegendEntry.Tick::label)
                .containsExactly("of 1", "10", "100", "829 ports");
    }

    /// The earliest year of any assignment of a port, counted over the registry's ports one by one.
    private static Map<Integer, Integer> years(@Nullable Transport transport) {
        Map<Integer, Integer> years = new HashMap<>();
        for (int port = 0; port < 49152; port++) {
            for (Assignment assignment : REGISTRY.port(port).assignments()) {
                if (assignment.registered() != null && (transport == null || assignment.transport() == transport)) {
                    years.merge(port, Integer.parseInt(assignment.registered().substring(0, 4)), Math::min);
                }
            }
        }
        return years;
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            value = Transport.class,
            names = {"UDP", "SCTP"})
    void age_datesEachPortByItsEarliestAssignment(@Nullable Transport transport) {
        LayerInput input = INPUT.on(transport);
        Map<Integer, Integer> years = years(transport);
        for (int until : new int[] {1992, 2006, 2026}) {
            Layer layer = new AgeLayer().turnedTo(until);
            Colouring colouring = layer.colour(input, Theme.DARK);
            List<Swatch> scale = entry(layer, input, "dated").swatches();
            for (int port = 0; port < 49152; port++) {
                Swatch swatch = colouring.swatch(port);
                Integer year = years.get(port);
                if (input.view().status(port) != PortStatus.ASSIGNED) {
                    assertThat(scale).doesNotContain(swatch);
                } else if (year == null) {
                    assertThat(swatch).isEqualTo(AgeLayer.undated(Theme.DARK));
                } else if (year > until) {
                    assertThat(swatch).isEqualTo(AgeLayer.later(Theme.DARK));
                } else {
                    assertThat(swatch).isEqualTo(scale.get((int) Math.round(63.0 * (year - 1992) / (2026 - 1992))));
                }
            }
        }
    }

    @Test
    void age_countsTheUndatedAndSaysThatMostSystemPortsAre() {
        Layer layer = new AgeLayer();
        assertThat(entry(layer, INPUT, "dated").detail()).contains("20 System, 2,432 User");
        assertThat(entry(layer, INPUT, "undated").detail()).contains("673 System, 3,232 User");
        assertThat(layer.legend(INPUT, Theme.DARK)).hasSize(2);
        assertThat(layer.help()).contains("most System Ports").contains("no date");
        assertThat(layer.words(INPUT, 22)).isEqualTo("no date of registration");
        assertThat(layer.words(INPUT, 793)).isEmpty();
        LayerParameter parameter = layer.parameter(INPUT).orElseThrow();
        assertThat(parameter.plays()).isTrue();
        assertThat(parameter.steps().getFirst()).isEqualTo(1992);
        assertThat(parameter.isLast()).isTrue();
        Layer in2006 = layer.turnedTo(2006);
        assertThat(entry(in2006, INPUT, "dated").ports()
                        + entry(in2006, INPUT, "later").ports())
                .isEqualTo(2452);
        assertThat(entry(in2006, INPUT, "later").detail()).contains("registered after 2006");
    }

    /// The years at the ends, and the decades between them that stand clear of both.
    @Test
    void age_writesItsYearsAlongTheScale() {
        LegendEntry.Scale scale =
                Objects.requireNonNull(entry(new AgeLayer(), INPUT, "dated").scale());
        assertThat(scale.counted()).isTrue();
        assertThat(scale.ticks())
                .extracting(LegendEntry.Tick::label, tick -> Math.round(tick.at() * (2026 - 1992)))
                .containsExactly(
                        tuple("1992", 0L),
                        tuple("2000", 8L),
                        tuple("2010", 18L),
                        tuple("2020", 28L),
                        tuple("2026", 34L));
    }

    @Test
    void density_tellsItsNeighbourhood_andThatDynamicPortsHaveNone() {
        Layer layer = new DensityLayer().turnedTo(64);
        LegendEntry scale = entry(layer, INPUT, "assigned nearby");
        assertThat(scale.ports()).isEqualTo(49_152);
        assertThat(scale.detail()).contains("the 64 ports around each");
        assertThat(scale.swatches()).hasSize(Cividis.STEPS);
        assertThat(Objects.requireNonNull(scale.scale()).counted()).isFalse();
        assertThat(scale.scale().ticks())
                .extracting(LegendEntry.Tick::label)
                .containsExactly("0", "25", "50", "75", "100 %");
        assertThat(layer.legend(INPUT, Theme.DARK).getLast().ports()).isEqualTo(16_384);
        LayerParameter window = layer.parameter(INPUT).orElseThrow();
        assertThat(window.steps()).containsExactly(16, 32, 64, 128, 256, 512, 1024);
        assertThat(window.isLast()).isFalse();
        assertThat(layer.turnedTo(1024).parameter(INPUT).orElseThrow().isLast()).isTrue();
    }

    @Test
    void browserRefused_saysSoOfItsPortsAlone() {
        Layer layer = new BrowserRefusedLayer();
        assertThat(layer.words(INPUT, 22)).isNotEmpty();
        assertThat(layer.words(INPUT, 443)).isEmpty();
        assertThat(layer.legend(INPUT, Theme.DARK).getFirst().ports()).isEqualTo(83);
        assertThat(layer.colour(INPUT, Theme.DARK).swatch(22)).isEqualTo(BrowserRefusedLayer.refused(Theme.DARK));
        assertThat(layer.colour(INPUT, Theme.DARK).swatch(10_080)).isEqualTo(BrowserRefusedLayer.refused(Theme.DARK));
        assertThat(layer.colour(INPUT, Theme.DARK).swatch(443)).isEqualTo(Ground.QUIET_SYSTEM.swatch(Theme.DARK));
    }
}
