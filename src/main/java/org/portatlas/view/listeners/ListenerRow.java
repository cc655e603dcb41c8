package org.portatlas.view.listeners;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Owner;
import org.portatlas.machine.SocketEntry;
import org.portatlas.text.Texts;

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
    private static final Texts TEXTS = new Texts(ListenerRow.class);

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
                address(socket),
                socket.exposure().words(),
                TEXTS.of(socket.state()),
                program(socket),
                user(socket),
                registered,
                commonUse);
    }

    private static String address(SocketEntry socket) {
        String address = socket.networkInterface() == null
                ? socket.address()
                : socket.address() + "%" + socket.networkInterface();
        return Boolean.TRUE.equals(socket.v6only()) && socket.address().equals("::")
                ? TEXTS.get("row.v6", address)
                : address;
    }

    private static String program(SocketEntry socket) {
        if (socket.owners().isEmpty()) {
            return socket.ownerHidden() ? TEXTS.get("row.hidden") : TEXTS.get("row.unowned");
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
        return said(came ? "came" : "gone");
    }

    /// What is there, such as `node (PID 812) listens on TCP 3000, this machine only`, of a socket that has no row.
    public static String sentence(SocketEntry socket) {
        return of(socket, "", "").sentence();
    }

    /// What is there, such as `node (PID 812) listens on TCP 3000, this machine only`.
    String sentence() {
        return said("there");
    }

    private String subject() {
        return hidden() ? TEXTS.get("row.something", program) : program;
    }

    private String said(String part) {
        return TEXTS.of(Holding.of(socket.state()), part, subject(), protocol, port, exposure);
    }
}
