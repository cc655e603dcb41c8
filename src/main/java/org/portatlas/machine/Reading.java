package org.portatlas.machine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What all sources together gave for one query.
///
/// @param time when the reading began
/// @param unread the tables that no source could read, with the reasons
/// @param unseen the states that were wanted and that the sources used never show
record Reading(
        Instant time,
        List<SocketRow> rows,
        List<SourceReport> reports,
        Map<KernelTable, String> unread,
        Set<SocketState> unseen) {
    Reading {
        rows = List.copyOf(rows);
        reports = List.copyOf(reports);
        unread = Map.copyOf(unread);
        unseen = Set.copyOf(unseen);
    }

    List<SocketRow> rows(int port) {
        return rows.stream().filter(row -> row.port() == port).toList();
    }
}
