package org.portatlas.view.detail;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.portatlas.view.detail.FactTable.Section;

/// Each process that holds a socket of an answer as a table of its own, once, however many sockets it holds.
final class OwnerFacts {
    private static final Texts TEXTS = new Texts(OwnerFacts.class);

    private OwnerFacts() {}

    /// Without tables if no process could be seen.
    static Section processes(PortAnswer answer, ZoneId zone) {
        List<FactTable> tables = answer.sockets().stream()
                .flatMap(socket -> socket.owners().stream())
                .distinct()
                .map(owner -> table(owner, zone))
                .toList();
        return new Section(TEXTS.get("processes", tables.size()), tables);
    }

    private static FactTable table(Owner owner, ZoneId zone) {
        return new FactTable(
                owner.name() + " (PID " + owner.pid() + ")",
                Form.PAIRS,
                List.of(
                        Row.of("PID", Long.toString(owner.pid())),
                        Row.of(
                                TEXTS.get("owner.started"),
                                owner.startTime() == null
                                        ? TEXTS.get("owner.unreadable")
                                        : EvidencePage.time("yyyy-MM-dd HH:mm:ss", owner.startTime(), zone)),
                        Row.of(TEXTS.get("owner.command"), orNotReadable(owner.command())),
                        Row.of(TEXTS.get("owner.directory"), orNotReadable(owner.directory())),
                        Row.of(TEXTS.get("owner.parent"), parent(owner)),
                        Row.of(TEXTS.get("owner.unit"), orNone(owner.unit())),
                        Row.of(TEXTS.get("owner.container"), orNone(owner.container()))));
    }

    private static String parent(Owner owner) {
        Long parent = owner.parent();
        if (parent == null) {
            return owner.pid() == 1 ? TEXTS.get("parent.none") : TEXTS.get("parent.unreadable");
        }
        return owner.parentName() == null
                ? TEXTS.get("parent.nameless", parent)
                : owner.parentName() + " (PID " + parent + ")";
    }

    private static String orNotReadable(@Nullable String text) {
        return text == null || text.isBlank() ? TEXTS.get("owner.unreadable") : text;
    }

    private static String orNone(@Nullable String text) {
        return text == null ? TEXTS.get("owner.none") : text;
    }
}
