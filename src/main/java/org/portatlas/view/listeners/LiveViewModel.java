package org.portatlas.view.listeners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.portatlas.layer.HeldSockets;
import org.portatlas.layer.MachineMarks;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import org.portatlas.map.Mark;
import org.portatlas.registry.Registry;

/// This machine, read again and again in the background while someone looks: what listens or is bound, as rows and as
/// marks, and what has changed since. A reading that changes nothing changes nothing here. FX thread.
public final class LiveViewModel {
    private static final Duration PERIOD = Duration.seconds(2);

    /// A change stays marked this long.
    private static final long FRESH_SECONDS = 6;

    private static final int MOST_EVENTS = 500;

    private final Registry registry;
    private final Clock clock;
    private final BooleanProperty live = new SimpleBooleanProperty(true);
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final ObservableList<ListenerRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> events = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable HeldSockets> held = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper listening = new ReadOnlyIntegerWrapper(-1);
    private final Map<Integer, Instant> changed = new HashMap<>();
    private final ScheduledService<ListenerList> reading;

    public LiveViewModel(PortCheck check, Registry registry, Executor executor, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        reading = new ScheduledService<>() {
            @Override
            protected Task<ListenerList> createTask() {
                return new Task<>() {
                    @Override
                    protected ListenerList call() {
                        return check.listeners();
                    }
                };
            }
        };
        reading.setPeriod(PERIOD);
        reading.setExecutor(executor);
        reading.setOnSucceeded(event -> show(reading.getValue()));
        live.subscribe(this::turn);
        seen.subscribe(this::turn);
    }

    /// Whether the machine is read at all.
    public BooleanProperty liveProperty() {
        return live;
    }

    /// Whether someone looks: nothing is read while the window is hidden or minimised.
    public BooleanProperty seenProperty() {
        return seen;
    }

    /// How many TCP sockets listen here; -1 while that is not known.
    public ReadOnlyIntegerProperty listeningProperty() {
        return listening.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /// What this machine holds; null while that is not looked at. A reading that found the same leaves the value as it
    /// is.
    public ReadOnlyObjectProperty<@Nullable HeldSockets> heldProperty() {
        return held.getReadOnlyProperty();
    }

    ObservableList<ListenerRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /// What has come and gone, newest first, each with its time of day.
    ObservableList<String> events() {
        return FXCollections.unmodifiableObservableList(events);
    }

    private void turn() {
        if (live.get() && seen.get()) {
            reading.restart();
        } else {
            reading.cancel();
        }
        if (!live.get()) {
            marks.set(List.of());
            held.set(null);
        }
    }

    /// Takes over a reading.
    void show(ListenerList list) {
        List<ListenerRow> now = ListenerRow.of(list.sockets(), registry);
        if (listening.get() >= 0) {
            note(now);
        }
        listening.set((int)
                now.stream().filter(row -> row.state().equals("listening")).count());
        if (!now.equals(rows)) {
            rows.setAll(now);
        }
        Instant stale = clock.instant().minusSeconds(FRESH_SECONDS);
        changed.values().removeIf(time -> time.isBefore(stale));
        if (live.get()) {
            List<Mark> marked = MachineMarks.of(list.sockets(), Set.copyOf(changed.keySet()));
            if (!marked.equals(marks.get())) {
                marks.set(marked);
            }
            HeldSockets found = HeldSockets.of(list);
            if (!found.equals(held.get())) {
                held.set(found);
            }
        }
    }

    private void note(List<ListenerRow> now) {
        Map<String, ListenerRow> before = byKey(rows);
        Map<String, ListenerRow> after = byKey(now);
        after.values().stream().filter(row -> !before.containsKey(row.key())).forEach(row -> note(row, true));
        before.values().stream().filter(row -> !after.containsKey(row.key())).forEach(row -> note(row, false));
    }

    private void note(ListenerRow row, boolean came) {
        String time = DateTimeFormatter.ofPattern("HH:mm:ss").format(LocalTime.now(clock));
        events.addFirst(time + "  " + row.sentence(came));
        if (events.size() > MOST_EVENTS) {
            events.removeLast();
        }
        changed.put(row.port(), clock.instant());
    }

    private static Map<String, ListenerRow> byKey(List<ListenerRow> rows) {
        return rows.stream().collect(Collectors.toMap(ListenerRow::key, row -> row, (first, second) -> first));
    }
}
