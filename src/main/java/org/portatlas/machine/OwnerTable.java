package org.portatlas.machine;

import java.util.Collection;

/// A source of owners: which processes have a socket open. Any thread.
interface OwnerTable {
    /// Looks up the owners of these sockets, all in one pass.
    OwnerReading owners(Collection<SocketRow> rows);
}
