package org.portatlas.machine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a source gave for one query.
///
/// @param rows every fitting socket of the tables that were read
/// @param unread each table that could not be read, with the reason in one line; its rows are missing
/// @param unseen the states that this source never shows, though the query wants them
public record TableReading(List<SocketRow> rows, Map<KernelTable, String> unread, Set<SocketState> unseen) {
    public TableReading {
        rows = List.copyOf(rows);
        unread = Map.copyOf(unread);
        unseen = Set.copyOf(unseen);
    }
}
