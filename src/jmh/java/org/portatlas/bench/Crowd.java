package org.portatlas.bench;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// A program that holds sockets on loopback until its input ends: listening ones, bound ones, and connections to
/// itself. A process of its own, as the programs that hold sockets are.
final class Crowd implements AutoCloseable {
    private static final int BACKLOG = 128;

    private final Process process;

    private Crowd(Process process) {
        this.process = process;
    }

    /// How many sockets there are besides the machine's own.
    enum Size {
        NOBODY(0, 0),

        /// As on a computer that somebody works on, with a browser, a development server and a database.
        USUAL(50, 500),

        /// As on a busy server.
        MANY(1, 9000);

        private final int listeners;
        private final int connections;

        Size(int listeners, int connections) {
            this.listeners = listeners;
            this.connections = connections;
        }

        /// Listening by TCP and bound by UDP, in turns.
        int listeners() {
            return listeners;
        }

        /// To be put behind what was measured beside the crowd.
        @Override
        public String toString() {
            return switch (this) {
                case NOBODY -> "";
                case USUAL -> String.format(Locale.ROOT, ", among %d more and %,d connections", listeners, connections);
                case MANY -> String.format(Locale.ROOT, ", among %,d connections", connections);
            };
        }
    }

    /// Returns when all sockets are there.
    static Crowd of(Size size) throws IOException {
        Process process = new JavaProcess().runsBeside(Crowd.class, size.name()).start();
        String answer = process.inputReader().readLine();
        if (!Beginning.MARK.equals(answer)) {
            throw new BenchmarkFailedException(
                    "no crowd: " + process.errorReader().lines().toList());
        }
        return new Crowd(process);
    }

    /// @param args the name of the size
    static void main(String[] args) throws IOException {
        Size size = Size.valueOf(args[0]);
        InetAddress here = InetAddress.getLoopbackAddress();
        Deque<AutoCloseable> waiting = new ArrayDeque<>();
        for (int i = 0; i < size.listeners; i++) {
            waiting.add(
                    i % 2 == 0
                            ? new ServerSocket(0, BACKLOG, here)
                            : new DatagramSocket(new InetSocketAddress(here, 0)));
        }
        Deque<Socket> ends = new ArrayDeque<>(2 * size.connections);
        for (int i = 0; i < size.connections; i++) {
            if (waiting.getFirst() instanceof ServerSocket server) {
                ends.add(new Socket(here, server.getLocalPort()));
                ends.add(server.accept());
            }
        }
        System.out.println(Beginning.MARK);
        while (System.in.read() >= 0) {
            // Until whoever started this has enough.
        }
        // A reset, so that the next measurement does not find them all in TIME_WAIT.
        for (Socket end : ends) {
            end.setSoLinger(true, 0);
            end.close();
        }
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit().join();
    }
}
