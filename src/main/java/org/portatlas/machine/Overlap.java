package org.portatlas.machine;

/// Whether a socket of the table and an address that was tried meet; a pure function.
final class Overlap {
    private Overlap() {}

    /// Whether both can want the same datagrams or connections: the same address, or one that covers the other. Where
    /// it is unknown whether an IPv6 socket takes IPv4 too, it may.
    ///
    /// @param address `127.0.0.1`, `::1`, or a wildcard, of which `::` is meant for both families
    static boolean is(SocketEntry socket, String address) {
        boolean isTakenByBoth = socket.address().equals("::") && !Boolean.TRUE.equals(socket.v6only());
        if (address.equals("::") || isTakenByBoth) {
            return true;
        }
        boolean isSameFamily = (address.indexOf(':') >= 0) == (socket.family() == Family.IPV6);
        return isSameFamily
                && (socket.address().equals(address) || isWildcard(address) || isWildcard(socket.address()));
    }

    static boolean isWildcard(String address) {
        return address.equals("0.0.0.0") || address.equals("::");
    }
}
