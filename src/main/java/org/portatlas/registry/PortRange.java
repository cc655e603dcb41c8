package org.portatlas.registry;

import java.util.Locale;
import java.util.Objects;

/// The three ranges of the port space (RFC 6335 §6), which together are all 65,536 ports. Ends are inclusive.
public enum PortRange {
    /// System (Well Known) Ports.
    SYSTEM(0, 1023),
    /// User (Registered) Ports.
    USER(1024, 49151),
    /// Dynamic (Private, Ephemeral) Ports.
    DYNAMIC(49152, 65535);

    /// How many ports there are: 0-65535.
    public static final int PORTS = 65536;

    private final int first;
    private final int last;
    private final String label = name().toLowerCase(Locale.ROOT);

    PortRange(int first, int last) {
        this.first = first;
        this.last = last;
    }

    public int first() {
        return first;
    }

    public int last() {
        return last;
    }

    /// How many ports are in it.
    public int length() {
        return last - first + 1;
    }

    /// The word in lower case, as JSON has it: `system`.
    public String label() {
        return label;
    }

    /// The range that the port lies in.
    /// @throws IndexOutOfBoundsException if the port is not in 0-65535
    public static PortRange of(int port) {
        Objects.checkIndex(port, PORTS);
        return port <= SYSTEM.last ? SYSTEM : port <= USER.last ? USER : DYNAMIC;
    }
}
