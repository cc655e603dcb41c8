package org.portatlas.layer;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.registry.PortRange;

/// Counts ports, for each range apart.
final class Tally {
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
                parts.add(String.format("%,d %s", count, name(range)));
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    int of(PortRange range) {
        return switch (range) {
            case SYSTEM -> system;
            case USER -> user;
            case DYNAMIC -> dynamic;
        };
    }

    /// A range's name in a text.
    static String name(PortRange range) {
        return switch (range) {
            case SYSTEM -> "System";
            case USER -> "User";
            case DYNAMIC -> "Dynamic";
        };
    }
}
