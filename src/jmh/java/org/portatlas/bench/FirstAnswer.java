package org.portatlas.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.portatlas.bench.Row.Due;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.PortCheck;

/// How long the first answer about a port takes, warm and in process, beside asking `ss` for its listeners.
final class FirstAnswer {
    private static final int WARM_UP = 300;
    private static final int PAIRS = 200;

    private final PortCheck check = PortCheck.ofThisMachine();

    Row measure() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();
            for (int i = 0; i < WARM_UP; i++) {
                ask(port);
            }
            List<Double> ours = new ArrayList<>();
            List<Double> baseline = new ArrayList<>();
            for (int i = 0; i < PAIRS; i++) {
                long start = System.nanoTime();
                ask(port);
                long between = System.nanoTime();
                askSs(port);
                long end = System.nanoTime();
                ours.add((between - start) / 1e6);
                baseline.add((end - between) / 1e6);
            }
            return new Pairs(ours, baseline)
                    .row("First answer of a check, warm", "`ss -H -ltn 'sport = :N'`", 0.25, Due.NOW);
        }
    }

    private void ask(int port) {
        PortAnswer answer = check.firstAnswer(port)
                .orElseThrow(() -> new BenchmarkFailedException("the check missed the listener"));
        if (answer.port() != port || answer.verdict() != org.portatlas.machine.Verdict.LISTENING) {
            throw new BenchmarkFailedException("the check answered: " + answer);
        }
    }

    private static void askSs(int port) throws IOException {
        Process ss = new ProcessBuilder("ss", "-H", "-ltn", "sport = :" + port).start();
        List<String> lines = ss.inputReader().lines().toList();
        if (ss.onExit().join().exitValue() != 0 || !lines.toString().contains(":" + port)) {
            throw new BenchmarkFailedException("ss missed the listener: " + lines);
        }
    }
}
