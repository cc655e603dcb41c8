package org.portatlas.machine;

import java.util.Set;

/// A source of sockets: the kernel's socket diagnostics, the text tables, or OSHI. Any thread.
public interface SocketTable {
    /// The name in [SourceReport]: `sock_diag`, `proc_net` or `oshi`.
    String name();

    /// Reads the sockets that fit the query from the given tables. A table that cannot be read whole is named in the
    /// result: a failure that is swallowed here becomes a false "nothing".
    TableReading read(SocketQuery query, Set<KernelTable> tables);
}
