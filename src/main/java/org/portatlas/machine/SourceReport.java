package org.portatlas.machine;

import org.jspecify.annotations.Nullable;

/// How the reading of one source went.
///
/// @param name `sock_diag`, `proc_net` or `oshi` for sockets, `proc_pid` or `oshi_processes` for owners
/// @param ok whether everything asked of it was read
/// @param failure what could not be read and why, in one line; null if all was
/// @param millis the time it took
public record SourceReport(
        String name, boolean ok, @Nullable String failure, double millis) {}
