package org.portatlas.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Says what an answer cannot know: the lines that keep "nothing" honest.
final class NotSeen {
    private NotSeen() {}

    /// One line each, what concerns these sockets first.
    ///
    /// @param namespaces counted on Linux
    /// @param isProbed whether connects were tried
    static List<String> lines(
            HostSystem system,
            Reading reading,
            List<SocketEntry> sockets,
            NetworkNamespaces namespaces,
            ExcludedPorts excluded,
            boolean isProbed) {
        List<String> lines = new ArrayList<>();
        reading.unread().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(unread -> unread.getKey().title() + ": not readable here (" + unread.getValue() + ").")
                .forEach(lines::add);
        long hidden = sockets.stream().filter(SocketEntry::ownerHidden).count();
        if (hidden > 0) {
            lines.add("Owners of " + hidden + (hidden == 1 ? " socket" : " sockets")
                    + ": hidden by permission, another user's processes are not readable from here.");
        }
        if (reading.unseen().contains(SocketState.TAKEN_SILENT)) {
            lines.add("TCP sockets that are bound without listening: not looked at, this source does not show them.");
        }
        if (reading.unseen().contains(SocketState.CLOSING)) {
            lines.add("Connections that closed a moment ago: not looked at, this source does not show them.");
        }
        if (system == HostSystem.LINUX) {
            lines.add(namespaces.notSeen());
        }
        SourceReport exclusions = excluded.report();
        if (exclusions != null && !exclusions.ok()) {
            lines.add("Ports that Windows excludes: not readable here (" + exclusions.failure() + ").");
        }
        lines.add("Containers and virtual machines: the ports inside them are their own.");
        lines.add(
                isProbed
                        ? "Forwarding of UDP, or for other addresses than loopback: not looked at."
                        : "Forwarding to a container or another machine: not looked at, it needs no socket here.");
        lines.add("Packet and raw sockets: they see traffic without holding a port.");
        return lines;
    }
}
