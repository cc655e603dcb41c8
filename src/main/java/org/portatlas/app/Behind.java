package org.portatlas.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.PortSearch;

/// The threads behind the window, and what may wait until it is there.
final class Behind {
    private static final int SECONDS_BETWEEN_AGES = 20;

    /// What is asked for when the window has been closed is not answered: nobody is there to read it.
    private final ExecutorService checks = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            Behind::daemon,
            new ThreadPoolExecutor.DiscardPolicy());

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Behind::daemon);

    /// Runs checks and readings of this machine.
    Executor checks() {
        return checks;
    }

    /// Makes the search index, links the first native calls, reads what layers know, lets answers age.
    void start(AtlasData data, Atlas atlas, PortCheck check) {
        checks.execute(() -> {
            PortSearch unusedYet = data.search();
            check.warmUp();
            Tables tables = Tables.read();
            Platform.runLater(() -> atlas.model().map().layers().know(tables));
        });
        var unused = clock.scheduleWithFixedDelay(
                () -> Platform.runLater(atlas.model().detail().check()::age),
                SECONDS_BETWEEN_AGES,
                SECONDS_BETWEEN_AGES,
                TimeUnit.SECONDS);
    }

    void stop() {
        checks.shutdownNow();
        clock.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "port-atlas");
        thread.setDaemon(true);
        return thread;
    }
}
