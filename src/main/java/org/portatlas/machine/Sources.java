package org.portatlas.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portatlas.text.Texts;

/// The sources of this machine, strongest first. What one cannot read, the next is asked for, table by table.
final class Sources {
    private static final Texts TEXTS = new Texts(Sources.class);
    private static final double NANOS_PER_MILLI = 1e6;

    private final List<SocketTable> sources;

    Sources(List<SocketTable> sources) {
        this.sources = List.copyOf(sources);
    }

    SocketReading read(SocketQuery query) {
        Instant time = Instant.now();
        List<SocketRow> rows = new ArrayList<>();
        List<SourceReport> reports = new ArrayList<>();
        Set<SocketState> unseen = EnumSet.noneOf(SocketState.class);
        Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
        Set<KernelTable> wanted = EnumSet.allOf(KernelTable.class);
        for (SocketTable source : sources) {
            if (wanted.isEmpty()) {
                break;
            }
            Instant began = Instant.now();
            long start = System.nanoTime();
            TableReading reading = source.read(query, wanted);
            reports.add(report(source.name(), reading, began, System.nanoTime() - start));
            rows.addAll(reading.rows());
            unseen.addAll(reading.unseen());
            reading.unread().forEach((table, why) -> unread.merge(table, why, (first, next) -> first + "; " + next));
            wanted.retainAll(reading.unread().keySet());
        }
        unread.keySet().retainAll(wanted);
        return new SocketReading(time, rows, reports, unread, unseen);
    }

    private static SourceReport report(String name, TableReading reading, Instant began, long nanos) {
        Map<String, List<KernelTable>> reasons = new TreeMap<>();
        reading.unread()
                .forEach((table, why) ->
                        reasons.computeIfAbsent(why, any -> new ArrayList<>()).add(table));
        String failure = reasons.entrySet().stream()
                .map(reason -> TEXTS.get("tables.why", titles(reason.getValue()), reason.getKey()))
                .collect(Collectors.joining("; "));
        return new SourceReport(
                name,
                failure.isEmpty(),
                failure.isEmpty() ? null : failure,
                nanos / NANOS_PER_MILLI,
                began,
                reading.rows().size());
    }

    private static String titles(List<KernelTable> tables) {
        return tables.size() == KernelTable.values().length
                ? TEXTS.get("tables.all")
                : Listing.of(tables.stream().sorted().map(KernelTable::title).toList());
    }
}
