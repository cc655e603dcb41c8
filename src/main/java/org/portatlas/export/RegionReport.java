package org.portatlas.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.RegionSummary;

/// All that is told of a region. Immutable; any thread.
///
/// @param held the sockets of this machine on its ports, by port; null if this machine was not looked at, which is not
///     the same as none
public record RegionReport(RegionSummary summary, @Nullable Held held) {
    /// What a reading of this machine found.
    ///
    /// @param isWhole whether every table could be read; if not, a socket may be missing
    public record Held(List<SocketEntry> sockets, boolean isWhole) {
        public Held {
            sockets = List.copyOf(sockets);
        }
    }

    /// The report of a region, with those of all sockets that are on its ports.
    ///
    /// @param all null if this machine was not looked at
    public static RegionReport of(RegionSummary summary, @Nullable Held all) {
        return new RegionReport(
                summary,
                all == null
                        ? null
                        : new Held(
                                all.sockets().stream()
                                        .filter(socket -> summary.ports().contains(socket.port()))
                                        .toList(),
                                all.isWhole()));
    }
}
