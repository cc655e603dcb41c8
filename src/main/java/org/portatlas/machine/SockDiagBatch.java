package org.portatlas.machine;

import java.util.List;

/// What one datagram of the kernel's answer told.
///
/// @param isDone whether the answer ends with it
/// @param isInterrupted whether the table changed under the kernel's hand, so that the question must be put again
record SockDiagBatch(List<SocketRow> rows, boolean isDone, boolean isInterrupted) {
    SockDiagBatch {
        rows = List.copyOf(rows);
    }
}
