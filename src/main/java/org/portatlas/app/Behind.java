package org.portatlas.app;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import org.portatlas.layer.LayerInput.Tables;
import org.portatlas.machine.PortCheck;
import org.portatlas.registry.PortSearch;
import org.portatlas.store.AtomicFile;
import org.portatlas.store.UserFiles;
import org.portatlas.view.Background;
import org.portatlas.view.Defects;

/// The threads behind the window, and what may wait until it is there.
final class Behind {
    private static final int SECONDS_BETWEEN_AGES = 20;
    private static final int LOOK_SECONDS = 2;
    private static final int LONGEST_WRITE_SECONDS = 10;

    /// What is asked for when the window has been closed is not answered: nobody is there to read
    /// it.
    private final ExecutorService checks =
            threads(Integer.MAX_VALUE, new SynchronousQueue<>(), new ThreadPoolExecutor.DiscardPolicy());

    /// What was begun to be written is written to its end, also when the window has been closed: what
    /// is asked for after that is done by who asks.
    private final ExecutorService keeper = threads(1, new LinkedBlockingQueue<>(), (task, pool) -> task.run());

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Behind::daemon);

    /// Runs checks and readings of this machine.
    Executor checks() {
        return checks;
    }

    /// Reads and writes the user's files, one after the other.
    Executor keeper() {
        return keeper;
    }

    /// Makes the search index, links the first native calls, reads what layers know.
    void prepare(AtlasData data, Atlas atlas, PortCheck check) {
        Background.run(
                checks,
                () -> {
                    PortSearch unusedYet = data.search();
                    check.warmUp();
                    return Tables.read();
                },
                atlas.model().map().layers()::know);
    }

    /// Reads the window's icons, and gives them to it on the FX thread.
    void icons(Consumer<List<Image>> window) {
        Background.run(checks, WindowIcons::read, window);
    }

    /// Removes what processes that were killed in the midst of a write have left.
    void sweep(UserFiles files) {
        keeper.execute(() -> AtomicFile.sweep(files.directory()));
    }

    /// Lets answers age, on the FX thread.
    void age(Runnable answers) {
        var unused = clock.scheduleWithFixedDelay(
                () -> Platform.runLater(answers), SECONDS_BETWEEN_AGES, SECONDS_BETWEEN_AGES, TimeUnit.SECONDS);
    }

    /// Looks for what others may have changed, every two seconds, in the background.
    void look(Runnable files) {
        var unused = clock.scheduleWithFixedDelay(() -> telling(files), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /// Ends what runs; waits for what is being written.
    void stop() {
        checks.shutdownNow();
        clock.shutdownNow();
        keeper.shutdown();
        try {
            if (!keeper.awaitTermination(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("portatlas: some of what was to be saved may not be: the disk did not answer");
            }
        } catch (InterruptedException now) {
            Thread.currentThread().interrupt();
        }
    }

    /// Does work of the clock's, which would not ask for it again if it broke once.
    private static void telling(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error broken) {
            Defects.tellIfDefect(broken);
        }
    }

    /// They come as they are needed and go after a minute.
    private static ExecutorService threads(int most, BlockingQueue<Runnable> queue, RejectedExecutionHandler refused) {
        return new ThreadPoolExecutor(0, most, 1, TimeUnit.MINUTES, queue, Behind::daemon, refused);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "port-atlas");
        thread.setDaemon(true);
        return thread;
    }
}
