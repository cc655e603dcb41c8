package org.portatlas.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.portatlas.bench.Row.Due;

/// What a question in a terminal costs, as a whole process of the packaged application, beside what the start of its
/// Java alone costs, and beside the programs that answer the same.
///
/// The promise is about the start of a Java: eight times what it takes to tell its version. The programs have answered
/// before any Java has begun; to be as quick as they are would be ideal, and is watched alone.
final class Commands {
    private static final double PROMISE = 8;
    private static final double IDEAL = 1;
    private static final String CHECK = "`portatlas check`, packaged";
    private static final String LISTENERS = "`portatlas listeners`, packaged";
    private static final String JAVA = "`java -version` of the same Java";

    private final Program check;
    private final Program listeners;
    private final Program java;
    private final Program ssOfPort = Program.of("ss", "-H", "-tanp", "sport = :N");
    private final Program lsofOfPort = Program.of("lsof", "-nP", "-i:N");
    private final Program ss = Program.of("ss", "-H", "-tulnp");
    private final Program lsof = Program.of("lsof", "-i", "-n", "-P");

    /// The milliseconds of each, in the order of their turns.
    private final Map<Program, List<Double>> times = new LinkedHashMap<>();

    private Commands(BenchRun run) {
        check = Program.of(run.launcher().toString(), "check", "N");
        listeners = Program.of(run.launcher().toString(), "listeners");
        java = Program.of(run.launcher().resolveSibling("java").toString(), "-version");
        List.of(check, java, ssOfPort, lsofOfPort, listeners, ss, lsof)
                .forEach(program -> times.put(program, new ArrayList<>()));
    }

    static List<Row> measure(BenchRun run) throws IOException {
        Commands commands = new Commands(run);
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                Crowd _ = Crowd.of(Crowd.Size.USUAL)) {
            commands.takeTurns(listener.getLocalPort(), run.effort().of(15, 3));
        }
        return commands.rows();
    }

    private void takeTurns(int port, int turns) throws IOException {
        for (int turn = -1; turn < turns; turn++) {
            for (Map.Entry<Program, List<Double>> each : times.entrySet()) {
                double milliseconds = milliseconds(each.getKey(), port);
                // The first turn brings the files into memory.
                if (turn >= 0) {
                    each.getValue().add(milliseconds);
                }
            }
        }
    }

    private double milliseconds(Program program, int port) throws IOException {
        long start = System.nanoTime();
        if (program.equals(java)) {
            program.run(port);
        } else {
            program.tellOf(port);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private List<Row> rows() {
        return List.of(
                pairs(check, java).row(CHECK, JAVA, PROMISE, Due.NOW),
                pairs(listeners, java).row(LISTENERS, JAVA, PROMISE, Due.NOW),
                pairs(check, ssOfPort).row(CHECK, ssOfPort.name(), IDEAL, Due.LATER),
                pairs(check, lsofOfPort).row(CHECK, lsofOfPort.name(), IDEAL, Due.LATER),
                pairs(listeners, ss).row(LISTENERS, ss.name(), IDEAL, Due.LATER),
                pairs(listeners, lsof).row(LISTENERS, lsof.name(), IDEAL, Due.LATER));
    }

    private Pairs pairs(Program ours, Program baseline) {
        return new Pairs(Objects.requireNonNull(times.get(ours)), Objects.requireNonNull(times.get(baseline)));
    }
}
