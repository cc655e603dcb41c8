package org.portatlas.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.OverlayInk;
import org.portatlas.map.PortOverlay;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// Every overlay there is. Another one is another line of the list.
public final class Overlays {
    private static final Texts TEXTS = new Texts(Overlays.class);

    /// The id of the ports that take privilege.
    public static final String PRIVILEGED = "privileged";

    private static final List<BiFunction<BindRules, LocalRanges, Overlay>> ALL = List.of(
            (rules, ranges) -> new MachineRules(rules, ranges).ephemeral(),
            (rules, ranges) -> new MachineRules(rules, ranges).reserved(),
            (rules, ranges) -> new MachineRules(rules, ranges).privileged(),
            (rules, ranges) -> new MachineRules(rules, ranges).excluded(),
            (rules, ranges) -> browserRefused(),
            (rules, ranges) -> nodePorts());

    private Overlays() {}

    /// The overlays of this machine, read now; on Windows that takes some tenths of a second. In the order of the list.
    public static List<Overlay> ofThisMachine() {
        return of(BindRules.ofThisMachine(), LocalRanges.ofThisMachine());
    }

    /// The overlays of a machine with these rules.
    public static List<Overlay> of(BindRules rules, LocalRanges ranges) {
        return ALL.stream().map(overlay -> overlay.apply(rules, ranges)).toList();
    }

    private static Overlay browserRefused() {
        List<PortSpan> runs = runs(BrowserRefusedPorts::contains);
        return new Overlay(
                "browser-refused",
                TEXTS.get("refused"),
                TEXTS.get("refused.about", BrowserRefusedPorts.count()),
                runs,
                OverlayInk.BLUE);
    }

    private static Overlay nodePorts() {
        return new Overlay(
                "node-ports",
                TEXTS.get("node.ports"),
                TEXTS.get("node.ports.about"),
                List.of(new PortSpan(30000, 32767)),
                OverlayInk.SKY);
    }

    private static List<PortSpan> runs(IntPredicate covers) {
        List<PortSpan> runs = new ArrayList<>();
        for (int port = 0; port < PortRange.PORTS; port++) {
            if (covers.test(port)) {
                int first = port;
                while (port + 1 < PortRange.PORTS && covers.test(port + 1)) {
                    port++;
                }
                runs.add(new PortSpan(first, port));
            }
        }
        return runs;
    }

    /// These overlays as the map draws them. Of two with a common border the later one is drawn inside of the earlier.
    public static List<PortOverlay> drawn(List<Overlay> shown) {
        List<PortOverlay> drawn = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Overlay overlay = shown.get(i);
            int lane = (int) shown.subList(0, i).stream()
                    .filter(earlier -> sharesBorder(earlier, overlay))
                    .count();
            List<PortOverlay.Run> runs = overlay.runs().stream()
                    .map(run -> new PortOverlay.Run(run.first(), run.last()))
                    .toList();
            drawn.add(new PortOverlay(overlay.line(), overlay.ink(), runs, lane));
        }
        return drawn;
    }

    private static boolean sharesBorder(Overlay one, Overlay other) {
        return one.runs().stream()
                .anyMatch(run -> other.runs().stream()
                        .anyMatch(next -> run.first() == next.first() || run.last() == next.last()));
    }
}
