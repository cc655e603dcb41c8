package org.portatlas.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What changed from one edition of the registry to another. Immutable; any thread.
///
/// A port differs if its status differs, over all transport protocols or for one, or its service
/// names, titles, dates, references or remarks. Where a row of the registry begins and ends is no
/// fact of a port: one of 500 unassigned ports that is cut in two by a new assignment changes that
/// one port, and the rest is [#recut].
public final class RegistryDiff {
    private final Registry from;
    private final Registry to;
    private final List<PortChange> ports;
    private final List<PortChange> runs;
    private final List<ServiceChange> services;
    private final PortSet recut;
    private final Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);

    private RegistryDiff(Registry from, Registry to, List<PortChange> ports, PortSet recut) {
        this.from = from;
        this.to = to;
        this.ports = List.copyOf(ports);
        this.recut = recut;
        runs = joined(ports);
        services = ServiceComparison.between(from, to);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, 0);
        }
        ports.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
    }

    /// Compares two editions: some milliseconds, for two whole ones that differ as those of a year do.
    /// @param from the older one, or whichever is to be looked at as such
    public static RegistryDiff between(Registry from, Registry to) {
        DifferenceWords words = new DifferenceWords();
        List<PortChange> changes = new ArrayList<>();
        BitSet recut = new BitSet(PortRange.PORTS);
        RecordSlices before = new RecordSlices(from);
        RecordSlices after = new RecordSlices(to);
        @Nullable PortChange last = null;
        boolean cut = false;
        for (int port = 0; port < PortRange.PORTS; port++) {
            // Most ports lie in long rows: what is found for the first of them holds for all.
            boolean asBefore = port > 0 && before.isAsBelow(port) && after.isAsBelow(port);
            if (asBefore) {
                last = last == null ? null : last.on(port, port);
            } else if (before.equal(after, port)) {
                last = null;
                cut = false;
            } else {
                last = compare(from.port(port), to.port(port), words);
                cut = last == null && before.endElsewhere(after, port);
            }
            if (last != null) {
                changes.add(last);
            }
            recut.set(port, cut);
        }
        return new RegistryDiff(from, to, changes, PortSet.of(recut));
    }

    /// The change of one port; null if nothing of it differs.
    private static @Nullable PortChange compare(Port before, Port after, DifferenceWords words) {
        List<Difference> differences = Differences.of(before, after, words);
        return differences.isEmpty()
                ? null
                : new PortChange(
                        after.number(),
                        after.number(),
                        ChangeKind.of(before.status(), after.status()),
                        differences,
                        Differences.newDate(before, after));
    }

    private static List<PortChange> joined(List<PortChange> ports) {
        List<PortChange> runs = new ArrayList<>();
        for (PortChange each : ports) {
            PortChange last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.last() == each.first() - 1 && last.isLike(each)) {
                runs.set(runs.size() - 1, last.on(last.first(), each.last()));
            } else {
                runs.add(each);
            }
        }
        return List.copyOf(runs);
    }

    /// The edition that is looked at as the older one.
    public Registry from() {
        return from;
    }

    /// The edition that is looked at as the newer one.
    public Registry to() {
        return to;
    }

    /// Every port that differs, each by itself, ascending.
    public List<PortChange> ports() {
        return ports;
    }

    /// The same, with neighbours that changed alike joined.
    public List<PortChange> runs() {
        return runs;
    }

    /// The service names without a port that came, went or differ, by name.
    public List<ServiceChange> services() {
        return services;
    }

    /// The ports whose rows begin or end elsewhere, and of which nothing else differs.
    public PortSet recut() {
        return recut;
    }

    /// How many ports changed so.
    public int count(ChangeKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /// Whether the editions say the same, of ports and of services without one.
    public boolean isEmpty() {
        return ports.isEmpty() && services.isEmpty();
    }

    /// The change of a port, by itself; null if nothing of it differs.
    public @Nullable PortChange at(int port) {
        int low = 0;
        int high = ports.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PortChange change = ports.get(middle);
            if (change.first() == port) {
                return change;
            }
            if (change.first() < port) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /// What became of a port for one transport protocol; null if nothing that concerns it differs.
    /// @param transport null for all of them
    public @Nullable ChangeKind kind(int port, @Nullable Transport transport) {
        PortChange change = at(port);
        if (change == null || transport == null) {
            return change == null ? null : change.kind();
        }
        return change.differences().stream().noneMatch(each -> each.transports().contains(transport))
                ? null
                : ChangeKind.of(from.status(port, transport), to.status(port, transport));
    }
}
