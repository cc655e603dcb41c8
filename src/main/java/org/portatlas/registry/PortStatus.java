package org.portatlas.registry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the registry says of a port, the strongest first: where rows disagree, the one that comes first here wins.
/// RFC 6335 §6 knows assigned, reserved and unassigned; retired and unlisted are our words for the registry's wording,
/// and dynamic is the range that is never assigned.
public enum PortStatus {
    /// A row names a service on it, or is one of the nameless "any private …" services.
    ASSIGNED,
    /// Held back by IANA.
    RESERVED,
    /// A nameless row says De-registered, Removed, Deprecated or Decommissioned.
    RETIRED,
    /// Available for assignment upon request, which does not mean that anyone may take it.
    UNASSIGNED,
    /// No row covers it: the registry is silent, which is not the same as unassigned.
    UNLISTED,
    /// 49152-65535: never assigned (RFC 6335 §6).
    DYNAMIC;

    private final String label = name().toLowerCase(Locale.ROOT);

    /// The word in lower case, as JSON has it: `assigned`.
    public String label() {
        return label;
    }

    /// The status of that label, or null if there is none.
    static @Nullable PortStatus ofLabel(String label) {
        return switch (label) {
            case "assigned" -> ASSIGNED;
            case "reserved" -> RESERVED;
            case "retired" -> RETIRED;
            case "unassigned" -> UNASSIGNED;
            case "unlisted" -> UNLISTED;
            case "dynamic" -> DYNAMIC;
            default -> null;
        };
    }
}
