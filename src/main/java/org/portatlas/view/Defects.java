package org.portatlas.view;

import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import javafx.concurrent.Worker;
import org.jspecify.annotations.Nullable;

/// What breaks in a task, which keeps it to itself, told as what breaks on a thread is. Any thread.
public final class Defects {
    private Defects() {}

    /// Tells each defect of a worker, beside what its owner makes of it. FX thread.
    public static void of(Worker<?> worker) {
        worker.exceptionProperty().subscribe(Defects::tellIfDefect);
    }

    /// Tells what broke, unless it is the task's own affair, such as a file that is not there.
    public static void tellIfDefect(@Nullable Throwable broken) {
        boolean isDefect = broken instanceof Error
                || (broken instanceof RuntimeException
                        && !(broken instanceof UncheckedIOException)
                        && !(broken instanceof CancellationException));
        if (broken != null && isDefect) {
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, broken);
        }
    }
}
