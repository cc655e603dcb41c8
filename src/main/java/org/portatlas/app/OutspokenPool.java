package org.portatlas.app;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.portatlas.view.Defects;

/// Threads that come as they are needed and go after a minute. A defect in a task, which would keep it
/// to itself, is told as what breaks on a thread is.
final class OutspokenPool extends ThreadPoolExecutor {
    OutspokenPool(int most, BlockingQueue<Runnable> queue, ThreadFactory threads, RejectedExecutionHandler refused) {
        super(0, most, 1, TimeUnit.MINUTES, queue, threads, refused);
    }

    /// The same work, which does not end a clock's asking for it by breaking once.
    static Runnable outspoken(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error broken) {
                Defects.tellIfDefect(broken);
            }
        };
    }

    @Override
    protected void afterExecute(Runnable work, @Nullable Throwable thrown) {
        if (thrown == null && work instanceof Future<?> task && task.state() == Future.State.FAILED) {
            Defects.tellIfDefect(task.exceptionNow());
        }
    }
}
