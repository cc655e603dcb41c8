package org.portatlas.machine;

import org.jspecify.annotations.Nullable;

/// How the reading of one source went.
///
/// @param name `sock_diag`, `proc_net`, `proc_pid` or `oshi`
/// @param ok whether everything asked of it was read
/// @param failure what could not be read and why, in one line; null if all was
/// @param millis the time it took
public record SourceReport(
        String name, boolean ok, @Nullable String failure, double millis) {}
