package org.portatlas.view.listeners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.CommonUses;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.MachineMarks;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.machine.SocketState;
import org.portatlas.map.Mark;
import org.portatlas.registry.Registry;
import org.portatlas.store.Session;
import org.portatlas.store.Settings;
import org.portatlas.text.Texts;
import org.portatlas.view.Again;
import org.portatlas.view.practice.PracticeViewModel;

/// This machine, read again and again in the background while someone looks: what listens or is
/// bound, as rows and as marks, and what has changed since. A reading that changes nothing changes
/// nothing here. FX thread.
public final class LiveViewModel {
    private static final Texts TEXTS = new Texts(LiveViewModel.class);

    /// A change stays marked this long.
    private static final long FRESH_SECONDS = 6;

    private static final int MOST_EVENTS = 500;

    private static final DateTimeFormatter TIME_OF_DAY = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Clock clock;
    private final PracticeViewModel practice;
    private final PortNames names;
    private final WatchedPorts watched;
    private final BooleanProperty live = new SimpleBooleanProperty(true);
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final IntegerProperty seconds = new SimpleIntegerProperty(Settings.NEW.refresh());
    private final ReadOnlyObjectWrapper<@Nullable Instant> pausedAt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ListenerList> list = new ReadOnlyObjectWrapper<>();
    private final ListenerItems items = new ListenerItems();
    private final ObservableList<String> events = FXCollections.observableArrayList();
    private final ObservableList<String> seenEvents = FXCollections.unmodifiableObservableList(events);
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable HeldSockets> held = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper listening = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper unread = new ReadOnlyStringWrapper("");
    private final Map<Integer, Instant> changed = new HashMap<>();

    /// A clock and no animation: while one of those runs, the toolkit counts sixty frames a second.
    private final Executor later =
            CompletableFuture.delayedExecutor(FRESH_SECONDS * 1000 + 100, TimeUnit.MILLISECONDS, Platform::runLater);

    private final Again<Taken> reading;
    private @Nullable Taken last;
    private Consumer<Runnable> steadily = Runnable::run;

    /// A reading, with what is made of it in the background too, for there may be thousands of rows.
    ///
    /// @param before the rows that it was compared with
    private record Taken(
            ListenerList list,
            List<Mark> marks,
            HeldSockets held,
            List<ListenerRow> rows,
            List<ListenerRow> before,
            RowChanges changes) {
        static Taken of(ListenerList list, PortNames names, List<ListenerRow> before) {
            List<ListenerRow> rows = ListenerRow.of(list.sockets(), names);
            return new Taken(
                    list,
                    MachineMarks.of(list.sockets()),
                    HeldSockets.of(list),
                    rows,
                    before,
                    RowChanges.between(before, rows));
        }
    }

    public LiveViewModel(PortCheck check, Registry registry, Executor executor, Clock clock) {
        this(check, registry, executor, clock, new PracticeViewModel(executor, clock, () -> {}));
    }

    /// @param practice its sockets are marked whether the machine is read or not, and lead to
    /// another reading
    public LiveViewModel(
            PortCheck check, Registry registry, Executor executor, Clock clock, PracticeViewModel practice) {
        this.clock = clock;
        this.practice = practice;
        names = new PortNames(registry, CommonUses::embedded);
        watched = new WatchedPorts(names, list.getReadOnlyProperty());
        reading = new Again<>(Duration.ofSeconds(seconds.get()), executor, () -> look(check), this::show);
        live.subscribe(this::turn);
        seen.subscribe(this::turn);
        practice.currentProperty().subscribe(this::turn);
        still.subscribe(this::wake);
        paused.subscribe(now -> {
            pausedAt.set(now && isRead() ? clock.instant() : null);
            turn();
        });
        seconds.subscribe(now -> {
            reading.setPeriod(Duration.ofSeconds(now.intValue()));
            turn();
        });
    }

    /// Whether the machine is read at all.
    public BooleanProperty liveProperty() {
        return live;
    }

    /// Whether someone looks: nothing is read while the window is hidden or minimised.
    public BooleanProperty seenProperty() {
        return seen;
    }

    /// Whether all that is shown stays for a while as it is: nothing is read and no mark of a
    /// change fades. Unlike a pause it is nobody's setting and is not remembered.
    public BooleanProperty stillProperty() {
        return still;
    }

    /// Whether what was read last stays as it is. If nothing was read yet, one reading is taken
    /// all the same.
    BooleanProperty pausedProperty() {
        return paused;
    }

    /// From one reading to the next.
    public IntegerProperty secondsProperty() {
        return seconds;
    }

    /// Whether what is shown moves, in words.
    StringBinding state() {
        return Bindings.createStringBinding(
                () -> {
                    Instant stopped = pausedAt.get();
                    if (!live.get()) {
                        return TEXTS.get("live.off");
                    }
                    return stopped != null ? TEXTS.get("live.paused", timeOfDay(stopped)) : TEXTS.get("live.every");
                },
                live,
                pausedAt);
    }

    /// How this machine was watched when the window was closed last.
    public void restore(Session.Live session) {
        paused.set(session.paused());
        watched.restore(session.watched());
    }

