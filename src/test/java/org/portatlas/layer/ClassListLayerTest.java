package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.map.Colouring;
import org.portatlas.map.Landmarks;
import org.portatlas.map.Swatch;
import org.portatlas.map.Theme;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// The ports of a class on the map: which stand out, what the legend counts, and how they are called.
class ClassListLayerTest {
    private static final LayerInput BARE = LayerInput.of(Registry.embedded());
    private static final LayerInput INPUT = BARE.with(TestSockets.list());
    private static final Layer LAYER = new ClassListLayer();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void colours_ofTheList_areThoseOfNoOtherPort(Theme theme) {
        Colouring colours = LAYER.colour(INPUT, theme);
        Set<Integer> list = TestSockets.list().names().keySet();
        List<Swatch> looks = list.stream().map(colours::swatch).distinct().toList();
        assertThat(looks).hasSize(2);
        assertThat(colours.swatch(793)).isEqualTo(colours.swatch(51820)).isNotEqualTo(colours.swatch(443));
        for (int port = 0; port < PortRange.PORTS; port++) {
            assertThat(looks.contains(colours.swatch(port))).isEqualTo(list.contains(port));
        }
    }

    @Test
    void legend_counts_andSaysWhichList() {
        List<LegendEntry> legend = LAYER.legend(INPUT, Theme.DARK);
        assertThat(legend).extracting(LegendEntry::label).startsWith("on the list 5", "not assigned 2");
        assertThat(legend.getFirst().detail()).endsWith("3 System, 2 User");
        assertThat(legend.get(1).detail()).endsWith("1 System, 1 Dynamic");
        assertThat(legend.getLast().detail()).contains("first term");
        assertThat(LAYER.legend(INPUT.on(Transport.SCTP), Theme.DARK))
                .extracting(LegendEntry::ports)
                .startsWith(2, 5);
    }

    @Test
    void landmarks_areThoseOfTheClass_andTheUsualOnesBeforeItIsRead() {
        assertThat(LAYER.colour(INPUT, Theme.DARK).landmarks().ports()).startsWith(443, 53, 22);
        assertThat(LAYER.colour(INPUT, Theme.DARK).landmarks().names()).containsEntry(22, "far shell");
        assertThat(LAYER.colour(BARE, Theme.DARK).landmarks()).isEqualTo(Landmarks.USUAL);
        assertThat(LAYER.legend(BARE, Theme.DARK)).singleElement().matches(LegendEntry::isRemark);
        assertThat(new RegistryLayer().colour(INPUT, Theme.DARK).landmarks()).isEqualTo(Landmarks.USUAL);
    }

    /// Other names for the same ports are another picture, though every cell has the same colour.
    @Test
    void otherNames_areAnotherPicture() {
        NamedPorts one = new NamedPorts("a", Map.of(22, "one"));
        NamedPorts other = new NamedPorts("a", Map.of(22, "other"));
        assertThat(LAYER.colour(BARE.with(one), Theme.DARK)).isNotEqualTo(LAYER.colour(BARE.with(other), Theme.DARK));
        assertThat(LAYER.basis(BARE.with(one))).isNotEqualTo(LAYER.basis(BARE.with(other)));
    }

    /// A search lights up ports in any layer; the names stay.
    @Test
    void words_nameThePort_asTheClassDoes() {
        assertThat(LAYER.words(INPUT, 443)).isEqualTo("class list: web, encrypted");
        assertThat(LAYER.words(INPUT, 444)).isEmpty();
        assertThat(LAYER.words(BARE, 443)).isEmpty();
        Colouring lit =
                Glow.of(LAYER.colour(INPUT, Theme.DARK), org.portatlas.registry.PortSet.of(443, 443), Theme.DARK);
        assertThat(lit.landmarks().names()).containsEntry(443, "web, encrypted");
    }
}
