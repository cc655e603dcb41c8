package org.portatlas.machine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a look for owners gave.
///
/// @param owners the owners found, by PID; a socket without any is absent
/// @param someHidden whether there are processes whose sockets this user may not see
/// @param report how it went; null if there was nothing to look for
record OwnerReading(
        Map<SocketRow, List<Owner>> owners,
        boolean someHidden,
        @Nullable SourceReport report) {
    /// No owner was looked for.
    static final OwnerReading NONE = new OwnerReading(Map.of(), false, null);

    OwnerReading {
        owners = Map.copyOf(owners);
    }

    List<Owner> of(SocketRow row) {
        return owners.getOrDefault(row, List.of());
    }

    /// Whether the socket has an owner that is hidden. A socket without an inode has none.
    boolean isHidden(SocketRow row) {
        return someHidden && row.inode() != 0 && of(row).isEmpty();
    }
}
