package org.portatlas.machine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the reading of one source went.
///
/// @param name `sock_diag`, `proc_net` or `oshi` for sockets, `proc_pid` or `oshi_processes` for owners, `netsh` for
///     excluded ranges
/// @param ok whether everything asked of it was read
/// @param failure what could not be read and why, in one line; null if all was
/// @param millis the time it took
/// @param time when its reading began; of the last one where it was read twice
/// @param rows how many rows bore on the question: sockets, owners or ranges; of the last reading where it was read
///     twice
public record SourceReport(
        String name, boolean ok, @Nullable String failure, double millis, Instant time, int rows) {}
