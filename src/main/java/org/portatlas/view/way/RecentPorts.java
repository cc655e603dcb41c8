package org.portatlas.view.way;

import java.util.ArrayList;
import java.util.List;

/// The ports looked at last, newest first, each once. FX thread.
final class RecentPorts {
    /// How many are kept.
    static final int MOST = 12;

    private static final int MOST_VISITS = 200;

    /// Oldest first, and a port as often as it was looked at.
    private final List<Integer> visits = new ArrayList<>();

    /// A port is looked at.
    void visit(int port) {
        visits.add(port);
        if (visits.size() > MOST_VISITS) {
            visits.removeFirst();
        }
    }

    /// The port looked at last was only passed on the way to this one.
    void passTo(int port) {
        if (!visits.isEmpty()) {
            visits.removeLast();
        }
        visit(port);
    }

    /// Ports of earlier days, newest first: they stand behind all that is here.
    void addEarlier(List<Integer> ports) {
        visits.addAll(0, ports.reversed());
    }

    /// At most [#MOST], newest first.
    List<Integer> ports() {
        return visits.reversed().stream().distinct().limit(MOST).toList();
    }
}