    /// How it is watched now.
    public Session.Live remembered() {
        return new Session.Live(paused.get(), watched.ports());
    }

    /// How many TCP sockets listen here; -1 while that is not known.
    public ReadOnlyIntegerProperty listeningProperty() {
        return listening.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// What this machine holds; null while that is not looked at. A reading that found the same
    /// leaves the value as it is.
    public ReadOnlyObjectProperty<@Nullable HeldSockets> heldProperty() {
        return held.getReadOnlyProperty();
    }

    public WatchedPorts watched() {
        return watched;
    }

    PortNames names() {
        return names;
    }

    /// The last reading, null before the first.
    ReadOnlyObjectProperty<@Nullable ListenerList> listProperty() {
        return list.getReadOnlyProperty();
    }

    /// What could not be read, in a sentence or two; empty if everything could, or nothing was read yet.
    ReadOnlyStringProperty unreadProperty() {
        return unread.getReadOnlyProperty();
    }

    ObservableList<ListenerItem> items() {
        return items.all();
    }

    /// What has come, gone and changed, newest first, each with its time of day.
    ObservableList<String> events() {
        return seenEvents;
    }

    /// Lets a table keep still what it shows: every change of the items runs within this.
    void setSteadily(Consumer<Runnable> around) {
        steadily = around;
    }

    String timeOfDay(Instant time) {
        return TIME_OF_DAY.format(LocalTime.ofInstant(time, clock.getZone()));
    }

    private boolean isRead() {
        return listening.get() >= 0;
    }

    private void wake() {
        turn();
        fade();
    }

    private void turn() {
        if (live.get() && seen.get() && !still.get() && !(paused.get() && isRead())) {
            reading.restart();
        } else {
            reading.stop();
        }
        mark();
    }

    private Supplier<Taken> look(PortCheck check) {
        List<ListenerRow> before = items.present();
        return () -> Taken.of(practice.names().listeners(check::listeners), names, before);
    }

    /// Takes over a reading.
    void show(ListenerList taken) {
        show(Taken.of(taken, names, items.present()));
    }

    private void show(Taken taken) {
        List<ListenerRow> now = taken.rows();
        RowChanges changes =
                taken.before() == items.present() ? taken.changes() : RowChanges.between(items.present(), now);
        ListenerList former = list.get();
        // Where a table could be read this time and not the last, its sockets have not come.
        boolean isComparable =
                isRead() && former != null && former.isWhole() == taken.list().isWhole();
        Instant time = clock.instant();
        steadily.accept(() -> items.take(changes, isComparable, time));
        if (isComparable) {
            note(changes, time);
        }
        listening.set((int) now.stream()
                .filter(row -> row.socket().state() == SocketState.LISTENING)
                .count());
        last = taken;
        list.set(taken.list());
        unread.set(Unread.of(taken.list()));
        fade();
        if (paused.get()) {
            pausedAt.set(time);
            reading.stop();
        }
    }

    /// What happened long enough ago is marked no longer.
    private void fade() {
        if (still.get()) {
            return;
        }
        Instant now = clock.instant();
        Instant stale = now.minusSeconds(FRESH_SECONDS);
        // What has not happened yet was before the clock was put back.
        Predicate<Instant> isFresh = time -> time.isAfter(stale) && !time.isAfter(now);
        changed.values().removeIf(isFresh.negate());
        steadily.accept(() -> items.age(isFresh));
        mark();
    }

    private void mark() {
        Taken taken = live.get() ? last : null;
        List<Mark> marked = MachineMarks.with(
                taken == null ? List.of() : taken.marks(), Set.copyOf(changed.keySet()), practice.words());
        if (!marked.equals(marks.get())) {
            marks.set(marked);
        }
        HeldSockets found = taken == null ? null : taken.held();
        if (!Objects.equals(found, held.get())) {
            held.set(found);
        }
    }

    /// What has come, gone or changed at a port, in words that are made when they are wanted.
    private record Happening(int port, Supplier<String> words) {}

    private void note(RowChanges changes, Instant time) {
        List<Happening> all = new ArrayList<>();
        changes.came().forEach(row -> all.add(new Happening(row.port(), () -> row.sentence(true))));
        changes.kept().stream()
                .filter(RowChanges.Pair::isChanged)
                .forEach(pair -> all.add(new Happening(pair.after().port(), pair::sentence)));
        changes.gone().forEach(row -> all.add(new Happening(row.port(), () -> row.sentence(false))));
        if (all.isEmpty()) {
            return;
        }
        String now = timeOfDay(time) + "  ";
        for (Happening each : all) {
            changed.put(each.port(), time);
            if (watched.contains(each.port())) {
                watched.note(each.port(), now + each.words().get());
            }
        }
        // Of thousands at once only the last are written down.
        List<String> newest = new ArrayList<>(all.reversed().stream()
                .limit(MOST_EVENTS)
                .map(each -> now
                        + (watched.contains(each.port()) ? "★ " : "")
                        + each.words().get())
                .toList());
        newest.addAll(events);
        events.setAll(newest.subList(0, Math.min(newest.size(), MOST_EVENTS)));
        later.execute(this::fade);
    }
}
