package org.portatlas.layer;

import java.util.List;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.SocketEntry;
import org.portatlas.text.Texts;

/// What this machine holds, without the time of the reading: two readings that found the same are equal. Immutable;
/// any thread.
///
/// @param all every socket that waits on a port or keeps it from others, by port
/// @param isWhole whether all of the system's tables could be read; if not, a socket may be missing
public record HeldSockets(List<SocketEntry> all, boolean isWhole) {
    private static final Texts TEXTS = new Texts(HeldSockets.class);

    public HeldSockets {
        all = List.copyOf(all);
    }

    public static HeldSockets of(ListenerList list) {
        return new HeldSockets(list.sockets(), list.isWhole());
    }

    /// What a legend says where one transport counts that nobody reads.
    static LegendEntry notRead() {
        return LegendEntry.remark(TEXTS.get("held.transports"), TEXTS.get("held.transports.detail"));
    }

    /// The sockets of one port; empty if it is held by none that could be seen.
    public List<SocketEntry> of(int port) {
        return all.stream().filter(socket -> socket.port() == port).toList();
    }
}
