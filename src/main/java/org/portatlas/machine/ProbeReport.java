package org.portatlas.machine;

/// What one try on this machine found; extra evidence beside the tables.
///
/// @param kind `connect`, `bind-tcp` or `bind-udp`
/// @param address the address tried: loopback, or for a bind the wildcard too
/// @param result in one or two words: of a connect `accepted`, `refused`, `timed out` or `met itself`, of a bind
/// `bound`,
///     `in use` or `permission denied`, of both `unreachable`
/// @param millis the time it took, 200 at most
public record ProbeReport(String kind, String address, String result, double millis) {}
