package org.portatlas.view.listeners;

import java.util.List;
import javafx.collections.ObservableList;

/// Turns one list into another by the rows that differ, so that a table which shows it keeps its place.
final class ListSteps {
    private ListSteps() {}

    /// Leaves what both begin and end with alone, and replaces what lies between.
    static <T> void take(ObservableList<T> list, List<T> now) {
        int shorter = Math.min(list.size(), now.size());
        int head = 0;
        while (head < shorter && list.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && list.get(list.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        int common = shorter - head - tail;
        for (int index = head; index < head + common; index++) {
            list.set(index, now.get(index));
        }
        if (list.size() > now.size()) {
            list.remove(head + common, list.size() - tail);
        } else if (list.size() < now.size()) {
            list.addAll(head + common, now.subList(head + common, now.size() - tail));
        }
    }
}
