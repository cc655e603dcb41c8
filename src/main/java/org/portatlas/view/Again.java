package org.portatlas.view;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.concurrent.Service;
import javafx.concurrent.Task;

/// Work in the background that is done again and again while it is wanted. FX thread.
///
/// Time is counted from the start of one turn to the start of the next, but never less than the turn itself took: what
/// takes long keeps one processor busy for half of the time at most. It is counted by what no setting of the system's
/// clock changes; JavaFX' `ScheduledService` goes by that clock, and where it is put back by an hour, stands still for
/// an hour.
///
/// @param <T> what a turn gives
public final class Again<T> {
    private final Service<T> service;
    private Duration period;
    private long began;
    private long turns;

    /// @param work makes the work of one turn, on the FX thread; that is then done by the executor
    /// @param take is given what came of it, on the FX thread
    public Again(Duration period, Executor executor, Supplier<Supplier<T>> work, Consumer<T> take) {
        this.period = period;
        service = new Service<>() {
            @Override
            protected Task<T> createTask() {
                Supplier<T> turn = work.get();
                return new Task<>() {
                    @Override
                    protected T call() {
                        return turn.get();
                    }
                };
            }
        };
        service.setExecutor(executor);
        Defects.of(service);
        service.setOnSucceeded(event -> {
            long mine = turns;
            take.accept(service.getValue());
            goOn(mine);
        });
        service.setOnFailed(event -> goOn(turns));
    }

    /// From the next turn on.
    public void setPeriod(Duration period) {
        this.period = period;
    }

    /// A turn now, instead of one that is under way, and others after it.
    public void restart() {
        stop();
        begin();
    }

    /// Nothing more, and nothing is taken of what is under way.
    public void stop() {
        turns++;
        service.cancel();
    }

    private void begin() {
        began = System.nanoTime();
        service.restart();
    }

    /// @param mine the turns so far: if there are more by then, this one was stopped
    private void goOn(long mine) {
        if (mine != turns) {
            return;
        }
        long took = System.nanoTime() - began;
        long rest = Math.max(took, period.toNanos() - took);
        CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, Platform::runLater)
                .execute(() -> {
                    if (mine == turns) {
                        begin();
                    }
                });
    }
}
