package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.machine.Family;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.SocketEntry;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.portatlas.view.detail.FactTable.Section;

/// Each socket of an answer as a table of its own.
final class SocketFacts {
    private SocketFacts() {}

    static Section sockets(PortAnswer answer) {
        List<SocketEntry> sockets = answer.sockets();
        if (sockets.isEmpty()) {
            return new Section(
                    "Sockets",
                    List.of(new FactTable(
                            "", Form.LINES, List.of(Row.of("No socket with this port as its local end.")))));
        }
        return new Section(
                sockets.size() == 1 ? "The socket" : "The " + sockets.size() + " sockets",
                sockets.stream().map(socket -> table(socket, answer.isFull())).toList());
    }

    private static FactTable table(SocketEntry socket, boolean isFull) {
        String protocol = socket.protocol().label().toUpperCase(Locale.ROOT);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Protocol", protocol + " over " + (socket.family() == Family.IPV4 ? "IPv4" : "IPv6")));
        rows.add(Row.of("Address", socket.address()));
        rows.add(Row.of("Exposure", socket.exposure().words()));
        rows.add(Row.of("State", socket.state().label()));
        if (socket.family() == Family.IPV6) {
            rows.add(Row.of("IPv6 only", v6only(socket)));
        }
        if (socket.networkInterface() != null) {
            rows.add(Row.of("Interface", socket.networkInterface()));
        }
        if (socket.peer() != null) {
            rows.add(Row.of(
                    "Other end", place(socket.peer().address(), socket.peer().port())));
        }
        rows.add(Row.of("User", user(socket)));
        if (socket.inode() > 0) {
            rows.add(Row.of("Inode", Long.toString(socket.inode())));
        }
        rows.add(Row.of("Held by", owners(socket, isFull)));
        return new FactTable(protocol + " " + place(socket.address(), socket.port()), Form.PAIRS, rows);
    }

    private static String place(String address, int port) {
        return (address.contains(":") ? "[" + address + "]" : address) + ":" + port;
    }

    private static String v6only(SocketEntry socket) {
        Boolean only = socket.v6only();
        return only == null
                ? "unknown, this source does not tell"
                : only ? "yes, it refuses IPv4" : "no, it takes IPv4 too";
    }

    private static String user(SocketEntry socket) {
        if (socket.uid() < 0) {
            return "not told by this source";
        }
        return socket.user() == null ? "uid " + socket.uid() : socket.user() + " (uid " + socket.uid() + ")";
    }

    private static String owners(SocketEntry socket, boolean isFull) {
        if (!socket.owners().isEmpty()) {
            return socket.owners().stream()
                            .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                            .collect(Collectors.joining("\n"))
                    + (socket.ownerHidden() ? "\nand perhaps others that are hidden" : "");
        }
        if (!isFull) {
            return "not looked at yet";
        }
        if (socket.inode() == 0) {
            return "the kernel: no process has it";
        }
        return socket.ownerHidden()
                ? "hidden: another user’s process, not readable from here"
                : "the kernel, or a process that cannot be seen from here";
    }
}
