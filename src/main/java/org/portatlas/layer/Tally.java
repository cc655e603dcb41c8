package org.portatlas.layer;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// Counts ports, for each range apart.
final class Tally {
    private static final Texts TEXTS = new Texts(Tally.class);

    private int system;
    private int user;
    private int dynamic;

    void add(int port) {
        switch (PortRange.of(port)) {
            case SYSTEM -> system++;
            case USER -> user++;
            case DYNAMIC -> dynamic++;
        }
    }

    int all() {
        return system + user + dynamic;
    }

    /// "20 System, 2,432 User"; "none" if there is none.
    String words() {
        List<String> parts = new ArrayList<>();
        for (PortRange range : PortRange.values()) {
            int count = of(range);
            if (count > 0) {
                parts.add(words(range, count));
            }
        }
        return parts.isEmpty() ? TEXTS.get("tally.none") : String.join(", ", parts);
    }

    int of(PortRange range) {
        return switch (range) {
            case SYSTEM -> system;
            case USER -> user;
            case DYNAMIC -> dynamic;
        };
    }

    /// So many ports of a range.
    static String words(PortRange range, int count) {
        return TEXTS.of(range, "counted", count);
    }
}
