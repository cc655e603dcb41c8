package org.portatlas.registry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What two editions say differently of ports that follow each other and changed alike: mostly of
/// one port.
///
/// @param first the first port, inclusive
/// @param last the last port, inclusive
/// @param kind by the status over all transport protocols
/// @param differences at least one; the status over all transport protocols first if that differs
/// @param date the newest date that the newer edition gives and the older one does not, or null
public record PortChange(
        int first,
        int last,
        ChangeKind kind,
        List<Difference> differences,
        @Nullable String date) {
    public PortChange {
        differences = List.copyOf(differences);
    }

    /// Whether the change is the same but for the ports.
    boolean isLike(PortChange other) {
        return kind == other.kind && differences.equals(other.differences) && Objects.equals(date, other.date);
    }

    /// The same change of other ports.
    PortChange on(int from, int to) {
        return new PortChange(from, to, kind, differences, date);
    }
}
