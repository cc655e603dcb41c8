package org.portatlas.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A set of ports, 0-65535, which need not be one run: a rectangle of the map is several. Immutable; any thread.
public final class PortSet {
    /// No port at all.
    public static final PortSet NONE = new PortSet(new BitSet());

    private final BitSet ports;
    private final int size;

    /// Ports that follow each other, with none of the set just before or just after. Ends are inclusive.
    public record Run(int first, int last) {
        /// How many ports are in it.
        public int length() {
            return last - first + 1;
        }
    }

    private PortSet(BitSet ports) {
        this.ports = ports;
        this.size = ports.cardinality();
    }

    /// The run between two ports, both inclusive, whichever is the lower one.
    /// @throws IndexOutOfBoundsException if a port is not in 0-65535
    public static PortSet between(int one, int other) {
        Objects.checkIndex(one, PortRange.PORTS);
        Objects.checkIndex(other, PortRange.PORTS);
        BitSet ports = new BitSet(PortRange.PORTS);
        ports.set(Math.min(one, other), Math.max(one, other) + 1);
        return new PortSet(ports);
    }

    /// These ports, each counted once however often it comes.
    /// @throws IndexOutOfBoundsException if a port is not in 0-65535
    public static PortSet of(IntStream all) {
        BitSet ports = new BitSet(PortRange.PORTS);
        all.forEach(port -> ports.set(Objects.checkIndex(port, PortRange.PORTS)));
        return new PortSet(ports);
    }

    /// As [#of(IntStream)].
    public static PortSet of(int... all) {
        return of(IntStream.of(all));
    }

    /// The ports whose bits are set: a copy.
    public static PortSet of(BitSet ports) {
        return ports.isEmpty() ? NONE : new PortSet((BitSet) ports.clone());
    }

    public boolean contains(int port) {
        return ports.get(port);
    }

    /// How many ports are in it.
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /// The ports as few runs, ascending.
    public List<Run> runs() {
        List<Run> found = new ArrayList<>();
        int first = ports.nextSetBit(0);
        while (first >= 0) {
            int end = ports.nextClearBit(first);
            found.add(new Run(first, end - 1));
            first = ports.nextSetBit(end);
        }
        return List.copyOf(found);
    }

    /// The lowest port. There must be one.
    public int first() {
        return ports.nextSetBit(0);
    }

    /// The highest port. There must be one.
    public int last() {
        return ports.length() - 1;
    }

    /// The first of them from `port` on, or -1.
    public int next(int port) {
        return ports.nextSetBit(port);
    }

    /// The first of them in order, as many as the limit allows.
    public int[] first(int limit) {
        return ports.stream().limit(limit).toArray();
    }

    /// The end of the run of them that `port` is one of, inclusive.
    public int endOfRun(int port) {
        return ports.nextClearBit(port) - 1;
    }

    /// How many of the ports from `from` to `to`, both inclusive, are in the set.
    public int count(int from, int to) {
        int low = ports.nextSetBit(from);
        return low < 0 || low > to ? 0 : ports.get(low, to + 1).cardinality();
    }

    /// The ports, ascending.
    public IntStream stream() {
        return ports.stream();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortSet set && ports.equals(set.ports);
    }

    @Override
    public int hashCode() {
        return ports.hashCode();
    }

    /// As in `781-799` or `80, 443-445`.
    @Override
    public String toString() {
        List<String> texts = runs().stream()
                .map(run -> run.length() == 1 ? Integer.toString(run.first()) : run.first() + "-" + run.last())
                .toList();
        return String.join(", ", texts);
    }
}
