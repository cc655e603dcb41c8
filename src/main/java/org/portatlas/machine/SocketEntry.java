package org.portatlas.machine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One socket of this machine that has a local port, with its owners where they are known.
///
/// @param family of the address; an IPv4-mapped address is IPv4, whatever the socket
/// @param address the local address as RFC 5952 writes it; `0.0.0.0` and `::` stand for all
/// @param networkInterface the interface that the socket is bound to; null if it is bound to none or the source is
///     silent
/// @param port the local port, 1 to 65535
/// @param peer the other end; null unless the state is [SocketState#CONNECTED] or [SocketState#CLOSING]
/// @param v6only whether an IPv6 socket refuses IPv4; null for IPv4 and where the source is silent
/// @param uid the user who opened the socket; -1 if the source is silent
/// @param user that user's name; null if it has none here
/// @param inode the socket's own number; 0 if it has none left (TIME_WAIT), -1 if the source is silent
/// @param owners every process that has the socket open, by PID; empty if none could be seen or none was looked for
/// @param ownerHidden whether a process may hold the socket that this user may not see
public record SocketEntry(
        Protocol protocol,
        Family family,
        String address,
        @Nullable String networkInterface,
        int port,
        SocketState state,
        @Nullable Peer peer,
        @Nullable Boolean v6only,
        Exposure exposure,
        long uid,
        @Nullable String user,
        long inode,
        List<Owner> owners,
        boolean ownerHidden) {
    public SocketEntry {
        owners = List.copyOf(owners);
    }
}
