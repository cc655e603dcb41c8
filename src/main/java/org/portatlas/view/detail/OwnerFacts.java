package org.portatlas.view.detail;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.portatlas.view.detail.FactTable.Section;

/// Each process that holds a socket of an answer as a table of its own, once, however many sockets it holds.
final class OwnerFacts {
    private static final String NOT_READABLE = "not readable";

    private OwnerFacts() {}

    /// Without tables if no process could be seen.
    static Section processes(PortAnswer answer, ZoneId zone) {
        List<FactTable> tables = answer.sockets().stream()
                .flatMap(socket -> socket.owners().stream())
                .distinct()
                .map(owner -> table(owner, zone))
                .toList();
        return new Section(
                tables.size() == 1 ? "The process that holds it" : "The " + tables.size() + " processes", tables);
    }

    private static FactTable table(Owner owner, ZoneId zone) {
        return new FactTable(
                owner.name() + " (PID " + owner.pid() + ")",
                Form.PAIRS,
                List.of(
                        Row.of("PID", Long.toString(owner.pid())),
                        Row.of(
                                "Started",
                                owner.startTime() == null
                                        ? NOT_READABLE
                                        : EvidencePage.time("yyyy-MM-dd HH:mm:ss", owner.startTime(), zone)),
                        Row.of("Command", orNotReadable(owner.command())),
                        Row.of("Directory", orNotReadable(owner.directory())),
                        Row.of("Parent", parent(owner)),
                        Row.of("Unit", orNone(owner.unit())),
                        Row.of("Container", orNone(owner.container()))));
    }

    private static String parent(Owner owner) {
        Long parent = owner.parent();
        if (parent == null) {
            return owner.pid() == 1 ? "none, it is the first process" : NOT_READABLE + ", or not on this side";
        }
        return owner.parentName() == null
                ? "PID " + parent + ", name " + NOT_READABLE
                : owner.parentName() + " (PID " + parent + ")";
    }

    private static String orNotReadable(@Nullable String text) {
        return text == null || text.isBlank() ? NOT_READABLE : text;
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "none that can be told" : text;
    }
}
