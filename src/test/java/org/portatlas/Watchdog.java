package org.portatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Watches, until closed, how long the FX thread makes others wait: asks it for nothing every few milliseconds, as a
/// key or a click would, and takes the time until it answers. Here alone do the tests assert a time.
///
/// What is no fault of the program is taken off that time, by the kernel's own account
/// (`/proc/PID/task/TID/schedstat`):
/// when the FX thread, or the one that draws for it, wanted a processor and had none; and when the whole process stood
/// still, as for the garbage collector or a stopped machine, seen by a thread that does nothing but sleep. What the FX
/// thread worked, and what it waited for a lock, a disk or a network, remains. Linux.
public final class Watchdog implements AutoCloseable {
    /// A window that answers later than that is felt to hang, milliseconds.
    public static final double LONGEST = 100;

    private static final long PAUSE_NANOS = 3_000_000;
    private static final long SUSPICIOUS_NANOS = 40_000_000;
    private static final long SLEEP_NANOS = 2_000_000;
    private static final int MOST_STACKS = 60;
    private static final int FRAMES = 60;
    private static final Path TASKS = Path.of("/proc/self/task");

    private final String what;
    private final Thread fxThread;
    private final Path fxTask;
    private final @Nullable Path drawing;
    private final Thread asking = new Thread(this::ask, "watchdog");
    private final Thread sleeping = new Thread(this::sleep, "watchdog-asleep");
    private final CountDownLatch asleep = new CountDownLatch(1);
    private final List<Frozen> frozen = new ArrayList<>();
    private volatile boolean closed;
    /// The sleeper has told of everything before that.
    private volatile long told;
    private Stall longest = new Stall(0, 0, List.of());

    /// @param millis the FX thread's own
    /// @param late until it answered, all in all
    /// @param stacks where it was meanwhile, every few milliseconds
    private record Stall(double millis, double late, List<String> stacks) {}

    /// How long the process stood still, somewhere between two times of [System#nanoTime].
    private record Frozen(long from, long to, long nanos) {
        long between(long start, long end) {
            return Math.max(0, Math.min(nanos, Math.min(to, end) - Math.max(from, start)));
        }
    }

    /// Nanoseconds on a processor, and waiting for one.
    private record Turns(long ran, long waited) {
        static Turns of(@Nullable Path task) {
            if (task == null) {
                return new Turns(0, 0);
            }
            try {
                String[] fields = Files.readString(task.resolve("schedstat")).split(" ", -1);
                return new Turns(Long.parseLong(fields[0]), Long.parseLong(fields[1]));
            } catch (IOException gone) {
                return new Turns(0, 0);
            }
        }

        Turns since(Turns before) {
            return new Turns(Math.max(0, ran - before.ran), Math.max(0, waited - before.waited));
        }
    }

    private record FxThread(Thread thread, Path task) {
        static FxThread current() {
            return new FxThread(Thread.currentThread(), currentTask());
        }
    }

    private Watchdog(String what) {
        this.what = what;
        CompletableFuture<FxThread> itself = new CompletableFuture<>();
        Platform.runLater(() -> itself.complete(FxThread.current()));
        FxThread found = itself.join();
        fxThread = found.thread();
        fxTask = found.task();
        drawing = taskNamed("QuantumRenderer");
        told = System.nanoTime();
        asking.setDaemon(true);
        sleeping.setDaemon(true);
        sleeping.start();
        try {
            // What stands still before it sleeps would go unseen.
            asleep.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        asking.start();
    }

    /// Watches from now on. Not on the FX thread; the toolkit runs.
    /// @param what is watched, in a few words for the report
    public static Watchdog over(String what) {
        SwiftRobot.settle();
        return new Watchdog(what);
    }

    /// The longest time so far that the FX thread kept others waiting by its own fault, milliseconds.
    public synchronized double longest() {
        return longest.millis();
    }

    /// Where the FX thread was meanwhile.
    public synchronized String where() {
        return String.join("\n\n", longest.stacks());
    }

    /// Ends watching, and fails if the FX thread kept others waiting for too long.
    @Override
    public void close() {
        closed = true;
        try {
            asking.join();
            sleeping.interrupt();
            sleeping.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        String result = String.format(
                Locale.ROOT,
                "[watchdog] %s: longest stall %.0f ms of its own, %.0f ms in all",
                what,
                longest.millis(),
                longest.late());
        System.out.println(result);
        assertThat(longest.millis()).as(result + "; where it was:\n" + where()).isLessThanOrEqualTo(LONGEST);
    }

    private void ask() {
        while (!closed) {
            CountDownLatch answered = new CountDownLatch(1);
            List<String> stacks = new ArrayList<>();
            Turns fx = Turns.of(fxTask);
            Turns drawer = Turns.of(drawing);
            long asked = System.nanoTime();
            long[] answer = new long[1];
            Platform.runLater(() -> {
                answer[0] = System.nanoTime();
                answered.countDown();
            });
            try {
                while (!answered.await(5, TimeUnit.MILLISECONDS)) {
                    if (System.nanoTime() - asked > SUSPICIOUS_NANOS && stacks.size() < MOST_STACKS) {
                        stacks.add(stack(fxThread.getStackTrace()));
                    }
                }
            } catch (InterruptedException e) {
                return;
            }
            Turns fxTurns = Turns.of(fxTask).since(fx);
            Turns drawersTurns = Turns.of(drawing).since(drawer);
            if (answer[0] - asked > SUSPICIOUS_NANOS / 4) {
                while (told - answer[0] < 0) {
                    LockSupport.parkNanos(SLEEP_NANOS);
                }
                judge(asked, answer[0], fxTurns, drawersTurns, stacks);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private synchronized void judge(long asked, long answered, Turns fx, Turns drawer, List<String> stacks) {
        long late = answered - asked;
        long ran = Math.min(late, fx.ran());
        long blocked = Math.max(0, late - ran - fx.waited() - frozenBetween(asked, answered));
        long own = ran + Math.max(0, blocked - drawer.waited());
        if (own / 1e6 > longest.millis()) {
            longest = new Stall(own / 1e6, late / 1e6, List.copyOf(stacks));
        }
    }

    private long frozenBetween(long from, long to) {
        synchronized (frozen) {
            return frozen.stream().mapToLong(each -> each.between(from, to)).sum();
        }
    }

    private void sleep() {
        Path task = currentTask();
        long before = System.nanoTime();
        Turns turns = Turns.of(task);
        asleep.countDown();
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(SLEEP_NANOS);
            long now = System.nanoTime();
            Turns then = Turns.of(task);
            long over = now - before - SLEEP_NANOS - then.since(turns).waited();
            if (over > SLEEP_NANOS) {
                synchronized (frozen) {
                    frozen.add(new Frozen(before, now, over));
                }
            }
            before = now;
            turns = then;
            told = now;
        }
    }

    /// The present thread's own directory under `/proc`.
    private static Path currentTask() {
        try {
            Path own = Files.readSymbolicLink(Path.of("/proc/thread-self"));
            return TASKS.resolve(Objects.requireNonNull(own.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path taskNamed(String start) {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                if (Files.readString(task.resolve("comm")).startsWith(start)) {
                    return task;
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stack(StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .limit(FRAMES)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }
}
