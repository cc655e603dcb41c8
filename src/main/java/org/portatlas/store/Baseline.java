package org.portatlas.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What listened on this machine at one moment, kept to be compared with later ones.
public record Baseline(Instant time, List<Socket> sockets) {
    public Baseline {
        sockets = List.copyOf(sockets);
    }

    /// One socket, in the words of `portatlas listeners --json`.
    ///
    /// @param protocol `tcp` or `udp`
    /// @param family `ipv4` or `ipv6`
    /// @param networkInterface null if it was bound to none
    /// @param state `listening`, `bound` or `taken-silent`
    /// @param v6only null for IPv4 and where it was not known
    /// @param exposure `machine`, `address` or `all`
    /// @param uid -1 if it was not known
    /// @param user null if it was not known
    /// @param owners empty if they could not be seen
    public record Socket(
            String protocol,
            String family,
            String address,
            @Nullable String networkInterface,
            int port,
            String state,
            @Nullable Boolean v6only,
            String exposure,
            long uid,
            @Nullable String user,
            List<Owner> owners) {
        public Socket {
            owners = List.copyOf(owners);
        }
    }

    /// A process that held a socket.
    public record Owner(long pid, String name) {}
}
