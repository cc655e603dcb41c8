package org.portatlas.machine.practice;

import java.time.Instant;

/// A practice socket as a value to show.
///
/// @param port 1024 to 65535
/// @param until when it is taken away by itself; what [PracticeKind#TIME_WAIT] leaves behind cannot be taken away,
///     so this is when the system does, on Linux after a minute
public record Practice(int port, PracticeKind kind, Instant until) {}
