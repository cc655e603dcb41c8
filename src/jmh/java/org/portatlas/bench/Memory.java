package org.portatlas.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;

/// What the packaged application holds in memory once its window is complete, beside a bare window.
final class Memory {
    /// By then the window has been complete for long, and has read this machine twice.
    private static final long REST = TimeUnit.SECONDS.toNanos(6);

    private final VirtualScreen screen;

    private Memory(VirtualScreen screen) {
        this.screen = screen;
    }

    static List<Row> measure(BenchRun run) throws IOException {
        Memory memory = new Memory(run.screen());
        Path userData = run.userData();
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int window = 0; window < run.effort().of(5, 1); window++) {
            ours.add(memory.resident(JavaProcess.packaged(run.launcher()).withUserData(userData)));
            bare.add(memory.resident(
                    new JavaProcess().withSoftwarePipeline().withJavaFx().runsBeside(Beginning.OfBareWindow.class)));
        }
        return List.of(new Pairs(ours, bare)
                .row("Memory in use after the start, packaged", "a bare window", Unit.MEGABYTES, 1.5, Due.NOW));
    }

    /// What the process holds in memory, megabytes.
    private double resident(JavaProcess java) throws IOException {
        Process process = java.start(screen);
        try {
            LockSupport.parkNanos(REST);
            return ProcFile.megabytes(Path.of("/proc", Long.toString(process.pid()), "status"), "VmRSS");
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }
}
