package org.portatlas.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.ExcludedPorts;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.PortOverlay;

class OverlaysTest {
    private static final PortSpan IANA = new PortSpan(49152, 65535);
    private static final PortSpan SYSTEM = new PortSpan(0, 1023);

    private static Overlay overlay(List<Overlay> overlays, String id) {
        return overlays.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Overlay> overlays(
            HostSystem system, PortSpan ephemeral, @Nullable PortSpan privileged, List<PortSpan> reserved) {
        int start = privileged == null ? 0 : privileged.last() + 1;
        return Overlays.of(
                new BindRules(system, start, ephemeral.first(), ephemeral.last(), system == HostSystem.LINUX),
                new LocalRanges(ephemeral, privileged, reserved, ExcludedPorts.NONE, true));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void ephemeral_ofThisMachine_hasTheNumbersOfItsSetting() throws IOException {
        String[] setting = Files.readAllLines(Path.of("/proc/sys/net/ipv4/ip_local_port_range"))
                .getFirst()
                .split("\\s+", -1);

        Overlay ephemeral = overlay(Overlays.ofThisMachine(), "ephemeral");

        assertThat(ephemeral.runs())
                .containsExactly(new PortSpan(Integer.parseInt(setting[0]), Integer.parseInt(setting[1])));
        assertThat(ephemeral.sentence()).contains("net.ipv4.ip_local_port_range = " + setting[0] + " " + setting[1]);
        assertThat(ephemeral.line()).contains(setting[0] + "–" + setting[1]);
    }

    @Test
    void overlays_haveIdsOfTheirOwn_andASentenceEach() {
        List<Overlay> all = overlays(HostSystem.LINUX, new PortSpan(32768, 60999), SYSTEM, List.of());

        assertThat(all).extracting(Overlay::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(all).extracting(Overlay::ink).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(overlay -> assertThat(overlay.sentence()).endsWith("."));
        assertThat(all).extracting(Overlay::sentence).noneMatch(text -> text.matches(".*\\b(open|closed|free)\\b.*"));
    }

    @Test
    void browserRefused_hasEveryRefusedPort() {
        Overlay refused = overlay(Overlays.ofThisMachine(), "browser-refused");

        assertThat(refused.ports()).isEqualTo(83);
        assertThat(refused.numbers()).isEqualTo("83 ports");
        assertThat(refused.runs()).contains(new PortSpan(19, 23), new PortSpan(6665, 6669), new PortSpan(10080, 10080));
        assertThat(refused.contains(443)).isFalse();
        assertThat(refused.contains(22)).isTrue();
    }

    /// Up to three runs are written out.
    @Test
    void numbers_ofManyRuns_areTheirCount() {
        List<PortSpan> runs = List.of(new PortSpan(1, 2), new PortSpan(4, 4), new PortSpan(6, 9), new PortSpan(11, 11));
        assertThat(new Overlay("a", "A", "A.", runs, org.portatlas.map.OverlayInk.SKY).numbers())
                .isEqualTo("8 ports");
        assertThat(new Overlay("a", "A", "A.", runs.subList(0, 3), org.portatlas.map.OverlayInk.SKY).numbers())
                .isEqualTo("1–2, 4, 6–9");
    }

    @Test
    void nodePorts_areTheDefaultRange() {
        assertThat(overlay(Overlays.ofThisMachine(), "node-ports").runs()).containsExactly(new PortSpan(30000, 32767));
    }

    @Test
    void reserved_withNone_saysThatTheListIsEmpty_elseItsValue() {
        PortSpan ephemeral = new PortSpan(32768, 60999);
        List<PortSpan> some = List.of(new PortSpan(8080, 8080), new PortSpan(40000, 40100));
        Overlay none = overlay(overlays(HostSystem.LINUX, ephemeral, SYSTEM, List.of()), "reserved");
        Overlay reserved = overlay(overlays(HostSystem.LINUX, ephemeral, SYSTEM, some), "reserved");

        assertThat(none.runs()).isEmpty();
        assertThat(none.sentence()).contains("is empty");
        assertThat(reserved.runs()).isEqualTo(some);
        assertThat(reserved.sentence()).contains("net.ipv4.ip_local_reserved_ports = 8080,40000-40100");
    }

    @ParameterizedTest
    @EnumSource(
            value = HostSystem.class,
            names = {"MACOS", "WINDOWS", "OTHER"})
    void ephemeral_elsewhere_isIanasRange_andSaysThatItWasNotRead(HostSystem system) {
        Overlay ephemeral = overlay(overlays(system, IANA, SYSTEM, List.of()), "ephemeral");

        assertThat(ephemeral.runs()).containsExactly(IANA);
        assertThat(ephemeral.sentence()).contains("IANA").contains("not read");
    }

    @Test
    void privileged_onLinux_saysWhereTheBorderIs_andWhetherItWasRead() {
        PortSpan ephemeral = new PortSpan(32768, 60999);
        assertThat(overlay(overlays(HostSystem.LINUX, ephemeral, SYSTEM, List.of()), "privileged")
                        .sentence())
                .isEqualTo("Binding one takes privilege, root or CAP_NET_BIND_SERVICE:"
                        + " net.ipv4.ip_unprivileged_port_start = 1024, read from this machine.");
        assertThat(overlay(overlays(HostSystem.LINUX, ephemeral, null, List.of()), "privileged")
                        .sentence())
                .startsWith("Any process may bind any port here:");
        Overlay unread = overlay(
                Overlays.of(
                        new BindRules(HostSystem.LINUX, 1024, 32768, 60999, false),
                        new LocalRanges(ephemeral, SYSTEM, List.of(), ExcludedPorts.NONE, false)),
                "privileged");
        assertThat(unread.sentence())
                .endsWith("the usual setting, since net.ipv4.ip_unprivileged_port_start could not be read.");
    }

    @Test
    void privileged_onWindows_isNone_andSaysSo() {
        Overlay privileged = overlay(overlays(HostSystem.WINDOWS, IANA, null, List.of()), "privileged");

        assertThat(privileged.runs()).isEmpty();
        assertThat(privileged.sentence()).contains("no privileged ports");
    }

    @Test
    void excluded_isKnownToWindowsAlone_andToldWithItsRanges() {
        ExcludedPorts some = new ExcludedPorts(
                List.of(new PortSpan(50_000, 50_059), new PortSpan(5357, 5357)),
                List.of(new PortSpan(50_000, 50_059)),
                null);
        Overlay excluded = excluded(HostSystem.WINDOWS, some);
        assertThat(excluded.runs()).containsExactly(new PortSpan(5357, 5357), new PortSpan(50_000, 50_059));
        assertThat(excluded.sentence()).startsWith("A bind is refused here");
        assertThat(excluded(HostSystem.WINDOWS, ExcludedPorts.NONE).sentence()).startsWith("None here");
        assertThat(excluded(HostSystem.LINUX, ExcludedPorts.NONE).sentence()).startsWith("Only Windows");
    }

    private static Overlay excluded(HostSystem system, ExcludedPorts ports) {
        return overlay(
                Overlays.of(
                        new BindRules(system, 0, IANA.first(), IANA.last(), false),
                        new LocalRanges(IANA, null, List.of(), ports, true)),
                "excluded");
    }

    /// Kubernetes' own advice is to reserve its range, which then has the same border.
    @Test
    void drawn_withACommonBorder_theLaterIsInsideOfTheEarlier() {
        Overlay one = new Overlay(
                "one", "One", "One.", List.of(new PortSpan(30000, 32767)), org.portatlas.map.OverlayInk.AMBER);
        Overlay two = new Overlay(
                "two", "Two", "Two.", List.of(new PortSpan(30000, 32767)), org.portatlas.map.OverlayInk.SKY);
        Overlay apart = new Overlay(
                "apart", "Apart", "Apart.", List.of(new PortSpan(32768, 60999)), org.portatlas.map.OverlayInk.RUST);
        List<PortOverlay.Run> run = List.of(new PortOverlay.Run(30000, 32767));

        assertThat(Overlays.drawn(List.of(one, two, apart)))
                .containsExactly(
                        new PortOverlay("One  30000–32767", one.ink(), run, 0),
                        new PortOverlay("Two  30000–32767", two.ink(), run, 1),
                        new PortOverlay(
                                "Apart  32768–60999", apart.ink(), List.of(new PortOverlay.Run(32768, 60999)), 0));
    }
}
