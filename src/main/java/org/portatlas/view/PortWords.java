package org.portatlas.view;

import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortStatus;
import org.portatlas.text.Texts;

/// What people call a port's status and its range, alike in every view. Any thread.
public final class PortWords {
    private static final Texts TEXTS = new Texts(PortWords.class);

    private PortWords() {}

    /// In lower case, as within a sentence: `unassigned`.
    public static String of(PortStatus status) {
        return TEXTS.of(status);
    }

    /// The name alone, as in a table: `System`.
    public static String of(PortRange range) {
        return TEXTS.of(range);
    }
}
