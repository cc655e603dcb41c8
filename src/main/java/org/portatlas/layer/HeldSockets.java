package org.portatlas.layer;

import java.util.List;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.SocketEntry;

/// What this machine holds, without the time of the reading: two readings that found the same are equal. Immutable;
/// any thread.
///
/// @param all every socket that waits on a port or keeps it from others, by port
/// @param isWhole whether all of the system's tables could be read; if not, a socket may be missing
public record HeldSockets(List<SocketEntry> all, boolean isWhole) {
    public HeldSockets {
        all = List.copyOf(all);
    }

    public static HeldSockets of(ListenerList list) {
        return new HeldSockets(list.sockets(), list.isWhole());
    }

    /// What a legend says where one transport counts that nobody reads.
    static LegendEntry notRead() {
        return LegendEntry.remark(
                "This computer's sockets are read for TCP and UDP alone",
                "Set the transport to any, TCP or UDP to see them.");
    }

    /// The sockets of one port; empty if it is held by none that could be seen.
    public List<SocketEntry> of(int port) {
        return all.stream().filter(socket -> socket.port() == port).toList();
    }
}
