package org.portatlas.machine.practice;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.StandardProtocolFamily;

/// The two addresses of practice: nothing outside of this machine reaches them.
final class Loopback {
    private static final String IPV4 = "127.0.0.1";
    private static final String IPV6 = "::1";

    private Loopback() {}

    static InetSocketAddress ipv4(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(IPV4), port);
    }

    static InetSocketAddress ipv6(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral(IPV6), port);
    }

    /// A socket for both families would be an IPv6 one, and its row would say so.
    static ProtocolFamily family(InetSocketAddress place) {
        return place.getAddress() instanceof Inet4Address ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6;
    }

    /// As people write it.
    static String name(InetSocketAddress place) {
        return family(place) == StandardProtocolFamily.INET ? IPV4 : IPV6;
    }
}
