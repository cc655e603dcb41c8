package org.portatlas.machine;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Every connection of this machine at one moment, and where a TCP socket listens beside them.
///
/// @param time when the tables were read
/// @param connections in no particular order
/// @param listening the TCP ports on which something listens: an end of a connection on such a port is probably the
///     service's
/// @param sources what was read, in the order of reading
/// @param isWhole whether every table was read, by one source or another
public record ConnectionList(
        Instant time,
        List<Connection> connections,
        Set<Integer> listening,
        List<SourceReport> sources,
        boolean isWhole) {
    public ConnectionList {
        connections = List.copyOf(connections);
        listening = Set.copyOf(listening);
        sources = List.copyOf(sources);
    }

    static ConnectionList of(Reading reading) {
        return new ConnectionList(
                reading.time(),
                reading.rows().stream()
                        .filter(row -> !row.state().isHolding())
                        .map(Connection::of)
                        .toList(),
                reading.rows().stream()
                        .filter(row -> row.state() == SocketState.LISTENING)
                        .map(SocketRow::port)
                        .collect(java.util.stream.Collectors.toSet()),
                reading.reports(),
                reading.unread().isEmpty());
    }
}
