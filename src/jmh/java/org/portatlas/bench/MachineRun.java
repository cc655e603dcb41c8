package org.portatlas.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Verdict;

/// Asks this machine in a process that runs as the application does, warm, each question in turns with the program
/// that answers the same: prints `comparison ours baseline` for each pair, milliseconds.
final class MachineRun {
    private final PortCheck check = PortCheck.ofThisMachine();
    private final long warmUp;
    private final int pairs;

    private MachineRun(long warmUp, int pairs) {
        this.warmUp = warmUp;
        this.pairs = pairs;
    }

    /// What the application or a program does, once.
    private interface Work {
        void run() throws IOException;
    }

    /// @param args milliseconds of warming up before each comparison, and how many pairs
    static void main(String[] args) throws IOException {
        MachineRun run =
                new MachineRun(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(args[0])), Integer.parseInt(args[1]));
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            for (Crowd.Size size : Crowd.Size.values()) {
                try (Crowd _ = Crowd.of(size)) {
                    run.compareAll(listener.getLocalPort(), size);
                }
            }
            // Once more without a crowd: what is held against what the crowded answers took was measured before them
            // and after them, for a shared machine is not equally fast all the time.
            run.compare(Comparison.FIRST_SS, listener.getLocalPort());
        }
    }

    private void compareAll(int port, Crowd.Size crowd) throws IOException {
        for (Comparison comparison : Comparison.values()) {
            if (comparison.crowd() == crowd) {
                compare(comparison, port);
            }
        }
    }

    private void compare(Comparison comparison, int port) throws IOException {
        int least = comparison.question() == Comparison.Question.LISTENERS
                ? comparison.crowd().listeners()
                : 1;
        Work ours = switch (comparison.question()) {
            case FIRST -> () -> first(port);
            case FULL -> () -> full(port);
            case LISTENERS -> () -> listeners(port, least);
        };
        Work theirs = () -> expect(comparison.program().tellOf(port), least);
        for (long start = System.nanoTime(); System.nanoTime() - start < warmUp; ) {
            ours.run();
        }
        for (int i = 0; i < pairs; i++) {
            // Warm means warm: the program before has had the processor's caches for itself.
            ours.run();
            System.out.printf(
                    Locale.ROOT, "%s %.4f %.4f%n", comparison.name(), milliseconds(ours), milliseconds(theirs));
        }
    }

    private static double milliseconds(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void first(int port) {
        expect(
                port,
                check.firstAnswer(port)
                        .orElseThrow(() -> new BenchmarkFailedException("the check missed the listener")));
    }

    private void full(int port) {
        PortAnswer answer = check.fullAnswer(port);
        expect(port, answer);
        if (answer.sockets().getFirst().owners().isEmpty()) {
            throw new BenchmarkFailedException("the check missed the owner: " + answer);
        }
    }

    private static void expect(int port, PortAnswer answer) {
        if (answer.port() != port || answer.verdict() != Verdict.LISTENING) {
            throw new BenchmarkFailedException("the check answered: " + answer);
        }
    }

    private void listeners(int port, int least) {
        ListenerList list = check.listeners();
        expect(list.sockets(), least);
        if (list.sockets().stream()
                .noneMatch(socket -> socket.port() == port && !socket.owners().isEmpty())) {
            throw new BenchmarkFailedException("the list missed the listener or its owner");
        }
    }

    private static void expect(List<?> told, int least) {
        if (told.size() < least) {
            throw new BenchmarkFailedException(told.size() + " sockets were told of " + least);
        }
    }
}
