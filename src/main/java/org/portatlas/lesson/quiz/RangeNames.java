package org.portatlas.lesson.quiz;

import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// The ranges as a question names them.
final class RangeNames {
    private static final Texts TEXTS = new Texts(RangeNames.class);

    private RangeNames() {}

    /// "System Ports".
    static String plural(PortRange range) {
        return TEXTS.of(range, "ports");
    }

    /// "System Port".
    static String singular(PortRange range) {
        return TEXTS.of(range, "port");
    }
}
