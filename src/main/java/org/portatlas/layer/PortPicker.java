package org.portatlas.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.LocalRanges;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;

/// Picks ports for a new service: unassigned User Ports without a known other use, outside the ranges that this machine
/// keeps for itself, not refused by browsers, and held by nobody now. The same facts give the same ports. Any thread.
///
/// Each gap of the registry proposes the port that lies farthest from any assigned one, the widest gap first; when
/// every gap has proposed one, each proposes its next. Of equals the lower port comes first.
public final class PortPicker {
    private final Registry registry;
    private final CommonUses uses;
    private final LocalRanges ranges;
    private final IntPredicate isHeld;

    /// @param ranges this machine's
    /// @param isHeld whether a socket of this machine holds the port now
    public PortPicker(Registry registry, CommonUses uses, LocalRanges ranges, IntPredicate isHeld) {
        this.registry = registry;
        this.uses = uses;
        this.ranges = ranges;
        this.isHeld = isHeld;
    }

    /// The best ports between two, and why the others were rejected, each for the first reason that holds.
    ///
    /// @param first 1 to 65535
    /// @param last inclusive, 1 to 65535
    /// @param count how many ports are wanted
    public PortPick pick(int first, int last, int count) {
        Map<Rejection, Integer> rejected = new EnumMap<>(Rejection.class);
        List<Integer> fit = new ArrayList<>();
        for (int port = first; port <= last; port++) {
            Rejection rejection = rejection(port);
            if (rejection == null) {
                fit.add(port);
            } else {
                rejected.merge(rejection, 1, Integer::sum);
            }
        }
        int[] distances = distances();
        Comparator<Integer> farthest =
                Comparator.<Integer>comparingInt(port -> -distances[port]).thenComparing(Comparator.naturalOrder());
        fit.sort(farthest);
        int[] turns = turns(fit);
        fit.sort(Comparator.<Integer>comparingInt(port -> turns[port]).thenComparing(farthest));
        List<PortPick.Proposal> ports = fit.stream()
                .limit(count)
                .map(port -> new PortPick.Proposal(port, reasons(distances[port])))
                .toList();
        return new PortPick(ports, fit.size(), rejected);
    }

    /// Why the port is unfit; null if it is fit.
    @Nullable
    Rejection rejection(int port) {
        PortStatus status = registry.status(port);
        if (PortRange.of(port) == PortRange.SYSTEM) {
            return Rejection.SYSTEM;
        }
        Rejection registered = switch (status) {
            case ASSIGNED -> Rejection.ASSIGNED;
            case RESERVED -> Rejection.RESERVED;
            case RETIRED -> Rejection.RETIRED;
            case UNLISTED -> Rejection.UNLISTED;
            case DYNAMIC -> Rejection.DYNAMIC;
            case UNASSIGNED -> null;
        };
        return registered == null ? local(port) : registered;
    }

    private @Nullable Rejection local(int port) {
        if (uses.of(port) != null) {
            return Rejection.COMMON_USE;
        }
        if (ranges.ephemeral().contains(port)) {
            return Rejection.EPHEMERAL;
        }
        if (ranges.excluded().contains(port)) {
            return Rejection.EXCLUDED;
        }
        if (ranges.isReserved(port)) {
            return Rejection.LOCALLY_RESERVED;
        }
        if (BrowserRefusedPorts.contains(port)) {
            return Rejection.BROWSER_REFUSED;
        }
        return isHeld.test(port) ? Rejection.HELD : null;
    }

    private List<String> reasons(int distance) {
        return List.of(
                "IANA's registry, edition " + registry.edition() + ", calls it unassigned for every transport",
                "the nearest assigned port is " + distance + " away",
                "no common use is known to us",
                "outside this machine's ephemeral range, " + ranges.ephemeral(),
                ranges.isReservedKnown()
                        ? "neither reserved nor excluded on this machine"
                        : "not excluded on this machine; its reserved ports could not be read",
                "browsers do not refuse it",
                "no socket of this machine holds it now");
    }

    /// For each port, how many of its gap come before it.
    private int[] turns(List<Integer> ports) {
        int[] turns = new int[PortRange.PORTS];
        Map<Gap, Integer> counts = new HashMap<>();
        for (int port : ports) {
            Gap gap = registry.gapAt(port);
            if (gap != null) {
                turns[port] = counts.merge(gap, 1, Integer::sum);
            }
        }
        return turns;
    }

    /// From each port to the nearest assigned one.
    private int[] distances() {
        int[] distances = new int[PortRange.PORTS];
        int last = -PortRange.PORTS;
        for (int port = 0; port < PortRange.PORTS; port++) {
            last = registry.status(port) == PortStatus.ASSIGNED ? port : last;
            distances[port] = port - last;
        }
        int next = 2 * PortRange.PORTS;
        for (int port = PortRange.PORTS - 1; port >= 0; port--) {
            next = registry.status(port) == PortStatus.ASSIGNED ? port : next;
            distances[port] = Math.min(distances[port], next - port);
        }
        return distances;
    }
}
