package org.portatlas.lesson.quiz;

import org.portatlas.registry.PortRange;

/// The ranges as a question names them.
final class RangeNames {
    private RangeNames() {}

    /// "System Ports".
    static String plural(PortRange range) {
        return word(range) + " Ports";
    }

    /// "System Port".
    static String singular(PortRange range) {
        return word(range) + " Port";
    }

    private static String word(PortRange range) {
        return switch (range) {
            case SYSTEM -> "System";
            case USER -> "User";
            case DYNAMIC -> "Dynamic";
        };
    }
}
