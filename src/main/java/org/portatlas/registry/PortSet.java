package org.portatlas.registry;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Some of the 65,536 ports. Immutable; any thread.
public final class PortSet {
    /// No port at all.
    public static final PortSet NONE = new PortSet(new BitSet());

    private final BitSet ports;
    private final int size;

    private PortSet(BitSet ports) {
        this.ports = ports;
        this.size = ports.cardinality();
    }

    /// The ports whose bits are set: a copy.
    public static PortSet of(BitSet ports) {
        return ports.isEmpty() ? NONE : new PortSet((BitSet) ports.clone());
    }

    public static PortSet of(int... ports) {
        BitSet bits = new BitSet();
        IntStream.of(ports).forEach(bits::set);
        return of(bits);
    }

    public boolean contains(int port) {
        return ports.get(port);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public int size() {
        return size;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortSet that && ports.equals(that.ports);
    }

    @Override
    public int hashCode() {
        return ports.hashCode();
    }

    @Override
    public String toString() {
        return ports.toString();
    }
}
