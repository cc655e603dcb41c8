package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portatlas.map.Colouring;
import org.portatlas.map.Contrast;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// What holds for the colours of every layer in the list that lets the registry recede, in every
/// theme: contrast after WCAG 2, and CIEDE2000 for every sight.
class LayerPaletteTest {
    private static final LayerInput INPUT = LayerInput.of(Registry.embedded())
            .with(LayerInput.Tables.read())
            .with(TestSockets.held())
            .with(TestSockets.list())
            .with(TestSockets.notes())
            .comparing(TestSockets.changes());

    static Stream<Layer> all() {
        return Stream.concat(
                Layers.all().stream(), Stream.of(new AgeLayer().turnedTo(2006), new DensityLayer().turnedTo(16)));
    }

    /// All but the registry itself and the heatmap, which leave no ground; [PaletteTest] holds the registry.
    static Stream<Layer> onGround() {
        return all().filter(
                        layer -> !layer.id().equals("registry") && !layer.id().equals("density"));
    }

    private static Set<Swatch> shown(Layer layer, Theme theme) {
        Set<Swatch> shown = new HashSet<>();
        for (Transport transport : new Transport[] {null, Transport.UDP, Transport.SCTP}) {
            Colouring colouring = layer.colour(INPUT.on(transport), theme);
            for (int port = 0; port < PortRange.PORTS; port++) {
                shown.add(colouring.swatch(port));
            }
        }
        return shown;
    }

    /// The categories of a layer: no scale, and not what recedes by intention.
    private static List<Swatch> categories(Layer layer, Theme theme) {
        List<Swatch> categories = new ArrayList<>();
        for (LegendEntry entry : layer.legend(INPUT, theme)) {
            if (!entry.isScale() && !entry.text().equals("later") && !isGround(entry, theme)) {
                categories.addAll(entry.swatches());
            }
        }
        return categories;
    }

    private static boolean isGround(LegendEntry entry, Theme theme) {
        return Stream.of(Ground.values()).anyMatch(ground -> entry.swatches().contains(ground.swatch(theme)));
    }

    private static List<Swatch> scale(Layer layer, Theme theme) {
        return layer.legend(INPUT, theme).stream()
                .filter(LegendEntry::isScale)
                .flatMap(entry -> entry.swatches().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void numbers_onEveryFill_areLegible(Layer layer) {
        for (Theme theme : Theme.values()) {
            // A scale over all lightness comes past what has 7 : 1 to neither black nor white.
            double least = layer.id().equals("density") ? 4.5 : PaletteTest.text(theme);
            assertThat(shown(layer, theme))
                    .allSatisfy(swatch ->
                            assertThat(Contrast.of(swatch.ink(), swatch.fill())).isGreaterThanOrEqualTo(least));
        }
    }

    /// What cannot be told recedes a little: [PaletteTest].
    @ParameterizedTest
    @MethodSource("onGround")
    void categoriesAndScales_onTheGroundsOfTheRanges_standOut(Layer layer) {
        for (Theme theme : Theme.values()) {
            List<Swatch> marks = new ArrayList<>(categories(layer, theme));
            marks.addAll(scale(layer, theme));
            assertThat(marks).isNotEmpty();
            for (Ground ground : Ground.values()) {
                for (Swatch mark : marks) {
                    double least = ground == Ground.DYNAMIC
                            ? 1
                            : layer.id().equals("mismatch") && theme != Theme.CONTRAST ? 2.7 : PaletteTest.marks(theme);
                    assertThat(Contrast.of(mark.fill(), ground.swatch(theme).fill()))
                            .as("%s: %08X on %s, %s", layer.id(), mark.fill(), ground, theme)
                            .isGreaterThanOrEqualTo(least);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("onGround")
    void categories_underEverySight_areToldApartFromEachOtherGroundsAndScale(Layer layer) {
        for (Theme theme : Theme.values()) {
            List<Swatch> categories = categories(layer, theme);
            List<Swatch> others = new ArrayList<>(scale(layer, theme));
            Stream.of(Ground.values()).map(ground -> ground.swatch(theme)).forEach(others::add);
            for (Sight sight : Sight.values()) {
                for (int i = 0; i < categories.size(); i++) {
                    List<Swatch> apart = new ArrayList<>(others);
                    apart.addAll(categories.subList(0, i));
                    for (Swatch other : apart) {
                        assertThat(sight.distance(categories.get(i).fill(), other.fill()))
                                .as(
                                        "%s, %s: %08X and %08X",
                                        layer.id(), sight, categories.get(i).fill(), other.fill())
                                .isGreaterThanOrEqualTo(9);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("onGround")
    void categories_withoutColour_areToldApart(Layer layer) {
        for (Theme theme : Theme.values()) {
            assertThat(categories(layer, theme)).extracting(Swatch::symbol).doesNotHaveDuplicates();
        }
    }

    /// Each entry alone, against all that recedes then.
    @ParameterizedTest
    @MethodSource("all")
    void entryAlone_standsOutFromAllThatRecedes(Layer layer) {
        for (Theme theme : Theme.values()) {
            Colouring all = layer.colour(INPUT, theme);
            for (LegendEntry entry : layer.legend(INPUT, theme)) {
                if (entry.isRemark() || entry.ports() == 0 || layer.id().equals("density")) {
                    continue;
                }
                Colouring alone = Isolation.of(all, entry, theme);
                Set<Integer> kept = new HashSet<>();
                Set<Integer> receding = new HashSet<>();
                int ports = 0;
                for (int port = 0; port < PortRange.PORTS; port++) {
                    ports += alone.recedes(port) ? 0 : 1;
                    (alone.recedes(port) ? receding : kept)
                            .add(alone.swatch(port).fill());
                }
                assertThat(ports).isEqualTo(entry.ports());
                assertThat(kept)
                        .isEqualTo(new HashSet<>(Isolation.shown(entry, theme).swatches().stream()
                                .map(Swatch::fill)
                                .filter(kept::contains)
                                .toList()));
                for (int one : kept) {
                    for (int other : receding) {
                        assertThat(Contrast.of(one, other))
                                .as("%s, %s, %s: %08X, %08X", layer.id(), theme, entry.text(), one, other)
                                .isGreaterThanOrEqualTo(3);
                    }
                }
            }
        }
    }
}
