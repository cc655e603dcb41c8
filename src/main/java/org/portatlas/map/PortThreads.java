package org.portatlas.map;

import java.util.BitSet;
import java.util.List;

/// This machine's connections as they are drawn: threads, as many as can be told apart; a caption where several end;
/// and a faint dot for every port that only a connection uses.
///
/// @param threads in a fixed order
/// @param fans services with several connections, those with the most first
/// @param outgoing ports inside the ephemeral range that are a connection's local end; not to be changed
public record PortThreads(List<PortThread> threads, List<Fan> fans, BitSet outgoing) {
    /// No connection at all.
    public static final PortThreads NONE = new PortThreads(List.of(), List.of(), new BitSet());

    public PortThreads {
        threads = List.copyOf(threads);
        fans = List.copyOf(fans);
    }

    /// The connections of one service.
    ///
    /// @param connections how many there are, drawn or not
    public record Fan(int service, int connections) {}

    boolean hasFan(int service) {
        for (Fan fan : fans) {
            if (fan.service() == service) {
                return true;
            }
        }
        return false;
    }
}
