package org.portatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portatlas.machine.Family;
import org.portatlas.machine.Peer;
import org.portatlas.machine.SocketEntry;
import org.portatlas.text.Texts;

/// Sockets as a table of text, one line each, columns aligned.
public final class SocketText {
    private static final Texts TEXTS = new Texts(SocketText.class);
    private static final String GAP = "  ";

    private SocketText() {}

    /// One line for each socket, indented by two blanks, without a line break at the end.
    ///
    /// @param withHeading whether the first line names the columns
    public static String table(List<SocketEntry> sockets, boolean withHeading) {
        List<List<String>> rows = new ArrayList<>();
        if (withHeading) {
            rows.add(List.of("PROTOCOL", "ADDRESS", "STATE", "EXPOSURE", "USER", "OWNERS"));
        }
        sockets.forEach(socket -> rows.add(row(socket)));
        int[] widths = IntStream.range(0, rows.isEmpty() ? 0 : rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(column -> row.get(column)
                                + " ".repeat(widths[column] - row.get(column).length()))
                        .collect(Collectors.joining(GAP, GAP, ""))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> row(SocketEntry socket) {
        return List.of(
                socket.protocol().label(),
                endpoint(socket),
                TEXTS.of(socket.state()),
                exposure(socket),
                socket.uid() < 0 ? "" : Objects.requireNonNullElse(socket.user(), "uid " + socket.uid()),
                owners(socket));
    }

    private static String endpoint(SocketEntry socket) {
        String zone = socket.networkInterface() == null ? "" : "%" + socket.networkInterface();
        Peer peer = socket.peer();
        return endpoint(socket.address() + zone, socket.port(), socket.family() == Family.IPV6)
                + (peer == null
                        ? ""
                        : " - "
                                + endpoint(
                                        peer.address(),
                                        peer.port(),
                                        peer.address().indexOf(':') >= 0));
    }

    private static String endpoint(String address, int port, boolean isIpv6) {
        return (isIpv6 ? "[" + address + "]" : address) + ":" + port;
    }

    private static String exposure(SocketEntry socket) {
        String exposure = TEXTS.of(socket.exposure());
        if (!socket.address().equals("::")) {
            return exposure;
        }
        Boolean v6only = socket.v6only();
        return v6only == null
                ? TEXTS.get("exposure.unknown", exposure)
                : v6only ? TEXTS.get("exposure.ipv6", exposure) : TEXTS.get("exposure.ipv4", exposure);
    }

    private static String owners(SocketEntry socket) {
        if (socket.owners().isEmpty()) {
            return socket.ownerHidden() ? TEXTS.get("owner.hidden") : "";
        }
        return socket.owners().stream()
                .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                .collect(Collectors.joining(", "));
    }
}
