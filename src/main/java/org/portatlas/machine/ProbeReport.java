package org.portatlas.machine;

import org.jspecify.annotations.Nullable;

/// What one try on this machine found; extra evidence beside the tables.
///
/// @param kind `connect`, `bind-tcp` or `bind-udp`
/// @param address the address tried: loopback, or for a bind the wildcard too
/// @param result in one or two words, in English in every language: of a connect `accepted`, `refused`, `timed out` or
/// `met itself`, of a bind
///     `bound`, `in use` or `permission denied`, of both `unreachable`
/// @param millis the time it took, 200 at most
/// @param meaning what it says beyond the tables, one sentence; null where it agrees with them, or before they were
///     asked
public record ProbeReport(
        String kind,
        String address,
        String result,
        double millis,
        @Nullable String meaning) {
    ProbeReport(String kind, String address, String result, double millis) {
        this(kind, address, result, millis, null);
    }

    ProbeReport withMeaning(@Nullable String other) {
        return new ProbeReport(kind, address, result, millis, other);
    }
}
