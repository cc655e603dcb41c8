package org.portatlas.machine;

import java.util.ArrayList;
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
    /// @param isForwarded whether a connect was accepted that no socket explains
    /// @param allRead whether every table was read
    static List<Verdict> of(Collection<SocketState> states, boolean isForwarded, boolean allRead) {
        Set<SocketState> found = EnumSet.noneOf(SocketState.class);
        found.addAll(states);
        List<Verdict> verdicts = new ArrayList<>();
        HELD_BY.forEach((state, verdict) -> {
            if (found.contains(state)) {
                verdicts.add(verdict);
            }
        });
        if (isForwarded && allRead) {
            verdicts.add(Verdict.FORWARDED);
        }
        verdicts.sort(null);
        if (verdicts.isEmpty()) {
            verdicts.add(withoutHolder(found, allRead));
        }
        return verdicts;
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
