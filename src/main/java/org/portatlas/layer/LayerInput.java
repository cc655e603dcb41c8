package org.portatlas.layer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.Transport;

/// All that any layer may look at. A layer says by [Layer#basis] what of it matters. Immutable; any
/// thread. Two inputs are equal if no layer can tell them apart.
///
/// @param registry what IANA assigned
/// @param transport the transport protocol that alone counts; null for all
/// @param tables what is read once, in the background; null until then
/// @param sockets what this machine holds now; null as long as nobody looks
/// @param list the ports that a class is to know; null until somebody asks for them
/// @param notes what the user notes about ports; null until it is read, and as long as it is nobody's to see
/// @param changes what changed between two editions; null as long as none are compared
public record LayerInput(
        Registry registry,
        @Nullable Transport transport,
        @Nullable Tables tables,
        @Nullable HeldSockets sockets,
        @Nullable NamedPorts list,
        @Nullable NotedPorts notes,
        @Nullable RegistryDiff changes) {
    /// What does not change while the program runs.
    ///
    /// @param uses what ports are commonly used for
    /// @param programs what programs are known to serve
    /// @param ranges in which this machine has rules of its own
    public record Tables(CommonUses uses, KnownPrograms programs, LocalRanges ranges) {
        /// Reads files, and on Windows asks a command: not for the FX thread.
        public static Tables read() {
            return new Tables(CommonUses.embedded(), KnownPrograms.embedded(), LocalRanges.ofThisMachine());
        }
    }

    /// What is known when the map is shown first.
    public static LayerInput of(Registry registry) {
        return new LayerInput(registry, null, null, null, null, null, null);
    }

    /// The same with the tables.
    public LayerInput with(Tables read) {
        return new LayerInput(registry, transport, read, sockets, list, notes, changes);
    }

    /// The same with other sockets.
    /// @param now null if nobody looks any more
    public LayerInput with(@Nullable HeldSockets now) {
        return new LayerInput(registry, transport, tables, now, list, notes, changes);
    }

    /// The same with another class list.
    public LayerInput with(NamedPorts asked) {
        return new LayerInput(registry, transport, tables, sockets, asked, notes, changes);
    }

    /// The same with other notes.
    /// @param seen null if nobody is to see any
    public LayerInput with(@Nullable NotedPorts seen) {
        return new LayerInput(registry, transport, tables, sockets, list, seen, changes);
    }

    /// The same with other editions compared.
    /// @param chosen null if none are any more
    public LayerInput comparing(@Nullable RegistryDiff chosen) {
        return new LayerInput(registry, transport, tables, sockets, list, notes, chosen);
    }

    /// The same for one transport protocol alone.
    /// @param only null for all
    public LayerInput on(@Nullable Transport only) {
        return new LayerInput(registry, only, tables, sockets, list, notes, changes);
    }

    /// The registry as it is to be shown.
    public RegistryView view() {
        return new RegistryView(registry, transport);
    }

    /// What this machine holds on the transport that counts; empty as long as nobody looks.
    List<SocketEntry> held() {
        HeldSockets known = sockets;
        if (known == null || !isRead()) {
            return List.of();
        }
        return known.all().stream()
                .filter(socket ->
                        transport == null || (socket.protocol() == Protocol.TCP) == (transport == Transport.TCP))
                .toList();
    }

    /// Whether this machine's sockets are read for the transport that counts: they are for TCP and UDP alone.
    boolean isRead() {
        return transport == null || transport == Transport.TCP || transport == Transport.UDP;
    }
}
