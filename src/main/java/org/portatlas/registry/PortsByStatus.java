package org.portatlas.registry;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The ports of each status and the gaps, over all transports or for one: what a search asks of ports alone. To be
/// made in the background, in some milliseconds. Immutable; any thread.
final class PortsByStatus {
    private final View all;
    private final Map<Transport, View> byTransport = new EnumMap<>(Transport.class);

    private record View(Map<PortStatus, BitSet> ports, GapList gaps) {}

    PortsByStatus(Registry registry) {
        all = view(registry, null, registry.gaps());
        for (Transport transport : Transport.values()) {
            byTransport.put(transport, view(registry, transport, registry.gaps(transport)));
        }
    }

    private static View view(Registry registry, @Nullable Transport transport, List<Gap> gaps) {
        Map<PortStatus, BitSet> ports = new EnumMap<>(PortStatus.class);
        for (PortStatus status : PortStatus.values()) {
            ports.put(status, new BitSet(PortRange.PORTS));
        }
        for (int port = 0; port < PortRange.PORTS; port++) {
            PortStatus status = transport == null ? registry.status(port) : registry.status(port, transport);
            BitSet same = ports.get(status);
            if (same != null) {
                same.set(port);
            }
        }
        return new View(ports, new GapList(gaps));
    }

    /// Keeps those ports that satisfy the terms which concern ports alone.
    /// @param transport for which the statuses and gaps are meant; null for all together
    void narrow(BitSet ports, SearchTerms terms, @Nullable Transport transport) {
        View view = transport == null ? all : byTransport.getOrDefault(transport, all);
        if (!terms.numbers().isEmpty()) {
            BitSet numbered = new BitSet(PortRange.PORTS);
            terms.numbers().forEach(span -> numbered.set(span.first(), span.last() + 1));
            ports.and(numbered);
        }
        for (PortRange range : terms.ranges()) {
            ports.clear(0, range.first());
            ports.clear(range.last() + 1, PortRange.PORTS);
        }
        for (PortStatus status : terms.statuses()) {
            ports.and(view.ports().getOrDefault(status, new BitSet()));
        }
        if (terms.asksGap()) {
            BitSet inGaps = new BitSet(PortRange.PORTS);
            for (Gap gap : view.gaps().all()) {
                if (terms.gap().contain(gap.length())) {
                    inGaps.set(gap.first(), gap.last() + 1);
                }
            }
            ports.and(inGaps);
        }
    }

    /// The gap over all transports, or for one, that a port lies in.
    @Nullable
    Gap gapAt(int port, @Nullable Transport transport) {
        View view = transport == null ? all : byTransport.getOrDefault(transport, all);
        return view.gaps().at(port);
    }
}
