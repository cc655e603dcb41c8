package org.portatlas.machine;

import java.util.EnumSet;
import java.util.Set;

/// Which sockets are wanted. A source may use it to read less; it returns no row that does not fit.
///
/// @param first the first local port, 1 to 65535
/// @param last the last local port, inclusive
/// @param states the states wanted, never empty
public record SocketQuery(int first, int last, Set<SocketState> states) {
    /// What the first answer looks at: the states that say yes and are read in no time.
    static final Set<SocketState> WAITING = Set.of(SocketState.LISTENING, SocketState.BOUND);
    /// What a list of listeners looks at.
    static final Set<SocketState> HOLDING = Set.of(SocketState.LISTENING, SocketState.BOUND, SocketState.TAKEN_SILENT);
    /// What a list of connections looks at: both their states, and the listeners that tell a service's end.
    static final Set<SocketState> CONNECTIONS =
            Set.of(SocketState.CONNECTED, SocketState.CLOSING, SocketState.LISTENING);
    /// What the full answer looks at.
    static final Set<SocketState> ALL = Set.copyOf(EnumSet.allOf(SocketState.class));

    /// @throws IllegalArgumentException if the range leaves 1 to 65535 or is empty, or no state is wanted
    public SocketQuery {
        states = Set.copyOf(states);
        if (first < 1 || last > 65535 || first > last || states.isEmpty()) {
            throw new IllegalArgumentException("ports " + first + "-" + last + ", states " + states);
        }
    }

    /// Whether one port alone is wanted.
    boolean isOnePort() {
        return first == last;
    }

    boolean wants(SocketState state) {
        return states.contains(state);
    }

    boolean wants(int port, SocketState state) {
        return first <= port && port <= last && wants(state);
    }
}
