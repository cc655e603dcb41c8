package org.portatlas.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The example of a source of sockets in the README: a text file with a line `127.0.0.1 8080` for each TCP listener. It
/// knows of TCP over IPv4 alone, and says so of every other table, so that the next source is asked for them.
final class ListedSockets implements SocketTable {
    private static final Path FILE = Path.of("sockets.txt");

    @Override
    public String name() {
        return "listed";
    }

    @Override
    public TableReading read(SocketQuery query, Set<KernelTable> tables) {
        Map<KernelTable, String> unread = new EnumMap<>(KernelTable.class);
        tables.forEach(table -> unread.put(table, "the list has TCP over IPv4 alone"));
        List<SocketRow> rows = new ArrayList<>();
        if (tables.contains(KernelTable.TCP)) {
            try {
                for (String line : Files.readAllLines(FILE)) {
                    SocketRow row = row(line);
                    if (query.wants(row.port(), row.state())) {
                        rows.add(row);
                    }
                }
                unread.remove(KernelTable.TCP);
            } catch (IOException | IllegalArgumentException fault) {
                // Half a list would become a false "nothing".
                rows.clear();
                unread.put(KernelTable.TCP, "the list cannot be read: " + fault.getMessage());
            }
        }
        Set<SocketState> unseen = new HashSet<>(query.states());
        unseen.remove(SocketState.LISTENING);
        return new TableReading(rows, unread, unseen);
    }

    private static SocketRow row(String line) throws UnknownHostException {
        String[] words = line.split(" ", 2);
        if (words.length < 2) {
            throw new IllegalArgumentException("no address and port: " + line);
        }
        InetAddress address = InetAddress.ofLiteral(words[0]);
        InetAddress nobody = InetAddress.ofLiteral("0.0.0.0");
        int port = Integer.parseInt(words[1]);
        return new SocketRow(KernelTable.TCP, address, port, nobody, 0, SocketState.LISTENING, null, 0, -1, -1, null);
    }
}
