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
    static @Nullable Transport ofLabel(String label) {
        for (Transport transport : values()) {
            if (transport.label.equalsIgnoreCase(label)) {
                return transport;
            }
        }
        return null;
    }
}
