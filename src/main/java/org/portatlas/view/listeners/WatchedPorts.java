package org.portatlas.view.listeners;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.ListenerList;
import org.portatlas.text.Texts;

/// The ports whose starts and stops are told, what is there now, and the notices that nobody has dismissed yet. FX
/// thread.
public final class WatchedPorts {
    private static final Texts TEXTS = new Texts(WatchedPorts.class);
    private static final int MOST_NOTICES = 3;

    private final PortNames names;
    private final ObservableValue<@Nullable ListenerList> list;
    private final TreeSet<Integer> ports = new TreeSet<>();
    private final ObservableList<WatchedRow> rows = FXCollections.observableArrayList();
    private final ObservableList<WatchedRow> seenRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Notice> seenNotices = FXCollections.unmodifiableObservableList(notices);
    private final ReadOnlyObjectWrapper<OptionalInt> dropped = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private boolean isListed;
    private final ReadOnlyObjectWrapper<List<Integer>> shown = new ReadOnlyObjectWrapper<>(List.of());

    /// Something has started, changed or stopped at a watched port.
    record Notice(int port, String text) {}

    /// A watched port and what is there now, in words.
    ///
    /// @param registered what the port is registered as, empty if it is not
    /// @param commonUse what it is commonly used for, empty if unknown
    record WatchedRow(int port, String now, String registered, String commonUse) {}

    WatchedPorts(PortNames names, ObservableValue<@Nullable ListenerList> list) {
        this.names = names;
        this.list = list;
        list.subscribe(this::update);
    }

    /// Ascending; replaced when it changes.
    ObservableValue<List<Integer>> portsProperty() {
        return shown.getReadOnlyProperty();
    }

    List<Integer> ports() {
        return shown.get();
    }

    boolean contains(int port) {
        return ports.contains(port);
    }

    /// Watches a port, or no longer. Port 0 is never watched, for nothing can be there.
    public void toggle(int port) {
        if (port > 0) {
            boolean isDropped = ports.remove(port);
            if (!isDropped) {
                ports.add(port);
            }
            dropped.set(isDropped ? OptionalInt.of(port) : OptionalInt.empty());
            shown.set(List.copyOf(ports));
            update();
        }
    }

    /// Watches all of these, or, if all of them are watched, none.
    void toggleAll(List<Integer> chosen) {
        boolean areWatched = ports.containsAll(chosen);
        chosen.stream()
                .distinct()
                .filter(port -> contains(port) == areWatched)
                .toList()
                .forEach(this::toggle);
    }

    /// The port that was dropped last, until another one is watched.
    ReadOnlyObjectProperty<OptionalInt> droppedProperty() {
        return dropped.getReadOnlyProperty();
    }

    void restore(List<Integer> remembered) {
        ports.clear();
        ports.addAll(remembered);
        shown.set(List.copyOf(ports));
        update();
    }

    /// In port order. Made at the first call, for nobody sees them before.
    ObservableList<WatchedRow> rows() {
        isListed = true;
        update();
        return seenRows;
    }

    /// Newest first, the newest alone of each port, and a few at most.
    ObservableList<Notice> notices() {
        return seenNotices;
    }

    void dismiss() {
        notices.clear();
    }

    /// Something has happened at a port: told if it is watched.
    void note(int port, String text) {
        if (contains(port)) {
            notices.removeIf(older -> older.port() == port);
            notices.addFirst(new Notice(port, text));
            if (notices.size() > MOST_NOTICES) {
                notices.removeLast();
            }
        }
    }

    private void update() {
        if (isListed) {
            ListSteps.take(rows, ports.stream().map(this::row).toList());
        }
    }

    private WatchedRow row(int port) {
        return new WatchedRow(port, now(port), names.registered(port), names.commonUse(port));
    }

    private String now(int port) {
        ListenerList read = list.getValue();
        if (read == null) {
            return TEXTS.get("watched.unread");
        }
        String there =
                ListenerRow.of(
                                read.sockets().stream()
                                        .filter(socket -> socket.port() == port)
                                        .toList(),
                                names)
                        .stream()
                        .map(ListenerRow::sentence)
                        .distinct()
                        .collect(Collectors.joining("; "));
        return there.isEmpty() ? TEXTS.get("watched.quiet") : there;
    }
}
