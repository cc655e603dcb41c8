package org.portatlas.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the registry says of a set of ports as a whole: how many of each range and status there are, over all
/// transport protocols and for each, which gaps lie in it, and which services. Immutable; any thread.
///
/// Every port counts once in each of the tables, so each adds up to the size of the set.
public final class RegionSummary {
    private static final int STATUSES = PortStatus.values().length;

    private final Registry registry;
    private final PortSet ports;
    /// By range and status: over all transports.
    private final int[][] byRange = new int[PortRange.values().length][STATUSES];
    /// By transport and status.
    private final int[][] byTransport = new int[Transport.values().length][STATUSES];
    private final List<GapPart> gaps;
    private @Nullable List<Service> services;

    /// A gap that has ports in the set.
    ///
    /// @param inside how many of its ports, at least 1
    public record GapPart(Gap gap, int inside) {
        /// Whether all of the gap is in the set.
        public boolean isWhole() {
            return inside == gap.length();
        }
    }

    /// A service that ports of the set are assigned to, on the ports of one row of the registry.
    ///
    /// @param first of the row, which may begin before the set or end after it
    /// @param name null for the nameless "any private …" services
    /// @param title in words, or null
    /// @param transports that the rows speak for, in our order
    public record Service(
            int first,
            int last,
            @Nullable String name,
            @Nullable String title,
            List<Transport> transports) {
        public Service {
            transports = List.copyOf(transports);
        }
    }

    /// What must be the same in rows that are told as one service.
    private record Same(int first, int last, @Nullable String name) {}

    private RegionSummary(Registry registry, PortSet ports) {
        this.registry = registry;
        this.ports = ports;
        ports.runs().forEach(this::count);
        this.gaps = registry.gaps().stream()
                .map(gap -> new GapPart(gap, ports.count(gap.first(), gap.last())))
                .filter(part -> part.inside() > 0)
                .toList();
    }

    /// Counts in about a millisecond for all ports, less for fewer.
    public static RegionSummary of(Registry registry, PortSet ports) {
        return new RegionSummary(registry, ports);
    }

    @SuppressWarnings("EnumOrdinal") // indices into arrays that are kept nowhere
    private void count(PortSet.Run run) {
        Transport[] transports = Transport.values();
        for (PortRange range : PortRange.values()) {
            int[] counts = byRange[range.ordinal()];
            int last = Math.min(run.last(), range.last());
            for (int port = Math.max(run.first(), range.first()); port <= last; port++) {
                counts[registry.status(port).ordinal()]++;
            }
        }
        for (Transport transport : transports) {
            int[] counts = byTransport[transport.ordinal()];
            for (int port = run.first(); port <= run.last(); port++) {
                counts[registry.status(port, transport).ordinal()]++;
            }
        }
    }

    /// The edition of the registry that was counted.
    public String edition() {
        return registry.edition();
    }

    public PortSet ports() {
        return ports;
    }

    /// How many ports of the set lie in a range.
    public int count(PortRange range) {
        int sum = 0;
        for (PortStatus status : PortStatus.values()) {
            sum += count(range, status);
        }
        return sum;
    }

    /// How many ports of the set have a status over all transports.
    public int count(PortStatus status) {
        int sum = 0;
        for (PortRange range : PortRange.values()) {
            sum += count(range, status);
        }
        return sum;
    }

    /// How many ports of the set lie in a range and have a status over all transports.
    @SuppressWarnings("EnumOrdinal")
    public int count(PortRange range, PortStatus status) {
        return byRange[range.ordinal()][status.ordinal()];
    }

    /// How many ports of the set have a status for one transport.
    @SuppressWarnings("EnumOrdinal")
    public int count(Transport transport, PortStatus status) {
        return byTransport[transport.ordinal()][status.ordinal()];
    }

    /// A part of the set, 0 to 1; 0 of an empty one.
    public double share(int count) {
        return ports.isEmpty() ? 0 : (double) count / ports.size();
    }

    /// The gaps, over all transports, that lie in the set with all of their ports or with some, in port order.
    public List<GapPart> gaps() {
        return gaps;
    }

    /// The gap with the most ports in the set, the first of them; null if there is none.
    public @Nullable GapPart longestGap() {
        return gaps.stream()
                .max(Comparator.comparingInt(GapPart::inside)
                        .thenComparing(Comparator.comparingInt(
                                        (GapPart part) -> part.gap().first())
                                .reversed()))
                .orElse(null);
    }

    /// The services in port order, computed when first asked for, in a few milliseconds for all ports.
    public synchronized List<Service> services() {
        List<Service> known = services;
        if (known == null) {
            known = found();
            services = known;
        }
        return known;
    }

    private List<Service> found() {
        Map<Same, Set<Transport>> transports = new LinkedHashMap<>();
        Map<Same, String> titles = new LinkedHashMap<>();
        for (RegistryRecord record : registry.records()) {
            if (record.hasPort()
                    && record.status() == PortStatus.ASSIGNED
                    && ports.count(record.first(), record.last()) > 0) {
                Same same = new Same(record.first(), record.last(), record.service());
                transports
                        .computeIfAbsent(same, key -> EnumSet.noneOf(Transport.class))
                        .addAll(record.transports());
                String title = record.title();
                if (title != null) {
                    titles.putIfAbsent(same, title);
                }
            }
        }
        List<Service> all = new ArrayList<>();
        transports.forEach((same, on) ->
                all.add(new Service(same.first(), same.last(), same.name(), titles.get(same), List.copyOf(on))));
        all.sort(Comparator.comparingInt(Service::first));
        return List.copyOf(all);
    }
}
