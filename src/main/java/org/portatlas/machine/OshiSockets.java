package org.portatlas.machine;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;
import oshi.software.os.InternetProtocolStats.IPConnection;

/// macOS and Windows, through OSHI. Any thread.
///
/// Windows gives its whole tables. macOS is asked process by process, and shows an ordinary user only their own: there
/// the tables count as unread, so that a yes is a yes and a no is "cannot tell". Neither tells inode, user or
/// interface; only macOS tells whether an IPv6 socket takes IPv4 too.
final class OshiSockets implements SocketTable {
    private static final Texts TEXTS = new Texts(OshiSockets.class);
    private final OshiSystem oshi;

    OshiSockets(OshiSystem oshi) {
        this.oshi = oshi;
    }

    @Override
    public String name() {
        return "oshi";
    }

    @Override
    public TableReading read(SocketQuery query, Set<KernelTable> tables) {
        Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
        List<SocketRow> rows = new ArrayList<>();
        try {
            for (IPConnection connection : oshi.connections()) {
                SocketRow row = row(connection);
                if (tables.contains(row.table()) && query.wants(row.port(), row.state())) {
                    rows.add(row);
                }
            }
            if (oshi.showsOwnProcessesOnly()) {
                String why = TEXTS.get("unread.others");
                tables.forEach(table -> unread.put(table, why));
            }
        } catch (IOException failure) {
            tables.forEach(table -> unread.put(table, Failure.line(failure)));
        }
        return new TableReading(rows, unread, unseen(query));
    }

    private Set<SocketState> unseen(SocketQuery query) {
        // macOS goes by processes, and TIME_WAIT has none; Windows goes by tables that leave out bound TCP sockets.
        Set<SocketState> unseen = EnumSet.of(oshi.goesByProcesses() ? SocketState.CLOSING : SocketState.TAKEN_SILENT);
        unseen.retainAll(query.states());
        return unseen;
    }

    private SocketRow row(IPConnection connection) throws IOException {
        KernelTable table = table(connection.getType());
        InetAddress address = address(connection.getLocalAddress(), table);
        int pid = connection.getowningProcessId();
        return new SocketRow(
                table,
                address,
                connection.getLocalPort(),
                address(connection.getForeignAddress(), table),
                connection.getForeignPort(),
                state(connection, table.protocol()),
                address instanceof Inet6Address ? v6only(connection.getType()) : null,
                0,
                -1,
                -1,
                pid > 0 ? (long) pid : null);
    }

    private static KernelTable table(String type) throws MalformedTableException {
        return switch (type) {
            case "tcp4" -> KernelTable.TCP;
            case "tcp6", "tcp46" -> KernelTable.TCP6;
            case "udp4" -> KernelTable.UDP;
            case "udp6", "udp46" -> KernelTable.UDP6;
            default -> throw new MalformedTableException(TEXTS.get("alien.type", type));
        };
    }

    /// macOS names sockets that take both families apart, so one that it calls IPv6 is that alone.
    private @Nullable Boolean v6only(String type) {
        return oshi.goesByProcesses() ? !type.endsWith("46") : null;
    }

    private static SocketState state(IPConnection connection, Protocol protocol) {
        if (protocol == Protocol.UDP) {
            return connection.getForeignPort() == 0 ? SocketState.BOUND : SocketState.CONNECTED;
        }
        return switch (connection.getState()) {
            case LISTEN -> SocketState.LISTENING;
            case CLOSED -> SocketState.TAKEN_SILENT;
            case TIME_WAIT -> SocketState.CLOSING;
            case null, default -> SocketState.CONNECTED;
        };
    }

    /// No bytes at all stand for any address.
    private static InetAddress address(byte[] bytes, KernelTable table) throws UnknownHostException {
        return InetAddress.getByAddress(bytes.length == 0 ? new byte[table.family() == Family.IPV4 ? 4 : 16] : bytes);
    }
}
