package org.portatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test in which anything was logged as a warning or worse, or an exception ended a thread: JavaFX reports
/// its failures, and those of its style sheets, in the log alone.
final class QuietLog extends Handler implements BeforeEachCallback, AfterEachCallback {
    private final Queue<String> records = new ConcurrentLinkedQueue<>();
    private final Logger root = Logger.getLogger("");

    @Override
    public void beforeEach(ExtensionContext context) {
        records.clear();
        root.addHandler(this);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> records.add(thread + ": " + thrown));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        root.removeHandler(this);
        Thread.setDefaultUncaughtExceptionHandler(null);
        assertThat(records).as("warnings and exceptions in the log").isEmpty();
    }

    @Override
    public void publish(LogRecord record) {
        if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
            records.add(record.getLoggerName() + ": " + record.getMessage() + " " + record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
