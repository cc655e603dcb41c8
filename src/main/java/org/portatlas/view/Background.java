package org.portatlas.view;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/// Work that is done once, in the background, for something that is to be shown. FX thread.
public final class Background {
    private Background() {}

    /// Does the work, and shows what came of it.
    ///
    /// @param executor does the work
    /// @param then takes what came of it, on the FX thread
    /// @param failed is told what went wrong, on the FX thread; a defect is told as all are, besides
    public static <T> void run(Executor executor, Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> then.accept(task.getValue()));
        task.setOnFailed(event -> failed.accept(task.getException()));
        Defects.of(task);
        executor.execute(task);
    }
}
