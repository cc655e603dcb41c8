package org.portatlas.view.listeners;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.SourceReport;
import org.portatlas.text.Texts;

/// Says what of this machine could not be read, what that means, and what else there is to try.
final class Unread {
    private static final Texts TEXTS = new Texts(Unread.class);

    /// The sources of owners, beside those of sockets.
    private static final Set<String> OWNERS = Set.of("proc_pid", "oshi_processes");

    private Unread() {}

    /// A sentence or two; empty if every source gave what was asked of it.
    static String of(ListenerList list) {
        List<String> sentences = new ArrayList<>();
        String sockets = failures(list, false);
        if (!list.isWhole()) {
            sentences.add(TEXTS.get("unseen.part", sockets));
        } else if (!sockets.isEmpty()) {
            sentences.add(TEXTS.get("unseen.weak", sockets));
        }
        String owners = failures(list, true);
        if (!owners.isEmpty()) {
            sentences.add(TEXTS.get("unseen.owners", owners));
        }
        return String.join(" ", sentences);
    }

    private static String failures(ListenerList list, boolean ofOwners) {
        return list.sources().stream()
                .filter(source -> OWNERS.contains(source.name()) == ofOwners)
                .map(SourceReport::failure)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
