package org.portatlas.machine;

import java.net.Inet4Address;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/// One socket as a table tells it, before names and owners are looked up.
///
/// @param table the table it stands in
/// @param address the local address; Java has turned an IPv4-mapped one into IPv4
/// @param port the local port
/// @param peerAddress the other end's address; all zeros if there is none
/// @param peerPort the other end's port; 0 if there is none
/// @param v6only whether IPv4 is refused; null where the table is silent, and for IPv4 addresses
/// @param interfaceIndex the interface bound to; 0 if none, or the table is silent
/// @param uid of the user who opened it; -1 if the table is silent
/// @param inode 0 if it has none, -1 if the table is silent
/// @param pid the owner where the table itself tells it; null if it does not
public record SocketRow(
        KernelTable table,
        InetAddress address,
        int port,
        InetAddress peerAddress,
        int peerPort,
        SocketState state,
        @Nullable Boolean v6only,
        int interfaceIndex,
        long uid,
        long inode,
        @Nullable Long pid) {
    /// The family of the address, which for a mapped one differs from the table's.
    public Family family() {
        return address instanceof Inet4Address ? Family.IPV4 : Family.IPV6;
    }
}
