package org.portatlas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/// How long a thread has worked so far, by the processor's clock and not by the one on the wall: other work on the
/// machine may take any time of that. For bounds that tell an algorithm of another order, far above what it takes.
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long start = THREADS.getCurrentThreadCpuTime();

    private ProcessorTime() {}

    /// From now on, for this thread alone.
    public static ProcessorTime start() {
        return new ProcessorTime();
    }

    /// How long this thread, the one that started it, worked since then.
    public Duration passed() {
        return Duration.ofNanos(nanos());
    }

    /// The same in nanoseconds.
    public long nanos() {
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
