package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.ExcludedPorts;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.Theme;
import org.portatlas.registry.Registry;
import org.portatlas.registry.Transport;

/// What layers and overlays say in French: plurals, numbers and the order of words are its own.
class LayersInFrenchTest {
    private static final LayerInput INPUT = LayerInput.of(Registry.embedded());

    @BeforeEach
    void french() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @Test
    void legend_hasFrenchWordsAndNumbers() {
        LegendEntry dynamic = new RegistryLayer().legend(INPUT, Theme.DARK).getLast();
        assertThat(dynamic.label()).isEqualTo("dynamiques 16\u202f384");
        assertThat(dynamic.detail()).isEqualTo("16\u202f384 dynamiques");
        assertThat(new BrowserRefusedLayer()
                        .legend(INPUT, Theme.DARK)
                        .getFirst()
                        .detail())
                .startsWith("pour http et https\u00a0: ")
                .contains(" système, ")
                .endsWith(" utilisateur");
    }

    @Test
    void words_ofAPort_agreeInNumber() {
        assertThat(new DensityLayer().words(INPUT, 80)).matches("\\d+ des \\d+ ports autour sont attribués");
        assertThat(new RegistryLayer().words(INPUT.on(Transport.TCP), 793)).isEqualTo("TCP non attribué");
    }

    @Test
    void layers_areAllNamedInFrench() {
        List<String> french = titles();
        Locale.setDefault(Locale.ENGLISH);
        List<String> english = titles();
        // The same in both languages.
        List<String> alike = List.of("Transports", "Notes");
        assertThat(french).hasSameSizeAs(english);
        for (int i = 0; i < french.size(); i++) {
            assertThat(french.get(i).equals(english.get(i))).as(french.get(i)).isEqualTo(alike.contains(french.get(i)));
        }
    }

    private static List<String> titles() {
        return Layers.all().stream().map(Layer::title).toList();
    }

    @Test
    void overlays_sayTheirSettingInFrench() {
        PortSpan ephemeral = new PortSpan(32768, 60999);
        List<Overlay> all = Overlays.of(
                new BindRules(HostSystem.LINUX, 1024, ephemeral.first(), ephemeral.last(), true),
                new LocalRanges(ephemeral, new PortSpan(0, 1023), List.of(), ExcludedPorts.NONE, true));
        assertThat(all.getFirst().sentence())
                .isEqualTo("Le système donne ces ports aux connexions qui partent de cet ordinateur\u00a0: "
                        + "net.ipv4.ip_local_port_range = 32768 60999, lu sur cette machine.");
        assertThat(all.getFirst().line()).isEqualTo("Plage éphémère  32768–60999");
    }

    @Test
    void reasons_ofAPickedPort_areFrench() {
        PortPick.Proposal one = new PortPicker(
                        Registry.embedded(),
                        CommonUses.embedded(),
                        new LocalRanges(
                                new PortSpan(32768, 60999), new PortSpan(0, 1023), List.of(), ExcludedPorts.NONE, true),
                        HeldPorts.of(List.of()))
                .pick(1024, 49151, 1)
                .ports()
                .getFirst();
        assertThat(one.reasons())
                .contains("aucun socket de cette machine ne le tient en ce moment")
                .anyMatch(reason -> reason.endsWith("le dit non attribué pour tous les transports"));
    }

    @Test
    void list_ofAClass_isNamed() {
        LayerInput input = INPUT.with(new NamedPorts("TP 3", Map.of(80, "web")));
        assertThat(new ClassListLayer().words(input, 80)).isEqualTo("liste de classe\u00a0: web");
    }
}
