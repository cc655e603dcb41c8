package org.portatlas.view.detail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SourceReport;

/// An answer of the local check, ready to be shown.
///
/// @param sockets one entry a socket, the waiting ones first
/// @param sources what was read, how long it took, what failed
/// @param asked the time of day
record AnswerPage(
        int port,
        String sentence,
        List<SocketLine> sockets,
        String sources,
        List<String> notSeen,
        String asked,
        Instant time) {
    /// A socket in two lines: what it is, and whose it is.
    record SocketLine(String socket, String owner) {}

    static AnswerPage of(PortAnswer answer, ZoneId zone) {
        return new AnswerPage(
                answer.port(),
                answer.sentence(),
                answer.sockets().stream().map(AnswerPage::line).toList(),
                sources(answer),
                answer.notSeen(),
                DateTimeFormatter.ofPattern("HH:mm:ss").format(answer.time().atZone(zone)),
                answer.time());
    }

    /// How long ago, for the line under the answer.
    String age(Instant now) {
        Duration age = Duration.between(time, now);
        if (age.toSeconds() < 45) {
            return "Checked at " + asked + ".";
        }
        long minutes = Math.max(1, age.toMinutes());
        return "Checked " + (minutes < 60 ? minutes + " min" : age.toHours() + " h") + " ago.";
    }

    private static SocketLine line(SocketEntry socket) {
        List<String> facts = new ArrayList<>();
        facts.add(socket.protocol().label().toUpperCase(Locale.ROOT) + " "
                + socket.state().label());
        facts.add(address(socket)
                + (socket.peer() == null
                        ? ""
                        : " ⇄ " + socket.peer().address() + ":" + socket.peer().port()));
        if (Boolean.TRUE.equals(socket.v6only())) {
            facts.add("IPv6 only");
        }
        facts.add(
                switch (socket.exposure()) {
                    case MACHINE -> "this machine only";
                    case ADDRESS -> "one address";
                    case ALL -> "all interfaces";
                });
        return new SocketLine(String.join(" · ", facts), owners(socket));
    }

    private static String address(SocketEntry socket) {
        String address = socket.address().contains(":") ? "[" + socket.address() + "]" : socket.address();
        return address + (socket.networkInterface() == null ? "" : "%" + socket.networkInterface()) + ":"
                + socket.port();
    }

    private static String owners(SocketEntry socket) {
        String user = socket.user() != null ? socket.user() : socket.uid() < 0 ? "unknown" : "uid " + socket.uid();
        if (!socket.owners().isEmpty()) {
            return socket.owners().stream().map(AnswerPage::owner).collect(Collectors.joining(", ")) + ", user " + user
                    + (socket.ownerHidden() ? "; there may be others that cannot be seen" : "");
        }
        if (socket.inode() == 0) {
            return "held by the kernel: no process has it any more";
        }
        return "owner hidden; the socket belongs to user " + user;
    }

    private static String owner(Owner owner) {
        return owner.name() + " (PID " + owner.pid() + ")";
    }

    private static String sources(PortAnswer answer) {
        return "Read: " + answer.sources().stream().map(AnswerPage::source).collect(Collectors.joining(", "))
                + String.format(
                        Locale.ROOT,
                        ". Took %.1f ms. TCP and UDP, IPv4 and IPv6.",
                        answer.took().toNanos() / 1e6);
    }

    private static String source(SourceReport source) {
        String failure = source.failure() == null ? "" : " (" + source.failure() + ")";
        return String.format(Locale.ROOT, "%s %.1f ms%s", source.name(), source.millis(), failure);
    }
}
