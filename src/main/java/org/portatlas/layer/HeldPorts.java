package org.portatlas.layer;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;

/// The ports that sockets of this machine hold, at one moment. Immutable; any thread.
public final class HeldPorts {
    private final BitSet tcp = new BitSet();
    private final BitSet udp = new BitSet();

    private HeldPorts(List<SocketEntry> sockets) {
        sockets.forEach(socket -> (socket.protocol() == Protocol.TCP ? tcp : udp).set(socket.port()));
    }

    /// The ports that these sockets have as their own.
    public static HeldPorts of(List<SocketEntry> sockets) {
        return new HeldPorts(sockets);
    }

    /// Whether a socket of that transport holds the port.
    ///
    /// @param transport null for any
    public boolean contains(int port, @Nullable Protocol transport) {
        return (transport != Protocol.UDP && tcp.get(port)) || (transport != Protocol.TCP && udp.get(port));
    }
}
