package org.portatlas.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.fault.Fault;
import org.portatlas.view.fault.FaultsViewModel;

/// Takes what nobody has caught, on any thread: writes it down, and shows it in the window. What
/// happens again and again is counted; the log hears of its first, tenth, hundredth time and so on, the
/// window once a frame at most. Any thread.
final class Faults implements Thread.UncaughtExceptionHandler {
    private final Executor keeper;
    private final Clock clock;
    private final LogFile log;
    private final FaultsViewModel model;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Fault> waiting = new ArrayList<>();
    private Thread.@Nullable UncaughtExceptionHandler before;
    private boolean telling;
    private boolean mute;

    /// @param keeper writes files
    Faults(Executor keeper, Clock clock, LogFile log, FaultsViewModel model) {
        this.keeper = keeper;
        this.clock = clock;
        this.log = log;
        this.model = model;
    }

    /// What is shown of it.
    FaultsViewModel model() {
        return model;
    }

    /// From now on takes what nobody catches; who took it before is told as well.
    void begin() {
        before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    /// Gives back to who took it before.
    void end() {
        if (Thread.getDefaultUncaughtExceptionHandler() == this) {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    /// Writes down what is no fault of the program's and yet went wrong.
    void warn(String sentence) {
        keeper.execute(() -> {
            boolean unused = log.write(clock.instant(), "WARNING", List.of(sentence));
        });
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        Fault fault = Fault.of(thrown, clock.instant());
        int count = count(fault);
        if (isPowerOfTen(count)) {
            List<String> lines = new ArrayList<>(fault.lines());
            lines.set(0, thread.getName() + (count == 1 ? ": " : ", time " + count + ": ") + lines.getFirst());
            keeper.execute(() -> {
                boolean unused = log.write(fault.last(), "ERROR", lines);
            });
        }
        Thread.UncaughtExceptionHandler other = before;
        if (other != null) {
            other.uncaughtException(thread, thrown);
        } else if (count == 1) {
            System.err.println("portatlas: something broke, which is a defect: "
                    + fault.lines().getFirst() + "; see "
                    + Mistakes.oneLine(log.path().toString()));
        }
        showSoon(fault);
    }

    private synchronized int count(Fault fault) {
        return counts.merge(fault.key(), 1, Integer::sum);
    }

    private synchronized void showSoon(Fault fault) {
        // What breaks while a fault is shown would be shown for ever.
        mute |= telling && Platform.isFxApplicationThread();
        if (mute) {
            return;
        }
        waiting.add(fault);
        if (waiting.size() == 1) {
            Platform.runLater(this::show);
        }
    }

    private void show() {
        List<Fault> now;
        synchronized (this) {
            now = List.copyOf(waiting);
            waiting.clear();
            telling = true;
        }
        try {
            now.forEach(model::tell);
        } finally {
            synchronized (this) {
                telling = false;
            }
        }
    }

    private static boolean isPowerOfTen(int count) {
        int rest = count;
        while (rest % 10 == 0) {
            rest /= 10;
        }
        return rest == 1;
    }
}
