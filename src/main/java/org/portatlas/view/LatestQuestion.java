package org.portatlas.view;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Asked again and again, answered in the background; the last question alone counts. What comes of an
/// earlier one is dropped, and why it failed is not told, unless it is a defect. FX thread.
public final class LatestQuestion {
    private final Executor executor;

    /// How often it was asked or dropped.
    private long turn;

    /// @param executor finds the answers
    public LatestQuestion(Executor executor) {
        this.executor = executor;
    }

    /// Asks what can be answered, but for a defect.
    ///
    /// @param then takes the answer, on the FX thread
    public <T> void ask(Supplier<T> work, Consumer<T> then) {
        ask(work::get, then, defect -> {});
    }

    /// Asks.
    ///
    /// @param then takes the answer, on the FX thread
    /// @param failed is told why there is none, on the FX thread
    public <T> void ask(Callable<T> work, Consumer<T> then, Consumer<Throwable> failed) {
        long mine = ++turn;
        Background.run(
                executor,
                work,
                found -> ifLast(mine, () -> then.accept(found)),
                failure -> ifLast(mine, () -> failed.accept(failure)));
    }

    /// Whoever asked last no longer wants to know.
    public void drop() {
        turn++;
    }

    private void ifLast(long asked, Runnable take) {
        if (asked == turn) {
            take.run();
        }
    }
}
