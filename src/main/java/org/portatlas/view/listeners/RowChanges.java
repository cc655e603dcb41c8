package org.portatlas.view.listeners;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.portatlas.text.Texts;

/// What differs between two lists of sockets; a pure function. A socket is known again by its transport, port and
/// address, whoever holds it; one that has moved to another address is known by its program.
///
/// @param kept those in both, before and after
/// @param came those that are only in the later list
/// @param gone those that are only in the earlier list
record RowChanges(List<Pair> kept, List<ListenerRow> came, List<ListenerRow> gone) {
    private static final Texts TEXTS = new Texts(RowChanges.class);

    /// From the surest sign that two rows are the same socket to the weakest.
    private static final List<BiPredicate<ListenerRow, ListenerRow>> SIGNS = List.of(
            (one, other) -> one.address().equals(other.address())
                    && one.socket().inode() > 0
                    && one.socket().inode() == other.socket().inode(),
            (one, other) ->
                    one.address().equals(other.address()) && one.program().equals(other.program()),
            (one, other) -> one.address().equals(other.address()),
            (one, other) -> !Collections.disjoint(one.programNames(), other.programNames()));

    /// One socket, before and after.
    record Pair(ListenerRow before, ListenerRow after) {
        /// Whether it has another exposure, state or address, or another process holds it.
        boolean isChanged() {
            return isElsewhere() || (isTold() && Collections.disjoint(processes(before), processes(after)));
        }

        /// The same for a list of another day: processes have other numbers then, programs have not.
        boolean isChangedSince() {
            return isElsewhere()
                    || (isTold() && Collections.disjoint(before.programNames(), after.programNames()))
                    || isAnotherUsers();
        }

        private boolean isElsewhere() {
            return !before.address().equals(after.address())
                    || !before.exposure().equals(after.exposure())
                    || !before.state().equals(after.state());
        }

        /// An owner that is hidden in one of the lists tells nothing: it may be the same.
        private boolean isTold() {
            return !before.hidden() && !after.hidden();
        }

        private boolean isAnotherUsers() {
            long one = before.socket().uid();
            long other = after.socket().uid();
            return one >= 0 && other >= 0 && one != other;
        }

        private static List<String> processes(ListenerRow row) {
            return row.socket().owners().stream()
                    .map(owner -> owner.pid() + " " + owner.name())
                    .toList();
        }

        /// What is written down: what is so now, and what was so before.
        String sentence() {
            List<String> before = new ArrayList<>();
            if (!before().program().equals(after().program())) {
                before.add(TEXTS.get("before.holder", before().program()));
            }
            if (!before().exposure().equals(after().exposure())) {
                before.add(before().exposure());
            }
            if (!before().address().equals(after().address())) {
                before.add(TEXTS.get("before.address", before().address()));
            }
            if (!before().state().equals(after().state())) {
                before.add(before().state());
            }
            if (before.isEmpty()) {
                before.add(TEXTS.get("before.user", before().user()));
            }
            return TEXTS.get("before", after().sentence(), String.join(", ", before));
        }
    }

    static RowChanges between(List<ListenerRow> before, List<ListenerRow> after) {
        Map<String, List<ListenerRow>> earlier = new HashMap<>();
        before.forEach(row ->
                earlier.computeIfAbsent(place(row), any -> new ArrayList<>()).add(row));
        List<ListenerRow> later = new ArrayList<>(after);
        List<Pair> kept = new ArrayList<>();
        SIGNS.forEach(sign -> {
            Iterator<ListenerRow> rest = later.iterator();
            while (rest.hasNext()) {
                ListenerRow now = rest.next();
                List<ListenerRow> candidates = earlier.getOrDefault(place(now), List.of());
                candidates.stream()
                        .filter(row -> sign.test(row, now))
                        .findFirst()
                        .ifPresent(row -> {
                            kept.add(new Pair(row, now));
                            candidates.remove(row);
                            rest.remove();
                        });
            }
        });
        List<ListenerRow> gone = earlier.values().stream()
                .flatMap(List::stream)
                .sorted(ListenerRow.ORDER)
                .toList();
        kept.sort(Comparator.comparing(Pair::after, ListenerRow.ORDER));
        return new RowChanges(List.copyOf(kept), List.copyOf(later), gone);
    }

    private static String place(ListenerRow row) {
        return row.protocol() + row.port();
    }
}
