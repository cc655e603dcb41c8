package org.portatlas.machine;

import java.time.Instant;
import java.util.List;

/// Every socket of this machine that waits on a port or keeps it from others, at one moment.
///
/// @param time when the tables were read
/// @param sockets by port, then protocol, then address
/// @param sources what was read, in the order of reading
/// @param isWhole whether every table was read, by one source or another
/// @param notSeen what this list cannot know, one line each
public record ListenerList(
        Instant time, List<SocketEntry> sockets, List<SourceReport> sources, boolean isWhole, List<String> notSeen) {
    public ListenerList {
        sockets = List.copyOf(sockets);
        sources = List.copyOf(sources);
        notSeen = List.copyOf(notSeen);
    }
}
