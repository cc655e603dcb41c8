package org.portatlas.machine.practice;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/// What is behind one practice: real sockets on loopback.
final class PracticeSocket implements Closeable {
    private static final int TIMEOUT_MILLIS = 1000;

    private final List<Closeable> sockets = new ArrayList<>();

    private PracticeSocket() {}

    /// Makes it.
    /// @throws PracticeRefusedException if the system refuses the port; then nothing is left behind
    static PracticeSocket of(int port, PracticeKind kind) throws PracticeRefusedException {
        PracticeSocket made = new PracticeSocket();
        for (InetSocketAddress place : places(port, kind)) {
            try {
                made.add(place, kind);
            } catch (IOException | UnsupportedOperationException refused) {
                made.close();
                throw PracticeRefusedException.of(port, Loopback.name(place), refused);
            }
        }
        return made;
    }

    private static List<InetSocketAddress> places(int port, PracticeKind kind) {
        return switch (kind) {
            case LISTENING_IPV4, UDP_BOUND, BOUND_SILENT, TIME_WAIT -> List.of(Loopback.ipv4(port));
            case LISTENING_IPV6 -> List.of(Loopback.ipv6(port));
            case LISTENING_BOTH -> List.of(Loopback.ipv4(port), Loopback.ipv6(port));
        };
    }

    private void add(InetSocketAddress place, PracticeKind kind) throws IOException {
        switch (kind) {
            case LISTENING_IPV4, LISTENING_IPV6, LISTENING_BOTH -> sockets.add(new PracticeListener(place));
            case UDP_BOUND -> sockets.add(bound(DatagramChannel.open(Loopback.family(place)), place));
            case BOUND_SILENT -> sockets.add(silent(place));
            case TIME_WAIT -> leaveTimeWait(place);
        }
    }

    /// A client's socket, for Java lets a server's listen as soon as it is bound. Without
    /// `SO_REUSEADDR`: with it, Linux would let others in beside it as long as nobody listens.
    private static NetworkChannel silent(InetSocketAddress place) throws IOException {
        SocketChannel socket = SocketChannel.open(Loopback.family(place));
        socket.setOption(StandardSocketOptions.SO_REUSEADDR, false);
        return bound(socket, place);
    }

    private static NetworkChannel bound(NetworkChannel channel, InetSocketAddress place) throws IOException {
        try {
            return channel.bind(place);
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    /// A connection to the port, ended first by the port's own side, which is then left in TIME_WAIT.
    private static void leaveTimeWait(InetSocketAddress place) throws IOException {
        try (ServerSocketChannel listener = ServerSocketChannel.open(Loopback.family(place))) {
            listener.bind(place, 1);
            try (SocketChannel client = SocketChannel.open(Loopback.family(place))) {
                client.socket().connect(place, TIMEOUT_MILLIS);
                try (SocketChannel accepted = accept(listener, client)) {
                    accepted.shutdownOutput();
                    awaitEnd(client);
                    client.shutdownOutput();
                    awaitEnd(accepted);
                }
            }
        }
    }

    /// Another program may be quicker to connect; it is turned away.
    private static SocketChannel accept(ServerSocketChannel listener, SocketChannel client) throws IOException {
        while (true) {
            SocketChannel accepted = listener.accept();
            if (client.getLocalAddress().equals(accepted.getRemoteAddress())) {
                return accepted;
            }
            accepted.close();
        }
    }

    private static void awaitEnd(SocketChannel channel) throws IOException {
        ByteBuffer nothing = ByteBuffer.allocate(1);
        while (channel.read(nothing) > 0) {
            nothing.clear();
        }
    }

    /// Connects clients to the first listener of the practice.
    /// @return their ports; empty if nothing listens here
    List<Integer> connect(int clients) throws IOException {
        for (Closeable socket : sockets) {
            if (socket instanceof PracticeListener listener) {
                return listener.connect(clients);
            }
        }
        return List.of();
    }

    /// Takes everything away; whatever cannot be is the system's to take.
    @Override
    public void close() {
        for (Closeable socket : sockets) {
            try {
                socket.close();
            } catch (IOException refused) {
                // Nobody could do anything about it, and the others must go all the same.
            }
        }
        sockets.clear();
    }
}
