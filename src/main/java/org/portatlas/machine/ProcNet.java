package org.portatlas.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Linux's text tables, `/proc/net/{tcp,tcp6,udp,udp6}`: read where the kernel's socket diagnostics are refused.
///
/// They do not tell whether an IPv6 socket refuses IPv4, nor the interface a socket is bound to, and they leave out TCP
/// sockets that are bound without listening. Any thread.
final class ProcNet implements SocketTable {
    private static final Texts TEXTS = new Texts(ProcNet.class);
    private final Path directory;

    /// @param directory `/proc/net`, or files of the same form
    ProcNet(Path directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return "proc_net";
    }

    @Override
    public TableReading read(SocketQuery query, Set<KernelTable> tables) {
        List<SocketRow> rows = new ArrayList<>();
        Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
        for (KernelTable table : tables) {
            try {
                rows.addAll(read(query, table));
            } catch (IOException failure) {
                unread.put(table, Failure.line(failure));
            }
        }
        boolean silent = query.wants(SocketState.TAKEN_SILENT)
                && (tables.contains(KernelTable.TCP) || tables.contains(KernelTable.TCP6));
        return new TableReading(rows, unread, silent ? Set.of(SocketState.TAKEN_SILENT) : Set.of());
    }

    private List<SocketRow> read(SocketQuery query, KernelTable table) throws IOException {
        if (isKernelWithout(table)) {
            return List.of();
        }
        boolean onlyListeners = table.protocol() == Protocol.TCP && SocketQuery.WAITING.containsAll(query.states());
        List<SocketRow> rows = new ArrayList<>();
        try (BufferedReader reader =
                Files.newBufferedReader(directory.resolve(table.fileName()), StandardCharsets.ISO_8859_1)) {
            requireHeader(reader.readLine());
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                SocketRow row = ProcNetRow.parse(line, table, ByteOrder.nativeOrder());
                // The kernel writes all listeners before the first connection; of those there can be thousands.
                if (onlyListeners && row.state() != SocketState.LISTENING) {
                    break;
                }
                if (query.wants(row.port(), row.state())) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /// A kernel without IPv6 has no such table, and no such socket. Where the IPv4 table is missing too, it is the
    /// tables that cannot be seen.
    private boolean isKernelWithout(KernelTable table) {
        return table.family() == Family.IPV6
                && Files.notExists(directory.resolve(table.fileName()))
                && Files.isReadable(directory.resolve(table == KernelTable.TCP6 ? "tcp" : "udp"));
    }

    private static void requireHeader(@Nullable String line) throws MalformedTableException {
        if (line == null || !line.strip().startsWith("sl ")) {
            throw new MalformedTableException(TEXTS.get("alien.heading"));
        }
    }
}
