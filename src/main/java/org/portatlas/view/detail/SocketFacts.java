package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.machine.Family;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.SocketEntry;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.portatlas.view.detail.FactTable.Section;

/// Each socket of an answer as a table of its own.
final class SocketFacts {
    private static final Texts TEXTS = new Texts(SocketFacts.class);

    private SocketFacts() {}

    static Section sockets(PortAnswer answer) {
        List<SocketEntry> sockets = answer.sockets();
        if (sockets.isEmpty()) {
            return new Section(
                    TEXTS.get("sockets.none"),
                    List.of(new FactTable("", Form.LINES, List.of(Row.of(TEXTS.get("sockets.none.about"))))));
        }
        return new Section(
                TEXTS.get("sockets", sockets.size()),
                sockets.stream().map(socket -> table(socket, answer.isFull())).toList());
    }

    private static FactTable table(SocketEntry socket, boolean isFull) {
        String protocol = socket.protocol().label().toUpperCase(Locale.ROOT);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                TEXTS.get("socket.protocol"),
                TEXTS.get("socket.protocol.over", protocol, socket.family() == Family.IPV4 ? "IPv4" : "IPv6")));
        rows.add(Row.of(TEXTS.get("socket.address"), socket.address()));
        rows.add(Row.of(TEXTS.get("socket.exposure"), socket.exposure().words()));
        rows.add(Row.of(TEXTS.get("socket.does"), TEXTS.of(socket.state())));
        if (socket.family() == Family.IPV6) {
            rows.add(Row.of(TEXTS.get("socket.v6"), v6only(socket)));
        }
        if (socket.networkInterface() != null) {
            rows.add(Row.of(TEXTS.get("socket.interface"), socket.networkInterface()));
        }
        if (socket.peer() != null) {
            rows.add(Row.of(
                    TEXTS.get("socket.peer"),
                    place(socket.peer().address(), socket.peer().port())));
        }
        rows.add(Row.of(TEXTS.get("socket.user"), user(socket)));
        if (socket.inode() > 0) {
            rows.add(Row.of(TEXTS.get("socket.inode"), Long.toString(socket.inode())));
        }
        rows.add(Row.of(TEXTS.get("socket.owners"), owners(socket, isFull)));
        return new FactTable(protocol + " " + place(socket.address(), socket.port()), Form.PAIRS, rows);
    }

    private static String place(String address, int port) {
        return (address.contains(":") ? "[" + address + "]" : address) + ":" + port;
    }

    private static String v6only(SocketEntry socket) {
        Boolean only = socket.v6only();
        return only == null ? TEXTS.get("v6.unknown") : only ? TEXTS.get("v6.yes") : TEXTS.get("v6.no");
    }

    private static String user(SocketEntry socket) {
        if (socket.uid() < 0) {
            return TEXTS.get("user.untold");
        }
        return socket.user() == null ? "uid " + socket.uid() : socket.user() + " (uid " + socket.uid() + ")";
    }

    private static String owners(SocketEntry socket, boolean isFull) {
        if (!socket.owners().isEmpty()) {
            String owners = socket.owners().stream()
                    .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                    .collect(Collectors.joining("\n"));
            return socket.ownerHidden() ? owners + "\n" + TEXTS.get("held.others") : owners;
        }
        if (!isFull) {
            return TEXTS.get("held.not.yet");
        }
        if (socket.inode() == 0) {
            return TEXTS.get("held.kernel");
        }
        return socket.ownerHidden() ? TEXTS.get("held.hidden") : TEXTS.get("held.unseen");
    }
}
