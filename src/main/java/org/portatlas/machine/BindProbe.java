package org.portatlas.machine;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tries to bind a port for a moment: TCP and UDP, on loopback and on the wildcard, IPv4 and IPv6. Nothing listens and
/// nothing is sent; each socket is closed at once. `SO_REUSEADDR` is off, so a bind fails where a server's plain bind
/// would, even for a connection that closed a moment ago. The wildcard `::` is bound for both families, as servers do.
///
/// A port that is bound for that moment is refused to others, so it is done only when asked for.
final class BindProbe {
    static final String TCP = "bind-tcp";
    static final String UDP = "bind-udp";

    static final String BOUND = "bound";
    static final String IN_USE = "in use";
    /// The system lets this user not bind it, whether anything holds it or not.
    static final String DENIED = "permission denied";

    private static final List<String> ADDRESSES = List.of("127.0.0.1", "0.0.0.0", "::1", "::");
    private static final double NANOS_PER_MILLI = 1e6;

    private BindProbe() {}

    /// All eight tries, TCP first.
    static List<ProbeReport> all(int port) {
        String inUse = wordsForInUse();
        List<ProbeReport> reports = new ArrayList<>();
        for (String kind : List.of(TCP, UDP)) {
            ADDRESSES.forEach(address -> reports.add(bind(kind, address, port, inUse)));
        }
        return reports;
    }

    private static ProbeReport bind(String kind, String address, int port, String inUse) {
        long start = System.nanoTime();
        String result = bind(kind, new InetSocketAddress(InetAddress.ofLiteral(address), port), inUse);
        return new ProbeReport(kind, address, result, (System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    private static String bind(String kind, InetSocketAddress place, String inUse) {
        try (NetworkChannel channel = channel(kind, place)) {
            channel.bind(place);
            return BOUND;
        } catch (BindException failure) {
            return meaning(String.valueOf(failure.getMessage()), inUse);
        } catch (IOException | UnsupportedOperationException noSuchFamily) {
            return ConnectProbe.UNREACHABLE;
        }
    }

    /// Java has one exception for several error numbers, and its text may be in the user's language.
    static String meaning(String message, String inUse) {
        String text = message.toLowerCase(Locale.ROOT);
        if (message.equals(inUse) || text.contains("already in use")) {
            return IN_USE;
        }
        return text.contains("cannot assign") ? ConnectProbe.UNREACHABLE : DENIED;
    }

    /// A client's socket, for Java lets a server's listen as soon as it is bound.
    private static NetworkChannel channel(String kind, InetSocketAddress place) throws IOException {
        ProtocolFamily family = place.getAddress().getAddress().length == 4
                ? StandardProtocolFamily.INET
                : StandardProtocolFamily.INET6;
        NetworkChannel channel = kind.equals(TCP) ? SocketChannel.open(family) : DatagramChannel.open(family);
        try {
            return channel.setOption(StandardSocketOptions.SO_REUSEADDR, false);
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /// What this system says of a port that is surely held: one of our own.
    private static String wordsForInUse() {
        SocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (SocketChannel first = SocketChannel.open();
                SocketChannel second = SocketChannel.open()) {
            first.bind(any);
            second.setOption(StandardSocketOptions.SO_REUSEADDR, false);
            second.bind(first.getLocalAddress());
            return "";
        } catch (IOException inUse) {
            return String.valueOf(inUse.getMessage());
        }
    }
}
