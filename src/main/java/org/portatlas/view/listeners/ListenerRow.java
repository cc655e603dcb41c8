package org.portatlas.view.listeners;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.Registry;

/// One socket of the list, in words. Two rows are equal if nothing that is shown differs.
///
/// @param registered the name that IANA registered for the port, which need not be the program's; empty if none
/// @param program the programs that hold it, or that they are hidden
public record ListenerRow(
        int port,
        String protocol,
        String address,
        String exposure,
        String state,
        String program,
        String user,
        String registered,
        boolean exposed,
        boolean hidden) {
    /// By port, then protocol, then address.
    static final Comparator<ListenerRow> ORDER = Comparator.comparingInt(ListenerRow::port)
            .thenComparing(ListenerRow::protocol)
            .thenComparing(ListenerRow::address);

    static List<ListenerRow> of(List<SocketEntry> sockets, Registry registry) {
        return sockets.stream()
                .map(socket -> of(socket, registry))
                .sorted(ORDER)
                .toList();
    }

    private static ListenerRow of(SocketEntry socket, Registry registry) {
        @Nullable String name = registry.headline(socket.port());
        return new ListenerRow(
                socket.port(),
                socket.protocol().label().toUpperCase(Locale.ROOT),
                socket.address() + (Boolean.TRUE.equals(socket.v6only()) ? " (IPv6 only)" : ""),
                switch (socket.exposure()) {
                    case MACHINE -> "this machine only";
                    case ADDRESS -> "one address";
                    case ALL -> "all interfaces";
                },
                socket.state().label(),
                program(socket),
                socket.user() == null ? "uid " + socket.uid() : socket.user(),
                name == null ? "" : name,
                socket.exposure() != Exposure.MACHINE,
                socket.owners().isEmpty());
    }

    private static String program(SocketEntry socket) {
        return socket.owners().isEmpty()
                ? "owner hidden"
                : socket.owners().stream()
                        .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /// The socket itself, whoever holds it: by this a row is known again in the next reading.
    String key() {
        return protocol + " " + address + " " + port;
    }

    /// What is written down when the row comes or goes.
    String sentence(boolean came) {
        return program + (came ? " now " : " no longer ")
                + (protocol.equals("UDP") ? "receives on UDP " : "listens on TCP ") + port + ", " + exposure;
    }
}
