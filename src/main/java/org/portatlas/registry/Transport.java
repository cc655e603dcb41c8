package org.portatlas.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A transport protocol that the registry assigns ports for (RFC 6335 §5), in the order in which we list them.
public enum Transport {
    TCP,
    UDP,
    SCTP,
    DCCP;

    private final String label = name().toLowerCase(Locale.ROOT);

    /// The registry's spelling: `tcp`, `udp`, `sctp`, `dccp`.
    public String label() {
        return label;
    }

    /// The transport of that label in any case, or null if there is none.
    public static @Nullable Transport ofLabel(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "tcp" -> TCP;
            case "udp" -> UDP;
            case "sctp" -> SCTP;
            case "dccp" -> DCCP;
            default -> null;
        };
    }
}
