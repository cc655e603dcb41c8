package org.portatlas.layer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.BindRules;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.PortSpan;
import org.portatlas.map.OverlayInk;

/// The rules of one machine as overlays, each with the setting that it was read from; where a system has no such rule
/// or does not tell, the sentence says so.
final class MachineRules {
    private final BindRules rules;
    private final LocalRanges ranges;

    MachineRules(BindRules rules, LocalRanges ranges) {
        this.rules = rules;
        this.ranges = ranges;
    }

    Overlay ephemeral() {
        PortSpan span = ranges.ephemeral();
        String source = switch (rules.system()) {
            case LINUX ->
                rules.readFromSystem()
                        ? "net.ipv4.ip_local_port_range = " + span.first() + " " + span.last()
                                + ", read from this machine."
                        : "Linux's usual range, since net.ipv4.ip_local_port_range could not be read here.";
            case MACOS ->
                "IANA's Dynamic Ports, which macOS takes unless net.inet.ip.portrange.first and .last say otherwise; "
                        + "not read from this machine.";
            case WINDOWS ->
                "IANA's Dynamic Ports, which Windows takes unless told otherwise "
                        + "(netsh int ipv4 show dynamicport tcp); not read from this machine.";
            case OTHER ->
                "IANA's Dynamic Ports, as RFC 6335 advises; this system may have others, which were not read.";
        };
        return new Overlay(
                "ephemeral",
                "Ephemeral range",
                "The system hands these ports to connections that leave this computer: " + source,
                List.of(span),
                OverlayInk.AMBER);
    }

    Overlay reserved() {
        String sentence;
        if (rules.system() != HostSystem.LINUX) {
            sentence = "Only Linux keeps such a list.";
        } else if (!ranges.isReservedKnown()) {
            sentence = "net.ipv4.ip_local_reserved_ports could not be read here.";
        } else if (ranges.reserved().isEmpty()) {
            sentence = "None here: net.ipv4.ip_local_reserved_ports is empty.";
        } else {
            sentence = "Never handed to a connection by itself, though a program may bind one on purpose: "
                    + "net.ipv4.ip_local_reserved_ports = "
                    + ranges.reserved().stream().map(PortSpan::toString).collect(Collectors.joining(","))
                    + ", read from this machine.";
        }
        return new Overlay("reserved", "Reserved local ports", sentence, ranges.reserved(), OverlayInk.CREAM);
    }

    Overlay privileged() {
        @Nullable PortSpan span = ranges.privileged();
        String sentence = switch (rules.system()) {
            case LINUX ->
                (span == null
                                ? "Any process may bind any port here: "
                                : "Binding one takes privilege, root or CAP_NET_BIND_SERVICE: ")
                        + (rules.readFromSystem()
                                ? "net.ipv4.ip_unprivileged_port_start = " + rules.firstUnprivileged()
                                        + ", read from this machine."
                                : "the usual setting, since net.ipv4.ip_unprivileged_port_start could not be read.");
            case MACOS ->
                "Binding one on a particular address takes root; on the wildcard address macOS lets any process do it.";
            case WINDOWS -> "Windows has no privileged ports: any process may bind any port.";
            case OTHER -> "On most systems, binding one takes privilege; this system's rule was not read.";
        };
        return new Overlay(
                Overlays.PRIVILEGED,
                "Privileged ports",
                sentence,
                span == null ? List.of() : List.of(span),
                OverlayInk.TAUPE);
    }

    Overlay excluded() {
        List<PortSpan> spans = Stream.concat(ranges.excluded().tcp().stream(), ranges.excluded().udp().stream())
                .distinct()
                .sorted(java.util.Comparator.comparingInt(PortSpan::first))
                .toList();
        String sentence;
        if (rules.system() != HostSystem.WINDOWS) {
            sentence = "Only Windows excludes ranges of ports from use.";
        } else if (ranges.excluded().report() != null
                && !ranges.excluded().report().ok()) {
            sentence = "netsh int ipv4 show excludedportrange could not be read whole: there may be more than these.";
        } else if (spans.isEmpty()) {
            sentence = "None here: netsh int ipv4 show excludedportrange lists no range.";
        } else {
            sentence =
                    "A bind is refused here though nothing listens: Hyper-V, containers or an administrator hold them "
                            + "back. Read from netsh int ipv4 show excludedportrange.";
        }
        return new Overlay("excluded", "Excluded by Windows", sentence, spans, OverlayInk.RUST);
    }
}
