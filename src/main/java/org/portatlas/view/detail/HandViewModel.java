package org.portatlas.view.detail;

import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.byhand.HandCommand;
import org.portatlas.machine.byhand.HandRunner;
import org.portatlas.view.Defects;

/// Runs a command of this system when somebody asks for it, one at a time, and shows what came of
/// it. Another command takes its place, another port ends it: what comes late is dropped. FX
/// thread.
public final class HandViewModel {
    /// Only a run that takes longer than this is said to be under way.
    private static final long PATIENCE_MILLIS = 500;

    private final Supplier<HandRunner> runner;
    private final HostSystem system;
    private final ReadOnlyObjectWrapper<Run> run = new ReadOnlyObjectWrapper<>(Run.NONE);
    private final Executor later =
            CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater);
    private final Service<HandPage> service = new Service<>() {
        @Override
        protected Task<HandPage> createTask() {
            return new Running(runner, run.get().command());
        }
    };

    private long started;

    /// A run, and how far it is.
    ///
    /// @param command null if none was asked for
    /// @param isSlow whether it takes so long that this is said
    /// @param page what came of it; null until then
    record Run(
            @Nullable HandCommand command,
            boolean isSlow,
            @Nullable HandPage page) {
        static final Run NONE = new Run(null, false, null);

        boolean isUnderWay() {
            return command != null && page == null;
        }

        boolean isOf(HandCommand other) {
            return other.equals(command);
        }
    }

    /// @param runner makes what runs commands, when the first is run
    HandViewModel(
            Supplier<HandRunner> runner,
            HostSystem system,
            Executor executor,
            ObservableValue<OptionalInt> selectedPort) {
        this.runner = runner;
        this.system = system;
        service.setExecutor(executor);
        Defects.of(service);
        service.setOnSucceeded(event -> {
            Run asked = run.get();
            run.set(new Run(asked.command(), false, service.getValue()));
        });
        service.setOnFailed(event -> cancel());
        selectedPort.subscribe(this::cancel);
    }

    /// The run that is shown.
    ReadOnlyObjectProperty<Run> runProperty() {
        return run.getReadOnlyProperty();
    }

    /// Whether a command can be run here: those of other systems can only be copied.
    boolean isAtHome(HandCommand command) {
        return command.system() == (system == HostSystem.OTHER ? HostSystem.LINUX : system);
    }

    /// Runs a command of this system.
    void run(HandCommand command) {
        if (isAtHome(command)) {
            service.cancel();
            run.set(new Run(command, false, null));
            service.restart();
            started++;
            long mine = started;
            later.execute(() -> {
                if (mine == started && run.get().isUnderWay()) {
                    run.set(new Run(command, true, null));
                }
            });
        }
    }

    /// Ends what runs, and shows nothing of it.
    void cancel() {
        service.cancel();
        run.set(Run.NONE);
    }

    private static final class Running extends Task<HandPage> {
        private final Supplier<HandRunner> runner;
        private final @Nullable HandCommand command;

        Running(Supplier<HandRunner> runner, @Nullable HandCommand command) {
            this.runner = runner;
            this.command = command;
        }

        @Override
        protected HandPage call() throws InterruptedException {
            if (command == null) {
                throw new InterruptedException("given up before it began");
            }
            return HandPage.of(command, runner.get().run(command));
        }
    }
}
