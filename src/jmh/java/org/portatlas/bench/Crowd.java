package org.portatlas.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;

/// A program that holds as many connections to itself on loopback as it is told, until its input ends. A process of
/// its own, as the programs that hold connections are.
final class Crowd implements AutoCloseable {
    private static final int BACKLOG = 128;

    private final Process process;
    private final int connections;

    private Crowd(Process process, int connections) {
        this.process = process;
        this.connections = connections;
    }

    /// Returns when all connections stand.
    static Crowd of(int connections) throws IOException {
        Process process = new JavaProcess()
                .runsBeside(Crowd.class, Integer.toString(connections))
                .start();
        String answer = process.inputReader().readLine();
        if (!Beginning.MARK.equals(answer)) {
            throw new BenchmarkFailedException(
                    "no crowd: " + process.errorReader().lines().toList());
        }
        return new Crowd(process, connections);
    }

    int connections() {
        return connections;
    }

    /// @param args how many connections
    static void main(String[] args) throws IOException {
        int connections = Integer.parseInt(args[0]);
        Deque<Socket> ends = new ArrayDeque<>(2 * connections);
        try (ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress())) {
            for (int i = 0; i < connections; i++) {
                ends.add(new Socket(server.getInetAddress(), server.getLocalPort()));
                ends.add(server.accept());
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
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit().join();
    }
}
