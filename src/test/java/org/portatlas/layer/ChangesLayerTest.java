package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.map.Colouring;
import org.portatlas.map.Landmarks;
import org.portatlas.map.Theme;
import org.portatlas.registry.ChangeKind;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.Transport;

/// What changed, on the map: which ports stand out, what the legend counts, and what the status
/// line says.
class ChangesLayerTest {
    private static final LayerInput BARE = LayerInput.of(Registry.embedded());
    private static final RegistryDiff DIFF = TestSockets.changes();
    private static final LayerInput INPUT = BARE.comparing(DIFF);
    private static final Layer LAYER = new ChangesLayer();

    @ParameterizedTest
    @EnumSource(Theme.class)
    void colours_ofEachKind_areThoseOfItsPortsAlone(Theme theme) {
        Colouring colours = LAYER.colour(INPUT, theme);
        for (int port = 0; port < PortRange.PORTS; port++) {
            ChangeKind kind = DIFF.kind(port, null);
            for (ChangeKind each : ChangeKind.values()) {
                assertThat(colours.swatch(port).equals(ChangesLayer.swatch(each, theme)))
                        .isEqualTo(each == kind);
            }
        }
        assertThat(DIFF.kind(791, null)).isEqualTo(ChangeKind.RELEASED);
        assertThat(DIFF.kind(792, null)).isEqualTo(ChangeKind.MOVED);
        assertThat(DIFF.kind(793, null)).isEqualTo(ChangeKind.CHANGED);
        assertThat(DIFF.kind(794, null)).isEqualTo(ChangeKind.ADDED);
    }

    @Test
    void legend_counts_andSaysWhichEditions() {
        assertThat(LAYER.legend(INPUT, Theme.DARK))
                .extracting(LegendEntry::label)
                .containsExactly("added 3", "released 1", "moved 1", "changed 1", "2024-12-20 → 2024-12-20");
        assertThat(LAYER.legend(INPUT, Theme.DARK).getFirst().detail()).endsWith("3 System");
        assertThat(LAYER.legend(INPUT.on(Transport.UDP), Theme.DARK))
                .extracting(LegendEntry::label)
                .startsWith("added 3", "released 0", "moved 2", "changed 0");
    }

    @Test
    void withoutAComparison_theLegendSaysWhatToDo_andNothingStandsOut() {
        assertThat(LAYER.legend(BARE, Theme.DARK))
                .singleElement()
                .matches(LegendEntry::isRemark)
                .extracting(LegendEntry::text)
                .asString()
                .startsWith("Choose two editions");
        assertThat(LAYER.words(BARE, 793)).isEmpty();
        assertThat(LAYER.colour(BARE, Theme.DARK).landmarks()).isEqualTo(Landmarks.USUAL);
        assertThat(LAYER.basis(BARE)).isEqualTo(LAYER.basis(BARE.comparing(null)));
        assertThat(LAYER.basis(INPUT)).isNotEqualTo(LAYER.basis(BARE));
    }

    @Test
    void words_sayWhatChanged() {
        assertThat(LAYER.words(INPUT, 791)).isEqualTo("released: older (tcp)");
        assertThat(LAYER.words(INPUT, 792)).isEqualTo("moved: from reserved to unassigned");
        assertThat(LAYER.words(INPUT, 793)).isEqualTo("changed: title (tcp)");
        assertThat(LAYER.words(INPUT, 795)).isEqualTo("added: newer (udp)");
        assertThat(LAYER.words(INPUT, 790)).isEmpty();
        assertThat(LAYER.words(INPUT.on(Transport.UDP), 793)).isEmpty();
    }

    /// A few cells among 65,536 are found by their names; one that lost its name keeps it here.
    @Test
    void landmarks_areTheRuns_thoseThatCameOrWentFirst() {
        Landmarks landmarks = LAYER.colour(INPUT, Theme.DARK).landmarks();
        assertThat(landmarks.ports()).containsExactly(794, 791, 792, 793);
        assertThat(landmarks.names())
                .containsEntry(794, "newer")
                .containsEntry(791, "older")
                .doesNotContainKey(792);
    }
}
