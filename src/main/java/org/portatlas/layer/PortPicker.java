package org.portatlas.layer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.ExcludedPorts;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.Protocol;
import org.portatlas.registry.Gap;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// Picks ports for a new service: unassigned User Ports without a known other use, outside the ranges that this machine
/// keeps for itself, not refused by browsers, and held by nobody now. The same facts give the same ports. Any thread.
///
/// Each gap of the registry proposes the port that lies farthest from any assigned one, the widest gap first; when
/// every gap has proposed one, each proposes its next. Of equals the lower port comes first. Near a wished number the
/// nearest come first instead; another set is drawn by its seed.
public final class PortPicker {
    private static final Texts TEXTS = new Texts(PortPicker.class);

    /// From how many times as many of the nearest another set is drawn.
    private static final int DRAW = 12;

    private final Registry registry;
    private final CommonUses uses;
    private final LocalRanges ranges;
    private final HeldPorts held;

    /// @param ranges this machine's
    /// @param held by sockets of this machine now
    public PortPicker(Registry registry, CommonUses uses, LocalRanges ranges, HeldPorts held) {
        this.registry = registry;
        this.uses = uses;
        this.ranges = ranges;
        this.held = held;
    }

    /// The best ports between two, and why the others were rejected, each for the first reason that holds.
    ///
    /// @param first 1 to 65535
    /// @param last inclusive, 1 to 65535
    /// @param count how many ports are wanted
    public PortPick pick(int first, int last, int count) {
        return pick(PortWish.between(first, last, count));
    }

    /// The ports that come closest to a wish, and why the others were rejected.
    public PortPick pick(PortWish wish) {
        FitPorts fit = new FitPorts(wish.first(), wish.last(), port -> rejection(port, wish.transport()));
        int[] distances = distances();
        List<PortPick.Proposal> ports = new ArrayList<>();
        BitSet taken = new BitSet();
        for (int port : ranked(fit.rows(wish.inARow()), wish, distances)) {
            int last = port + wish.inARow() - 1;
            if (ports.size() == wish.count()) {
                break;
            }
            int next = taken.nextSetBit(port);
            if (next < 0 || next > last) {
                taken.set(port, last + 1);
                int away = Math.min(distances[port], distances[last]);
                ports.add(new PortPick.Proposal(port, last, away, reasons(wish, away)));
            }
        }
        return new PortPick(ports, fit.count(), fit.longestRow(), fit.rejected(), fit.examples(wish.near()));
    }

    /// The best first, as the wish has it.
    private List<Integer> ranked(List<Integer> rows, PortWish wish, int[] distances) {
        List<Integer> ranked = new ArrayList<>(rows);
        Integer near = wish.near();
        if (near != null) {
            Comparator<Integer> nearest = Comparator.<Integer>comparingInt(port -> Math.abs(port - near))
                    .thenComparing(Comparator.naturalOrder());
            ranked.sort(nearest);
            if (wish.seed() != 0) {
                // Another set is still near: drawn from the nearest ones.
                ranked = ranked.subList(0, (int) Math.min(ranked.size(), (long) wish.count() * wish.inARow() * DRAW));
                Collections.shuffle(ranked, new Random(wish.seed()));
                List<Integer> drawn = ranked;
                return drawn.subList(0, Math.min(drawn.size(), wish.count() * wish.inARow() * 2)).stream()
                        .sorted(nearest)
                        .toList();
            }
            return ranked;
        }
        if (wish.seed() != 0) {
            Collections.shuffle(ranked, new Random(wish.seed()));
            return ranked;
        }
        Comparator<Integer> farthest = Comparator.<Integer>comparingInt(
                        port -> -Math.min(distances[port], distances[port + wish.inARow() - 1]))
                .thenComparing(Comparator.naturalOrder());
        ranked.sort(farthest);
        int[] turns = turns(ranked);
        ranked.sort(Comparator.<Integer>comparingInt(port -> turns[port]).thenComparing(farthest));
        return ranked;
    }

    /// Why the port is unfit; null if it is fit.
    ///
    /// @param transport what the service will use; null for TCP and UDP both. The registry is asked about every
    ///     transport all the same: a number assigned for one is kept back for the others (RFC 6335, 7.2)
    public @Nullable Rejection rejection(int port, @Nullable Protocol transport) {
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
        return registered == null ? local(port, transport) : registered;
    }

    private @Nullable Rejection local(int port, @Nullable Protocol transport) {
        if (uses.of(port) != null) {
            return Rejection.COMMON_USE;
        }
        if (ranges.ephemeral().contains(port)) {
            return Rejection.EPHEMERAL;
        }
        if (isExcluded(port, transport)) {
            return Rejection.EXCLUDED;
        }
        if (ranges.isReserved(port)) {
            return Rejection.LOCALLY_RESERVED;
        }
        if (BrowserRefusedPorts.contains(port)) {
            return Rejection.BROWSER_REFUSED;
        }
        return held.contains(port, transport) ? Rejection.HELD : null;
    }

    private boolean isExcluded(int port, @Nullable Protocol transport) {
        ExcludedPorts excluded = ranges.excluded();
        return transport == null
                ? excluded.contains(port)
                : (transport == Protocol.TCP ? excluded.tcp() : excluded.udp())
                        .stream().anyMatch(span -> span.contains(port));
    }

    private List<String> reasons(PortWish wish, int distance) {
        boolean isOne = wish.inARow() == 1;
        return List.of(
                TEXTS.get("pick.registry", registry.edition(), wish.inARow()),
                TEXTS.get("pick.away", distance),
                TEXTS.get("pick.use"),
                TEXTS.get("pick.ephemeral", ranges.ephemeral()),
                ranges.isReservedKnown() ? TEXTS.get("pick.local") : TEXTS.get("pick.local.part"),
                isOne ? TEXTS.get("pick.browsers") : TEXTS.get("pick.browsers.all"),
                holders(wish.transport(), isOne));
    }

    private static String holders(@Nullable Protocol transport, boolean isOne) {
        if (transport == null) {
            return isOne ? TEXTS.get("pick.held") : TEXTS.get("pick.held.all");
        }
        return isOne ? TEXTS.get("pick.held.on", transport) : TEXTS.get("pick.held.on.all", transport);
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
