package org.portatlas.machine.byhand;

import java.util.List;

/// A line of output that is a socket.
///
/// @param localPort its own port, not the other end's
/// @param isWaiting whether it listens or takes datagrams from anybody; otherwise it is a connection
/// @param columns in their order
record HandRow(int localPort, boolean isWaiting, List<HandColumn> columns) {
    HandRow {
        columns = List.copyOf(columns);
    }
}
