package org.portatlas.view.listeners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.portatlas.view.listeners.ListenerItem.Mark;

/// The rows of the table, changed by differences alone: what stays keeps its item, and what went stays for a while with
/// a mark. In no particular order. FX thread.
final class ListenerItems {
    private final ObservableList<ListenerItem> items =
            FXCollections.observableArrayList(item -> new Observable[] {item.rowProperty(), item.markProperty()});

    private final ObservableList<ListenerItem> seen = FXCollections.unmodifiableObservableList(items);

    ObservableList<ListenerItem> all() {
        return seen;
    }

    /// The sockets that are there now, without those that are only shown as gone.
    List<ListenerRow> present() {
        return items.stream()
                .filter(item -> !item.isGone())
                .map(ListenerItem::row)
                .toList();
    }

    /// Takes over a reading.
    ///
    /// @param isMarking whether what differs is marked as having happened now
    /// @return what differs
    RowChanges take(List<ListenerRow> now, boolean isMarking, Instant at) {
        IdentityHashMap<ListenerRow, ListenerItem> shown = new IdentityHashMap<>();
        items.stream().filter(item -> !item.isGone()).forEach(item -> shown.put(item.row(), item));
        RowChanges changes = RowChanges.between(present(), now);
        for (RowChanges.Pair pair : changes.kept()) {
            ListenerItem item = shown.get(pair.before());
            if (item != null && !pair.before().equals(pair.after())) {
                item.show(pair.after());
                if (isMarking && pair.isChanged()) {
                    item.mark(Mark.CHANGED, at);
                }
            }
        }
        List<ListenerItem> dropped = new ArrayList<>();
        for (ListenerRow row : changes.gone()) {
            ListenerItem item = shown.get(row);
            if (item != null && isMarking) {
                item.mark(Mark.GONE, at);
            } else if (item != null) {
                dropped.add(item);
            }
        }
        List<ListenerItem> added = new ArrayList<>();
        for (ListenerRow row : changes.came()) {
            items.stream()
                    .filter(item -> item.isGone() && isSamePlace(item.row(), row))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> {
                                item.show(row);
                                item.mark(isMarking ? Mark.NEW : Mark.NONE, at);
                            },
                            () -> added.add(new ListenerItem(row, isMarking ? Mark.NEW : Mark.NONE, at)));
        }
        if (!dropped.isEmpty()) {
            items.removeAll(dropped);
        }
        if (!added.isEmpty()) {
            items.addAll(added);
        }
        return changes;
    }

    /// Takes marks away that were set at this time or earlier, and the rows that were only shown as gone.
    void age(Instant stale) {
        List<ListenerItem> old = items.stream()
                .filter(item -> item.mark() != Mark.NONE && !item.isMarkedSince(stale))
                .toList();
        List<ListenerItem> gone = old.stream().filter(ListenerItem::isGone).toList();
        old.stream().filter(item -> !item.isGone()).forEach(item -> item.mark(Mark.NONE, stale));
        if (!gone.isEmpty()) {
            items.removeAll(gone);
        }
    }

    private static boolean isSamePlace(ListenerRow one, ListenerRow other) {
        return one.port() == other.port()
                && one.protocol().equals(other.protocol())
                && one.address().equals(other.address());
    }
}
