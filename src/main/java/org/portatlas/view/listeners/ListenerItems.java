package org.portatlas.view.listeners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.portatlas.view.listeners.ListenerItem.Mark;

/// The rows of the table, changed by differences alone: what stays keeps its item, and what went stays for a while with
/// a mark. In no particular order. FX thread.
final class ListenerItems {
    /// A table goes through all its rows for each change: more than these are told as one.
    private static final int FEW = 40;

    private final ObservableList<ListenerItem> items =
            FXCollections.observableArrayList(item -> new Observable[] {item.rowProperty(), item.markProperty()});

    private final ObservableList<ListenerItem> seen = FXCollections.unmodifiableObservableList(items);
    private List<ListenerRow> present = List.of();

    ObservableList<ListenerItem> all() {
        return seen;
    }

    /// The sockets that are there now, without those that are only shown as gone. Another list after each [#take].
    List<ListenerRow> present() {
        return present;
    }

    /// Takes over a reading.
    ///
    /// @param changes from those [#present] to those that are there now
    /// @param isMarking whether what differs is marked as having happened now
    void take(RowChanges changes, boolean isMarking, Instant at) {
        List<RowChanges.Pair> others = changes.kept().stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .toList();
        int count = others.size() + changes.came().size() + changes.gone().size();
        change(count, list -> {
            IdentityHashMap<ListenerRow, ListenerItem> shown = new IdentityHashMap<>();
            Map<Place, ListenerItem> gone = new HashMap<>();
            for (ListenerItem item : list) {
                if (item.isGone()) {
                    gone.putIfAbsent(Place.of(item.row()), item);
                } else {
                    shown.put(item.row(), item);
                }
            }
            for (RowChanges.Pair pair : others) {
                ListenerItem item = shown.get(pair.before());
                if (item != null) {
                    item.show(pair.after());
                    if (isMarking && pair.isChanged()) {
                        item.mark(Mark.CHANGED, at);
                    }
                }
            }
            Set<ListenerItem> dropped = new HashSet<>();
            for (ListenerRow row : changes.gone()) {
                ListenerItem item = shown.get(row);
                if (item != null && isMarking) {
                    item.mark(Mark.GONE, at);
                } else if (item != null) {
                    dropped.add(item);
                }
            }
            List<ListenerItem> added = new ArrayList<>();
            Mark mark = isMarking ? Mark.NEW : Mark.NONE;
            for (ListenerRow row : changes.came()) {
                ListenerItem again = gone.remove(Place.of(row));
                if (again != null) {
                    again.show(row);
                    again.mark(mark, at);
                } else {
                    added.add(new ListenerItem(row, mark, at));
                }
            }
            replace(list, dropped, added);
        });
        present = items.stream()
                .filter(item -> !item.isGone())
                .map(ListenerItem::row)
                .toList();
    }

    /// Takes marks away that are not fresh any more, and the rows that were only shown as gone.
    ///
    /// @param isFresh when something happened that is still to be marked
    void age(Predicate<Instant> isFresh) {
        List<ListenerItem> old = items.stream()
                .filter(item -> item.mark() != Mark.NONE && !isFresh.test(item.since()))
                .toList();
        change(old.size(), list -> {
            Set<ListenerItem> gone = new HashSet<>();
            for (ListenerItem item : old) {
                if (item.isGone()) {
                    gone.add(item);
                } else {
                    item.mark(Mark.NONE, item.since());
                }
            }
            replace(list, gone, List.of());
        });
    }

    /// @param count how much is changed
    /// @param change changes the list that it is given, and what is in it
    private void change(int count, Consumer<List<ListenerItem>> change) {
        if (count > FEW) {
            List<ListenerItem> all = new ArrayList<>(items);
            items.clear();
            change.accept(all);
            items.setAll(all);
        } else if (count > 0) {
            change.accept(items);
        }
    }

    private static void replace(List<ListenerItem> list, Set<ListenerItem> gone, List<ListenerItem> added) {
        if (!gone.isEmpty()) {
            list.removeAll(gone);
        }
        if (!added.isEmpty()) {
            list.addAll(added);
        }
    }

    private record Place(int port, String protocol, String address) {
        static Place of(ListenerRow row) {
            return new Place(row.port(), row.protocol(), row.address());
        }
    }
}
