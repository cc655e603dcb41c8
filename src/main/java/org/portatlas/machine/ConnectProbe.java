package org.portatlas.machine;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.stream.Stream;

/// Tries a TCP connect to 127.0.0.1 and to ::1: no payload, at most 200 ms each, never to another machine. A program
/// that listens there sees a connection that comes and goes, so it is done only when asked for.
final class ConnectProbe {
    static final String ACCEPTED = "accepted";
    static final String REFUSED = "refused";
    /// A listener whose backlog is full, or a rule that drops.
    static final String TIMED_OUT = "timed out";
    /// The system chose the port itself as the connection's other end, so that it met nobody but itself.
    static final String MET_ITSELF = "met itself";
    /// No such address here, as where IPv6 is switched off.
    static final String UNREACHABLE = "unreachable";

    private static final int TIMEOUT_MILLIS = 200;
    private static final double NANOS_PER_MILLI = 1e6;

    private ConnectProbe() {}

    /// Both tries, IPv4 first.
    static List<ProbeReport> loopback(int port) {
        return Stream.of("127.0.0.1", "::1")
                .map(address -> connect(address, port))
                .toList();
    }

    private static ProbeReport connect(String address, int port) {
        long start = System.nanoTime();
        String result;
        // The machine itself is asked, whatever proxy its owner has set for the rest of the world.
        try (Socket socket = new Socket(Proxy.NO_PROXY)) {
            result = connect(socket, new InetSocketAddress(InetAddress.ofLiteral(address), port));
        } catch (IOException failure) {
            result = UNREACHABLE;
        }
        return new ProbeReport("connect", address, result, (System.nanoTime() - start) / NANOS_PER_MILLI);
    }

    /// @param socket not connected; the caller closes it
    static String connect(Socket socket, InetSocketAddress target) throws IOException {
        try {
            socket.connect(target, TIMEOUT_MILLIS);
            return socket.getLocalSocketAddress().equals(target) ? MET_ITSELF : ACCEPTED;
        } catch (SocketTimeoutException silence) {
            return TIMED_OUT;
        } catch (ConnectException refused) {
            return REFUSED;
        }
    }

    /// Whether a connect was accepted that none of these sockets explains.
    static boolean isUnexplained(ProbeReport probe, List<SocketEntry> sockets) {
        return probe.result().equals(ACCEPTED)
                && sockets.stream().noneMatch(socket -> explains(socket, probe.address()));
    }

    /// Whether the socket takes connections to that loopback address. Where it is unknown whether an IPv6 socket takes
    /// IPv4 too, it may.
    static boolean explains(SocketEntry socket, String address) {
        if (socket.state() != SocketState.LISTENING
                || (socket.networkInterface() != null && socket.exposure() != Exposure.MACHINE)) {
            return false;
        }
        if (socket.address().equals(address) || socket.address().equals("::")) {
            return !(address.equals("127.0.0.1") && Boolean.TRUE.equals(socket.v6only()));
        }
        return address.equals("127.0.0.1") && socket.address().equals("0.0.0.0");
    }
}
