package org.portatlas.store.editions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where an edition comes from.
public enum EditionSource {
    /// It came with the program.
    EMBEDDED,
    /// From a file.
    IMPORTED,
    /// From IANA's own server.
    DOWNLOADED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /// The word in lower case, as JSON has it: `downloaded`.
    public String label() {
        return label;
    }

    /// The source of that label, or null if there is none.
    static @Nullable EditionSource ofLabel(String label) {
        return switch (label) {
            case "embedded" -> EMBEDDED;
            case "imported" -> IMPORTED;
            case "downloaded" -> DOWNLOADED;
            default -> null;
        };
    }
}
