package org.portatlas.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portatlas.text.Texts;

/// Says what an answer cannot know: the lines that keep "nothing" honest.
final class NotSeen {
    private static final Texts TEXTS = new Texts(NotSeen.class);

    private NotSeen() {}

    /// One line each, what concerns these sockets first.
    ///
    /// @param namespaces counted on Linux
    /// @param isProbed whether connects were tried
    static List<String> lines(
            HostSystem system,
            SocketReading reading,
            List<SocketEntry> sockets,
            NetworkNamespaces namespaces,
            ExcludedPorts excluded,
            boolean isProbed) {
        List<String> lines = new ArrayList<>();
        reading.unread().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(unread -> TEXTS.get("unseen.table", unread.getKey().title(), unread.getValue()))
                .forEach(lines::add);
        long hidden = sockets.stream().filter(SocketEntry::ownerHidden).count();
        if (hidden > 0) {
            lines.add(TEXTS.get("unseen.owners", hidden));
        }
        if (reading.unseen().contains(SocketState.TAKEN_SILENT)) {
            lines.add(TEXTS.get("unseen.silent"));
        }
        if (reading.unseen().contains(SocketState.CLOSING)) {
            lines.add(TEXTS.get("unseen.closing"));
        }
        if (system == HostSystem.LINUX) {
            lines.add(namespaces.notSeen());
        }
        SourceReport exclusions = excluded.report();
        if (exclusions != null && !exclusions.ok()) {
            lines.add(TEXTS.get("unseen.excluded", String.valueOf(exclusions.failure())));
        }
        lines.add(TEXTS.get("unseen.inside"));
        lines.add(isProbed ? TEXTS.get("unseen.forwarding.rest") : TEXTS.get("unseen.forwarding"));
        lines.add(TEXTS.get("unseen.packets"));
        return lines;
    }
}
