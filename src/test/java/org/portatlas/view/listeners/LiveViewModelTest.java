package org.portatlas.view.listeners;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.binding.StringBinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.portatlas.SwiftExtension;
import org.portatlas.SwiftRobot;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.Sockets;
import org.portatlas.machine.practice.PracticeKind;
import org.portatlas.map.Mark;
import org.portatlas.registry.Registry;
import org.portatlas.store.Session;
import org.portatlas.view.LateClock;
import org.portatlas.view.practice.PracticeViewModel;
import org.testfx.util.WaitForAsyncUtils;

/// The live machine over real listeners, read when the test says so.
@ExtendWith(SwiftExtension.class)
class LiveViewModelTest {
    private static final Registry REGISTRY = Registry.embedded();

    /// Of the periods of a second, in which another reading would have come, in milliseconds.
    private static final int ONE_AND_A_HALF = 1_500;

    private final PortCheck check = PortCheck.ofThisMachine();
    private final LateClock clock = new LateClock();
    private final LiveViewModel model = new LiveViewModel(check, REGISTRY, Runnable::run, clock);

    private void read() {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.show(check.listeners()));
    }

    private Optional<Mark> mark(int port) {
        return model.marksProperty().get().stream()
                .filter(mark -> mark.port() == port)
                .findFirst();
    }

    private List<String> events(int port) {
        return model.events().stream()
                .filter(event -> event.contains("TCP " + port + ","))
                .toList();
    }

    @Test
    void show_aListenerComesAndGoes_marksAndNotesIt() throws Exception {
        read();
        int port;
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            read();
            assertThat(mark(port)).hasValue(new Mark(port, Mark.Shape.RING, false, true, "TCP listening · java"));
            assertThat(events(port)).hasSize(1);
            assertThat(events(port).getFirst())
                    .contains("PID " + ProcessHandle.current().pid())
                    .contains("now listens on TCP " + port + ", this machine only");
            clock.putForward(Duration.ofSeconds(10));
            read();
            assertThat(mark(port)).hasValue(new Mark(port, Mark.Shape.RING, false, false, "TCP listening · java"));
        }
        read();
        assertThat(mark(port)).isEmpty();
        assertThat(events(port)).hasSize(2);
        assertThat(events(port).getFirst()).contains("no longer listens");
    }

    @Test
    void firstReading_notesNothing() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            assertThat(model.events()).isEmpty();
            assertThat(model.listeningProperty().get()).isPositive();
            assertThat(mark(listener.getLocalPort())).isPresent();
        }
    }

    @Test
    void liveTurnedOff_takesTheMarksAway() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            assertThat(mark(listener.getLocalPort())).isPresent();
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> model.liveProperty().set(false));
            assertThat(model.marksProperty().get()).isEmpty();
            read();
            assertThat(mark(listener.getLocalPort())).isEmpty();
        }
    }

    private void set(Runnable change) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, change);
        SwiftRobot.settle();
    }

    private ListenerItem item(int port) {
        return model.items().stream()
                .filter(item -> item.row().port() == port)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void show_theSameSocketElsewhere_isMarkedChangedAndKeepsItsItem() throws Exception {
        ServerSocket narrow = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        int port = narrow.getLocalPort();
        read();
        ListenerItem before = item(port);
        assertThat(before.mark()).isEqualTo(ListenerItem.Mark.NONE);
        narrow.close();
        try (ServerSocket wide = new ServerSocket(port)) {
            assertThat(wide.isBound()).isTrue();
            read();
            assertThat(item(port)).isSameAs(before);
            assertThat(before.state()).isEqualTo("listening, changed");
            assertThat(before.row().exposure()).isEqualTo("all interfaces");
            assertThat(events(port)).hasSize(1);
            assertThat(events(port).getFirst()).contains("all interfaces; before: this machine only");
            clock.putForward(Duration.ofSeconds(10));
            read();
            assertThat(before.state()).isEqualTo("listening");
        }
    }

    @Test
    void show_aListenerGoes_staysMarkedAsGoneForAWhile() throws Exception {
        int port;
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            port = listener.getLocalPort();
            read();
        }
        read();
        assertThat(item(port).state()).isEqualTo("gone");
        clock.putForward(Duration.ofSeconds(10));
        read();
        assertThat(model.items()).noneMatch(item -> item.row().port() == port);
    }

    @Test
    void show_aReadingThatSawLess_tellsOfNothingGone() throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            ListenerList whole = check.listeners();
            set(() -> model.show(new ListenerList(whole.time(), List.of(), whole.sources(), false, whole.notSeen())));
            assertThat(events(listener.getLocalPort())).isEmpty();
        }
    }

    @Test
    void seen_turnedOff_readsNothingMore() throws Exception {
        AtomicInteger readings = new AtomicInteger();
        LiveViewModel counted = counted(readings);
        set(() -> counted.secondsProperty().set(1));
        set(() -> counted.seenProperty().set(true));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> readings.get() >= 2);
        set(() -> counted.seenProperty().set(false));
        int then = readings.get();
        TimeUnit.MILLISECONDS.sleep(ONE_AND_A_HALF);
        assertThat(readings.get()).isEqualTo(then);
        set(() -> counted.seenProperty().set(true));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> readings.get() > then);
        set(() -> counted.seenProperty().set(false));
    }

    @Test
    void paused_readsNothingMoreAndSaysSince_untilItGoesOn() throws Exception {
        AtomicInteger readings = new AtomicInteger();
        LiveViewModel counted = counted(readings);
        set(() -> counted.secondsProperty().set(1));
        set(() -> counted.seenProperty().set(true));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> counted.listProperty().get() != null);
        StringBinding state = counted.state();
        assertThat(state.get()).isEqualTo("Live, every");
        set(() -> counted.pausedProperty().set(true));
        int then = readings.get();
        assertThat(state.get()).matches("Paused at \\d\\d:\\d\\d:\\d\\d");
        TimeUnit.MILLISECONDS.sleep(ONE_AND_A_HALF);
        assertThat(readings.get()).isEqualTo(then);
        assertThat(counted.marksProperty().get()).isNotNull();
        set(() -> counted.pausedProperty().set(false));
        assertThat(state.get()).isEqualTo("Live, every");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> readings.get() > then);
        set(() -> counted.seenProperty().set(false));
    }

    @Test
    void restore_ofAPausedSession_readsOnceAndStaysPaused() throws Exception {
        AtomicInteger readings = new AtomicInteger();
        LiveViewModel counted = counted(readings);
        Session.Live paused = new Session.Live(true, List.of(22, 8080));
        set(() -> counted.secondsProperty().set(1));
        set(() -> counted.restore(paused));
        set(() -> counted.seenProperty().set(true));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> counted.listProperty().get() != null);
        TimeUnit.MILLISECONDS.sleep(ONE_AND_A_HALF);
        assertThat(readings.get()).isEqualTo(1);
        assertThat(counted.state().get()).startsWith("Paused at ");
        assertThat(counted.remembered()).isEqualTo(paused);
        set(() -> counted.seenProperty().set(false));
    }

    @Test
    void practice_isMarkedAsOwn_beforeItIsReadToo_andNotWhenItHasGone() throws Exception {
        PracticeViewModel practice = new PracticeViewModel(Runnable::run, clock, () -> {});
        LiveViewModel live = new LiveViewModel(check, REGISTRY, Runnable::run, clock, practice);
        int port = Sockets.unheldPort();
        try (ServerSocket other = Sockets.listener("127.0.0.1")) {
            set(() -> practice.begin(port, PracticeKind.UDP_BOUND, said -> {}));
            assertThat(live.marksProperty().get()).hasSize(1).first().matches(Mark::own);
            set(() -> live.show(practice.names().listeners(check::listeners)));
            List<Mark> marks = live.marksProperty().get();
            assertThat(marks).filteredOn(Mark::own).singleElement().satisfies(mark -> {
                assertThat(mark.port()).isEqualTo(port);
                assertThat(mark.shape()).isEqualTo(Mark.Shape.RING);
                assertThat(mark.squareCut()).isTrue();
                assertThat(mark.words()).startsWith("UDP bound · Port Atlas itself: a practice socket, until ");
            });
            assertThat(marks).extracting(Mark::port).contains(other.getLocalPort());
        } finally {
            set(practice::close);
        }
        // As it was read, until it is read again.
        assertThat(live.marksProperty().get()).filteredOn(Mark::own).hasSize(1);
        set(() -> live.show(practice.names().listeners(check::listeners)));
        assertThat(live.marksProperty().get()).extracting(Mark::port).doesNotContain(port);
    }

    private LiveViewModel counted(AtomicInteger readings) {
        return new LiveViewModel(
                check,
                REGISTRY,
                reading -> {
                    readings.incrementAndGet();
                    ForkJoinPool.commonPool().execute(reading);
                },
                clock);
    }

    /// As long as it is still, a listener that comes is not seen; what is no longer new fades as soon as it ends.
    @Test
    void still_keepsWhatIsShown_untilItEnds() throws Exception {
        read();
        try (ServerSocket first = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            read();
            Mark fresh = mark(first.getLocalPort()).orElseThrow();
            assertThat(fresh.fresh()).isTrue();
            set(() -> model.stillProperty().set(true));
            set(() -> model.secondsProperty().set(1));
            set(() -> model.seenProperty().set(true));
            clock.putForward(Duration.ofSeconds(10));
            try (ServerSocket second = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                TimeUnit.MILLISECONDS.sleep(ONE_AND_A_HALF);
                SwiftRobot.settle();
                assertThat(mark(second.getLocalPort())).isEmpty();
                assertThat(mark(first.getLocalPort())).hasValue(fresh);
                set(() -> model.stillProperty().set(false));
                WaitForAsyncUtils.waitFor(
                        5, TimeUnit.SECONDS, () -> mark(second.getLocalPort()).isPresent());
                assertThat(mark(first.getLocalPort()).orElseThrow().fresh()).isFalse();
                set(() -> model.seenProperty().set(false));
            }
        }
    }
}
