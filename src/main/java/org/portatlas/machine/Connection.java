package org.portatlas.machine;

import java.net.InetAddress;

/// One connection as this machine's tables tell it: a TCP socket with a peer in whatever state, or a UDP socket with
/// a peer. A connection between two sockets of this machine stands in the tables twice, once from each end.
///
/// No table says who opened it, and no name is looked up for an address.
///
/// @param localAddress an IPv4-mapped address is IPv4
/// @param localPort 1 to 65535
/// @param remoteAddress an IPv4-mapped address is IPv4
/// @param remotePort 0 to 65535
/// @param state [SocketState#CONNECTED], or [SocketState#CLOSING] for one that ended a moment ago
/// @param inode the socket's own number; 0 if it has none left, -1 if the source is silent
public record Connection(
        Protocol protocol,
        InetAddress localAddress,
        int localPort,
        InetAddress remoteAddress,
        int remotePort,
        SocketState state,
        long inode) {
    static Connection of(SocketRow row) {
        return new Connection(
                row.table().protocol(),
                row.address(),
                row.port(),
                row.peerAddress(),
                row.peerPort(),
                row.state(),
                row.inode());
    }
}
