package org.portatlas.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One of the registry's own rows as far as it concerns ports: a port, or a range of them, and what IANA says of it.
/// Not a [Gap], which is computed from rows: 793 lies in the row 788-799, its gap is 781-799.
///
/// @param first the first port, inclusive
/// @param last the last port, inclusive; equal to `first` where the row names one port
/// @param transport the transport protocol, or null if the row names none
/// @param modified the modification date, `YYYY-MM` or `YYYY-MM-DD`, or null
/// @param unauthorisedPorts the row's ports for which IANA reports unauthorised use, ascending: those that its note
///     names, or the whole row where the note names no port; else empty
public record RegistryRow(
        int first,
        int last,
        @Nullable Transport transport,
        PortStatus status,
        @Nullable String modified,
        List<Integer> unauthorisedPorts) {
    public RegistryRow {
        unauthorisedPorts = List.copyOf(unauthorisedPorts);
    }

    /// Whether the row speaks for a transport protocol: its own; without one, tcp and udp if it
    /// assigns the port, and every one if it does not.
    boolean concerns(Transport each) {
        return transport == null
                ? status != PortStatus.ASSIGNED || each == Transport.TCP || each == Transport.UDP
                : transport == each;
    }
}
