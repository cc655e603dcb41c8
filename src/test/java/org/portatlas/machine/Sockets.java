package org.portatlas.machine;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/// Real sockets for tests; the caller closes them.
public final class Sockets {
    private Sockets() {}

    /// Listens on a port of that address that nothing else holds: the kernel's own choice may be one that a connection
    /// of another test closed a moment ago.
    public static ServerSocket listener(String address) throws IOException {
        return new ServerSocket(unheldPort(), 50, InetAddress.ofLiteral(address));
    }

    /// Receives datagrams on 127.0.0.1.
    ///
    /// @param port 0 for any
    public static DatagramSocket datagrams(int port) throws IOException {
        return new DatagramSocket(loopback(port));
    }

    /// A connection to 127.0.0.1, from an ephemeral port that nothing else holds: bound first, since a mere connect may
    /// share the port of a connection to elsewhere that closed a moment ago.
    public static Socket connection(int port) throws IOException {
        Socket client = new Socket();
        client.bind(loopback(0));
        client.connect(loopback(port));
        return client;
    }

    public static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }

    /// A port that nothing holds, not even a connection that closed a moment ago.
    ///
    /// Below the ephemeral range, so that no connection gets it by chance; at random, since several test
    /// runs may share a machine; and from 21000 to 31999, which the tests' excluded ranges cover.
    public static int unheldPort() throws IOException {
        for (int attempt = 0; attempt < 500; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(21_000, 32_000);
            try (ServerSocket tcp = new ServerSocket();
                    DatagramSocket udp = new DatagramSocket(port)) {
                tcp.setReuseAddress(false);
                tcp.bind(new InetSocketAddress(port));
                return Math.max(tcp.getLocalPort(), udp.getLocalPort());
            } catch (BindException held) {
                // Another one, then.
            }
        }
        throw new IOException("every port tried is held");
    }
}
