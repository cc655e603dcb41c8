package org.portatlas.registry;

import java.util.Locale;

/// What became of a port from one edition of the registry to another, by its status; of a service
/// name without a port, whether it came or went.
public enum ChangeKind {
    /// Assigned now, and not before.
    ADDED,
    /// Assigned before, and no longer.
    RELEASED,
    /// From one status to another, neither of them assigned.
    MOVED,
    /// The status is the same, and something else differs.
    CHANGED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /// The word in lower case: `added`.
    public String label() {
        return label;
    }

    /// What a change of status is; CHANGED if both are the same.
    static ChangeKind of(PortStatus before, PortStatus after) {
        if (before == after) {
            return CHANGED;
        }
        return after == PortStatus.ASSIGNED ? ADDED : before == PortStatus.ASSIGNED ? RELEASED : MOVED;
    }
}
