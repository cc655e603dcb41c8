package org.portatlas.view.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.practice.Practice;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.machine.practice.PracticeNames;
import org.portatlas.machine.practice.PracticeRefusedException;
import org.portatlas.machine.practice.PracticeRoom;
import org.portatlas.text.Texts;
import org.portatlas.view.Background;

/// The practice sockets that somebody has asked for, made and taken away in the background, and the seconds that are
/// left to them. FX thread.
public final class PracticeViewModel {
    private static final Texts TEXTS = new Texts(PracticeViewModel.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final Duration OVERDUE = Duration.ofSeconds(2);

    private final PracticeRoom room;
    private final PracticeNames names;
    private final Executor executor;
    private final Clock clock;
    private final Runnable showThreads;
    private final ReadOnlyObjectWrapper<List<Practice>> current = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Instant> now;

    /// A clock and no animation: while one of those runs, the toolkit counts sixty frames a second.
    private final Executor later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Platform::runLater);

    private boolean isCounting;

    /// @param showThreads lets the map show connections
    public PracticeViewModel(Executor executor, Clock clock, Runnable showThreads) {
        this.room = new PracticeRoom(PracticeRoom.LIFETIME, clock, () -> Platform.runLater(this::follow));
        this.names = new PracticeNames(room, clock.getZone());
        this.executor = executor;
        this.clock = clock;
        this.showThreads = showThreads;
        this.now = new ReadOnlyObjectWrapper<>(clock.instant());
    }

    /// What there is now, in port order.
    public ReadOnlyObjectProperty<List<Practice>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// What there is, port by port, with whose it is in words.
    public Map<Integer, String> words() {
        return current.get().stream().collect(Collectors.toMap(Practice::port, names::words));
    }

    /// Names what is its own in what was read. Any thread.
    public PracticeNames names() {
        return names;
    }

    /// Moves on by the second while there is any practice.
    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// The practice on a port; null if there is none.
    @Nullable
    Practice on(int port) {
        return current.get().stream()
                .filter(each -> each.port() == port)
                .findFirst()
                .orElse(null);
    }

    public boolean isPractised(int port) {
        return on(port) != null;
    }

    /// How much longer it stays, as in "1:32". Also where the clock was put back, never longer than any does.
    String left(Practice practice) {
        long seconds = Math.clamp(
                Duration.between(now.get(), practice.until()).toSeconds(), 0, PracticeRoom.LIFETIME.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /// Makes a socket, or says why not.
    public void begin(int port, PracticeKind kind, Consumer<String> say) {
        Background.run(
                executor,
                () -> room.begin(port, kind),
                begun -> say.accept(TEXTS.get("begun", TIME.format(begun.until().atZone(clock.getZone())))),
                failure -> refuse(failure, say));
    }

    /// Connects clients to the practice listener, or says why not.
    public void connect(int port, int clients, Consumer<String> say) {
        Background.run(
                executor,
                () -> room.connect(port, clients),
                ports -> {
                    showThreads.run();
                    say.accept(TEXTS.get("connected", ports.size(), join(ports)));
                },
                failure -> refuse(failure, say));
    }

    /// A defect is told elsewhere.
    private static void refuse(Throwable failure, Consumer<String> say) {
        if (failure instanceof PracticeRefusedException refused) {
            say.accept(String.valueOf(refused.getMessage()));
        }
    }

    public void end(int port) {
        executor.execute(() -> room.end(port));
    }

    /// Takes everything away.
    public void close() {
        room.close();
    }

    private void follow() {
        now.set(clock.instant());
        current.set(room.current());
        if (!isCounting) {
            count();
        }
    }

    /// Once a second, as long as there is something to count.
    private void count() {
        now.set(clock.instant());
        // What a clock that was put forward, or a computer that slept, has left behind goes when it was said to go.
        current.get().stream()
                .filter(each -> each.until().plus(OVERDUE).isBefore(now.get()))
                .forEach(each -> end(each.port()));
        isCounting = !current.get().isEmpty();
        if (isCounting) {
            later.execute(this::count);
        }
    }

    private static String join(List<Integer> ports) {
        return String.join(", ", ports.stream().map(String::valueOf).toList());
    }
}
