package org.portatlas.view.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.machine.Owner;
import org.portatlas.machine.Peer;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.text.Texts;

/// What holds a port of this computer, in lines for a wall: with what everybody may read alone, or
/// with users, command lines and addresses too.
final class SocketWords {
    private static final Texts TEXTS = new Texts(SocketWords.class);

    /// More would be read by nobody.
    private static final int MOST = 3;

    private final PortAnswer answer;

    SocketWords(PortAnswer answer) {
        this.answer = answer;
    }

    /// Programs by name and how far they can be reached: no user, no command line, no address, and no
    /// number that leads to one of them.
    List<String> discreet() {
        List<String> waiting = answer.sockets().stream()
                .filter(socket -> socket.state().isHolding())
                .map(SocketWords::line)
                .distinct()
                .toList();
        long connections = connected().count();
        if (waiting.isEmpty() && connections == 0) {
            // Of verdicts without a socket the sentence names nobody.
            return List.of(answer.sentence());
        }
        List<String> lines = new ArrayList<>(shortened(waiting));
        if (waiting.isEmpty()) {
            lines.add(TEXTS.get("here.nothing"));
        }
        if (connections > 0) {
            lines.add(TEXTS.get("here.connections", connections));
        }
        return lines;
    }

    /// The answer as the pane gives it, the command lines, and the other ends of connections.
    List<String> full() {
        List<String> lines = new ArrayList<>();
        lines.add(answer.sentence());
        lines.addAll(shortened(answer.sockets().stream()
                .flatMap(socket -> socket.owners().stream())
                .map(Owner::command)
                .filter(Objects::nonNull)
                .distinct()
                .map(command -> TEXTS.get("here.command", command))
                .toList()));
        List<String> ends = connected()
                .map(SocketEntry::peer)
                .filter(Objects::nonNull)
                .map(SocketWords::end)
                .distinct()
                .toList();
        if (!ends.isEmpty()) {
            lines.add(TEXTS.get("here.ends", ends.size(), String.join(", ", shortened(ends))));
        }
        return lines;
    }

    private Stream<SocketEntry> connected() {
        return answer.sockets().stream().filter(socket -> socket.state() == SocketState.CONNECTED);
    }

    private static List<String> shortened(List<String> all) {
        return all.size() <= MOST
                ? all
                : Stream.concat(all.stream().limit(MOST), Stream.of(TEXTS.get("here.more", all.size() - MOST)))
                        .toList();
    }

    private static String line(SocketEntry socket) {
        String programs =
                socket.owners().stream().map(Owner::name).distinct().sorted().collect(Collectors.joining(", "));
        String program = programs.isEmpty() ? TEXTS.get("here.hidden") : programs;
        String exposure = socket.exposure().words();
        String protocol = socket.protocol().label().toUpperCase(Locale.ROOT);
        return switch (socket.state()) {
            case TAKEN_SILENT -> TEXTS.get("here.keeps", program, protocol, exposure);
            case BOUND -> TEXTS.get("here.receives", program, protocol, exposure);
            default -> TEXTS.get("here.listens", program, protocol, exposure);
        };
    }

    private static String end(Peer peer) {
        return (peer.address().contains(":") ? "[" + peer.address() + "]" : peer.address()) + ":" + peer.port();
    }
}
