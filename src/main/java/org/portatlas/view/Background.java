package org.portatlas.view;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.concurrent.Task;

/// Work that is done once, in the background, for something that is to be shown. What is asked for
/// again while it is under way is a [LatestQuestion]; what is done again and again is [Again]. A defect
/// is told as all are, besides what is said here. Begun on any thread.
public final class Background {
    private Background() {}

    /// Writes a file of the user's.
    @FunctionalInterface
    public interface Saving {
        void run() throws IOException;
    }

    /// Does work that can break by a defect alone, and shows what came of it.
    ///
    /// @param executor does the work
    /// @param then takes what came of it, on the FX thread
    public static <T> void run(Executor executor, Supplier<T> work, Consumer<T> then) {
        run(executor, work::get, then, defect -> {});
    }

    /// Does the work, and shows what came of it.
    ///
    /// @param executor does the work
    /// @param then takes what came of it, on the FX thread
    /// @param failed is told what went wrong, on the FX thread
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

    /// Writes a file; it is only told if that failed.
    ///
    /// @param keeper writes one after the other
    /// @param tell is told why it could not be saved, in one sentence, on the FX thread
    public static void save(Executor keeper, Saving saving, Consumer<String> tell) {
        run(
                keeper,
                () -> {
                    saving.run();
                    return true;
                },
                saved -> {},
                failure -> {
                    if (failure instanceof IOException notSaved) {
                        tell.accept(String.valueOf(notSaved.getMessage()));
                    }
                });
    }
}
