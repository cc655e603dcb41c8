package org.portatlas.view.listeners;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Owner;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;

/// One socket of the list, in words.
///
/// @param registered the name that IANA registered for the port, which need not be the program's; empty if none
/// @param commonUse what the port is commonly used for, which need not be so here; empty if unknown
/// @param program the programs that hold it, or that they are hidden
public record ListenerRow(
        SocketEntry socket,
        int port,
        String protocol,
        String address,
        String exposure,
        String state,
        String program,
        String user,
        String registered,
        String commonUse) {
    /// By port, then protocol, then address.
    static final Comparator<ListenerRow> ORDER = Comparator.comparingInt(ListenerRow::port)
            .thenComparing(ListenerRow::protocol)
            .thenComparing(ListenerRow::address, AddressOrder.BY_NUMBER)
            .thenComparingLong(row -> row.socket().inode());

    static List<ListenerRow> of(List<SocketEntry> sockets, PortNames names) {
        return sockets.stream().map(socket -> of(socket, names)).sorted(ORDER).toList();
    }

    static ListenerRow of(SocketEntry socket, PortNames names) {
        return of(socket, names.registered(socket.port(), socket.protocol()), names.commonUse(socket.port()));
    }

    private static ListenerRow of(SocketEntry socket, String registered, String commonUse) {
        return new ListenerRow(
                socket,
                socket.port(),
                socket.protocol().label().toUpperCase(Locale.ROOT),
                socket.address()
                        + (socket.networkInterface() == null ? "" : "%" + socket.networkInterface())
                        + (Boolean.TRUE.equals(socket.v6only())
                                        && socket.address().equals("::")
                                ? " (IPv6 only)"
                                : ""),
                switch (socket.exposure()) {
                    case MACHINE -> "this machine only";
                    case ADDRESS -> "one address";
                    case ALL -> "all interfaces";
                },
                socket.state() == SocketState.TAKEN_SILENT
                        ? "taken, silent"
                        : socket.state().label(),
                program(socket),
                user(socket),
                registered,
                commonUse);
    }

    private static String program(SocketEntry socket) {
        if (socket.owners().isEmpty()) {
            return socket.ownerHidden() ? "owner hidden" : "no owner seen";
        }
        return socket.owners().stream()
                .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String user(SocketEntry socket) {
        String user = socket.user();
        return user != null ? user : socket.uid() < 0 ? "" : "uid " + socket.uid();
    }

    boolean exposed() {
        return socket.exposure() != Exposure.MACHINE;
    }

    boolean hidden() {
        return socket.owners().isEmpty();
    }

    /// The names of the programs that hold it, each once, as they are known; empty if they are hidden.
    List<String> programNames() {
        return socket.owners().stream().map(Owner::name).distinct().toList();
    }

    /// What is written down when the row comes or goes.
    String sentence(boolean came) {
        return subject() + (came ? " now " : " no longer ") + verb() + " " + protocol + " " + port + ", " + exposure;
    }

    /// What is there, such as `node (PID 812) listens on TCP 3000, this machine only`, of a socket that has no row.
    public static String sentence(SocketEntry socket) {
        return of(socket, "", "").sentence();
    }

    /// What is there, such as `node (PID 812) listens on TCP 3000, this machine only`.
    String sentence() {
        return subject() + " " + verb() + " " + protocol + " " + port + ", " + exposure;
    }

    private String subject() {
        return hidden() ? "Something (" + program + ")" : program;
    }

    private String verb() {
        return switch (socket.state()) {
            case TAKEN_SILENT -> "keeps, without listening,";
            case BOUND -> "receives on";
            default -> "listens on";
        };
    }
}
