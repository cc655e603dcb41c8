package org.portatlas.machine;

import java.util.List;
import java.util.Set;

/// Every connection of this machine at one moment, and where a TCP socket listens beside them.
///
/// @param connections in no particular order
/// @param listening the TCP ports on which something listens: an end of a connection on such a port is probably the
///     service's
/// @param isWhole whether every table was read, by one source or another
public record ConnectionList(List<Connection> connections, Set<Integer> listening, boolean isWhole) {
    public ConnectionList {
        connections = List.copyOf(connections);
        listening = Set.copyOf(listening);
    }

    static ConnectionList of(SocketReading reading) {
        return new ConnectionList(
                reading.rows().stream()
                        .filter(row -> !row.state().isHolding())
                        .map(Connection::of)
                        .toList(),
                reading.rows().stream()
                        .filter(row -> row.state() == SocketState.LISTENING)
                        .map(SocketRow::port)
                        .collect(java.util.stream.Collectors.toSet()),
                reading.unread().isEmpty());
    }
}
