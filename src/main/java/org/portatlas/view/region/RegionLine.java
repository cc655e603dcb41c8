package org.portatlas.view.region;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.RegionReport;
import org.portatlas.export.RegionText;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.RegionSummary;
import org.portatlas.text.Texts;
import org.portatlas.view.listeners.ListenerRow;

/// A line of one of the region's lists.
///
/// @param port where it leads
/// @param number the port or the ports, as they are written first
/// @param text what there is
record RegionLine(int port, String number, String text) {
    private static final Texts TEXTS = new Texts(RegionLine.class);

    static List<RegionLine> gaps(RegionSummary summary) {
        return summary.gaps().stream()
                .map(part -> new RegionLine(
                        part.gap().first(),
                        RegionText.ends(part.gap().first(), part.gap().last()),
                        part.isWhole()
                                ? RegionText.ports(part.inside())
                                : TEXTS.get(
                                        "gap.part", part.inside(), part.gap().length())))
                .toList();
    }

    static List<RegionLine> services(RegionSummary summary) {
        return summary.services().stream()
                .map(service -> new RegionLine(
                        service.first(),
                        RegionText.ends(service.first(), service.last()),
                        (service.name() == null ? TEXTS.get("service.nameless") : service.name()) + "  ·  "
                                + RegionText.transports(service)
                                + (service.title() == null ? "" : "  ·  " + service.title())))
                .toList();
    }

    static List<RegionLine> listeners(RegionReport.@Nullable Held held) {
        return held == null
                ? List.of()
                : held.sockets().stream().map(RegionLine::listener).toList();
    }

    private static RegionLine listener(SocketEntry socket) {
        return new RegionLine(socket.port(), Integer.toString(socket.port()), ListenerRow.sentence(socket));
    }
}
