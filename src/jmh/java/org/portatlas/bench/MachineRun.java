package org.portatlas.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Verdict;

/// Asks this machine in a process that runs as the application does, warm, each question in turns with the program
/// that answers the same: prints `question crowd ours baseline` for each pair, milliseconds.
final class MachineRun {
    static final String FIRST = "first";
    static final String FULL = "full";
    static final String LISTENERS = "listeners";
    static final int CROWD = 9000;

    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(3);
    private static final int PAIRS = 60;

    private final PortCheck check = PortCheck.ofThisMachine();

    private MachineRun() {}

    /// What a question or a program does, once.
    private interface Work {
        void run() throws IOException;
    }

    static void main(String[] args) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            MachineRun run = new MachineRun();
            run.measure(listener.getLocalPort(), 0);
            try (Crowd crowd = Crowd.of(CROWD)) {
                run.measure(listener.getLocalPort(), crowd.connections());
            }
        }
    }

    private void measure(int port, int crowd) throws IOException {
        String filter = "sport = :" + port;
        pairs(FIRST, crowd, () -> first(port), () -> program(port, "ss", "-H", "-ltn", filter));
        pairs(FULL, crowd, () -> full(port), () -> program(port, "ss", "-H", "-tanp", filter));
        if (crowd == 0) {
            pairs(LISTENERS, crowd, () -> listeners(port), () -> program(port, "lsof", "-nP", "-iTCP", "-sTCP:LISTEN"));
        }
    }

    private static void pairs(String question, int crowd, Work ours, Work baseline) throws IOException {
        for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP; ) {
            ours.run();
        }
        for (int i = 0; i < PAIRS; i++) {
            // Warm means warm: the program before has had the processor's caches for itself.
            ours.run();
            double mine = milliseconds(ours);
            double theirs = milliseconds(baseline);
            System.out.printf(Locale.ROOT, "%s %d %.4f %.4f%n", question, crowd, mine, theirs);
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

    private void listeners(int port) {
        if (check.listeners().sockets().stream()
                .noneMatch(socket -> socket.port() == port && !socket.owners().isEmpty())) {
            throw new BenchmarkFailedException("the list missed the listener or its owner");
        }
    }

    private static void program(int port, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.onExit().join().exitValue() != 0 || !lines.toString().contains(":" + port)) {
            throw new BenchmarkFailedException(command[0] + " missed the listener: " + lines);
        }
    }
}
