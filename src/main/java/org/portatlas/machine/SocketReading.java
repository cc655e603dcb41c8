package org.portatlas.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.text.Texts;

/// What all sources together gave for one query.
///
/// @param time when the reading began
/// @param reports one for each source that was asked
/// @param unread the tables that no source could read, with the reasons
/// @param unseen the states that were wanted and that the sources used never show
record SocketReading(
        Instant time,
        List<SocketRow> rows,
        List<SourceReport> reports,
        Map<KernelTable, String> unread,
        Set<SocketState> unseen) {
    private static final Texts TEXTS = new Texts(SocketReading.class);

    SocketReading {
        rows = List.copyOf(rows);
        reports = List.copyOf(reports);
        unread = Map.copyOf(unread);
        unseen = Set.copyOf(unseen);
    }

    /// The ports that a socket waits on or keeps from others.
    Set<Integer> heldPorts() {
        return rows.stream()
                .filter(row -> row.state().isHolding())
                .map(SocketRow::port)
                .collect(Collectors.toSet());
    }

    /// This reading for the ports that it found held, the later one for all others: a socket that was being set up
    /// while the tables were read, and stood in none of them, is found then.
    SocketReading orElse(SocketReading later) {
        Set<Integer> held = heldPorts();
        Stream<SocketRow> others = later.rows.stream().filter(row -> !held.contains(row.port()));
        return new SocketReading(
                later.time,
                Stream.concat(rows.stream().filter(row -> held.contains(row.port())), others)
                        .toList(),
                added(later.reports),
                later.unread,
                later.unseen);
    }

    /// What was covered, in words, such as `TCP and UDP, IPv4 and IPv6`; what could not be read is named.
    String covered() {
        if (unread.isEmpty()) {
            return TEXTS.get("covered.all");
        }
        List<String> read = titles(table -> !unread.containsKey(table));
        return read.isEmpty()
                ? TEXTS.get("covered.none")
                : TEXTS.get("covered.some", Listing.of(read), Listing.of(titles(unread::containsKey)));
    }

    private static List<String> titles(Predicate<KernelTable> which) {
        return Stream.of(KernelTable.values())
                .filter(which)
                .map(KernelTable::title)
                .toList();
    }

    /// One report for each source: the failure of either time, the time of both.
    private List<SourceReport> added(List<SourceReport> later) {
        List<SourceReport> sums = new ArrayList<>(reports);
        for (SourceReport next : later) {
            int at = sums.stream().map(SourceReport::name).toList().indexOf(next.name());
            if (at < 0) {
                sums.add(next);
            } else {
                SourceReport first = sums.get(at);
                sums.set(
                        at,
                        new SourceReport(
                                first.name(),
                                first.ok() && next.ok(),
                                first.ok() ? next.failure() : first.failure(),
                                first.millis() + next.millis(),
                                next.time(),
                                next.rows()));
            }
        }
        return sums;
    }
}
