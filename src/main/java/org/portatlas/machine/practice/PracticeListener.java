package org.portatlas.machine.practice;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.portatlas.text.Texts;

/// A listening socket that takes every connection, says nothing, and throws away what it is told. Any thread.
final class PracticeListener implements Closeable {
    private static final Texts TEXTS = new Texts(PracticeListener.class);
    /// Enough for every client of ours, and an end to others.
    private static final int MOST_CONNECTIONS = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final InetSocketAddress place;
    private final ServerSocketChannel listener;
    private final Thread taker;
    private final Semaphore taken = new Semaphore(0);

    /// By the address at the other end.
    private final Map<SocketAddress, Connection> connections = new HashMap<>();

    private final List<SocketChannel> clients = new ArrayList<>();

    private record Connection(SocketChannel channel, Thread drain) {}

    /// Listens.
    /// @throws IOException as the system refuses it
    PracticeListener(InetSocketAddress place) throws IOException {
        this.place = place;
        listener = ServerSocketChannel.open(Loopback.family(place));
        try {
            listener.bind(place, MOST_CONNECTIONS);
        } catch (IOException | RuntimeException refused) {
            listener.close();
            throw refused;
        }
        taker = Thread.ofVirtual().name("practice " + place.getPort()).start(this::take);
    }

    private void take() {
        try {
            while (true) {
                SocketChannel channel = listener.accept();
                if (keep(channel)) {
                    taken.release();
                } else {
                    channel.close();
                }
            }
        } catch (IOException ended) {
            // The listener was taken away, here or by the system: there is nothing left to do.
        }
    }

    private synchronized boolean keep(SocketChannel channel) throws IOException {
        if (!listener.isOpen() || connections.size() >= MOST_CONNECTIONS) {
            return false;
        }
        SocketAddress peer = channel.getRemoteAddress();
        Thread drain = Thread.ofVirtual().unstarted(() -> drain(peer, channel));
        connections.put(peer, new Connection(channel, drain));
        drain.start();
        return true;
    }

    /// Until the other end has no more to say.
    private void drain(SocketAddress peer, SocketChannel channel) {
        ByteBuffer buffer = ByteBuffer.allocate(4096);
        try (channel) {
            while (channel.read(buffer) >= 0) {
                buffer.clear();
            }
        } catch (IOException ended) {
            // As good an end as the other.
        }
        forget(peer);
    }

    private synchronized void forget(SocketAddress peer) {
        connections.remove(peer);
    }

    /// Connects clients, which stay until the listener goes.
    ///
    /// @return their ports, in the order in which they connected
    /// @throws IOException as the system refuses it; those that are connected stay
    List<Integer> connect(int count) throws IOException {
        taken.drainPermits();
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SocketChannel client = SocketChannel.open(Loopback.family(place));
            try {
                client.socket().connect(place, (int) PATIENCE.toMillis());
                ports.add(client.socket().getLocalPort());
                add(client);
            } catch (IOException | RuntimeException refused) {
                client.close();
                throw refused;
            }
        }
        awaitTaken(count);
        return List.copyOf(ports);
    }

    private synchronized void add(SocketChannel client) throws IOException {
        if (!listener.isOpen()) {
            throw new IOException(TEXTS.get("listener.gone"));
        }
        clients.add(client);
    }

    /// A connection that nobody has taken yet has no owner in the table of sockets; who looks at once shall find one.
    private void awaitTaken(int count) {
        try {
            if (!taken.tryAcquire(count, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                // The table will show some without owner: true, if not helpful.
                taken.drainPermits();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /// Returns when all is gone, for the next one may want the port at once: a channel that a thread waits on goes only
    /// when that thread has noticed. Clients go first: who ends a connection first is left in TIME_WAIT, and the
    /// listener's port shall not be.
    @Override
    public void close() throws IOException {
        listener.close();
        await(taker);
        List<Thread> ours = new ArrayList<>();
        List<Connection> others = new ArrayList<>();
        synchronized (this) {
            for (SocketChannel client : clients) {
                Connection connection = connections.remove(client.getLocalAddress());
                client.close();
                if (connection != null) {
                    ours.add(connection.drain);
                }
            }
            others.addAll(connections.values());
            clients.clear();
            connections.clear();
        }
        for (Thread drain : ours) {
            await(drain);
        }
        for (Connection stranger : others) {
            stranger.channel.close();
            await(stranger.drain);
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
