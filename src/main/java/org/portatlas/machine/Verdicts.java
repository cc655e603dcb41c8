package org.portatlas.machine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From the sockets of a port to its verdicts; a pure function.
final class Verdicts {
    private static final Map<SocketState, Verdict> HELD_BY = new EnumMap<>(Map.of(
            SocketState.LISTENING, Verdict.LISTENING,
            SocketState.BOUND, Verdict.BOUND,
            SocketState.TAKEN_SILENT, Verdict.TAKEN_SILENT));

    private Verdicts() {}

    /// All that hold, strongest first, never empty.
    ///
    /// "Connected" and "closing" say that nothing listens, and "nothing" says more: none of them is true
    /// while a table is unread. Only a holding socket is true by itself.
    ///
    /// @param states of the port's sockets
    /// @param beyond what holds beyond the sockets: forwarded and taken-silent by a probe, held-back by a rule
    /// @param allRead whether every table was read
    static List<Verdict> of(Collection<SocketState> states, Set<Verdict> beyond, boolean allRead) {
        Set<SocketState> found = EnumSet.noneOf(SocketState.class);
        found.addAll(states);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        verdicts.addAll(beyond);
        if (!allRead) {
            // The socket that explains the probe may stand in the table that was not read.
            verdicts.retainAll(EnumSet.of(Verdict.HELD_BACK));
        }
        HELD_BY.forEach((state, verdict) -> {
            if (found.contains(state)) {
                verdicts.add(verdict);
            }
        });
        if (verdicts.isEmpty()) {
            verdicts.add(withoutHolder(found, allRead));
        }
        return List.copyOf(verdicts);
    }

    private static Verdict withoutHolder(Set<SocketState> found, boolean allRead) {
        if (!allRead) {
            return Verdict.CANNOT_TELL;
        }
        if (found.contains(SocketState.CONNECTED)) {
            return Verdict.CONNECTED;
        }
        return found.contains(SocketState.CLOSING) ? Verdict.CLOSING : Verdict.NOTHING;
    }
}
