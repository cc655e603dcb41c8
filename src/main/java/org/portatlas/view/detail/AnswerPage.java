package org.portatlas.view.detail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.HostSystem;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.ProbeReport;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.machine.SourceReport;
import org.portatlas.machine.practice.PracticeNames;

/// An answer of the local check, ready to be shown.
///
/// @param scope what was covered, what was read and what was not seen, in a few words
/// @param evidence all that the answer rests on, as tables
/// @param sockets one entry a socket, the waiting ones first
/// @param sources what was read, how long it took, what failed
/// @param probes what was tried, a line each; empty unless asked for
/// @param asked the time of day
/// @param browserAddress a page on this machine that a browser may show, `null` if no TCP socket listens on loopback
/// @param stopCommand what would end the process that holds the port, `null` if none is known; never run from here
record AnswerPage(
        int port,
        String sentence,
        String scope,
        EvidencePage evidence,
        List<SocketLine> sockets,
        String sources,
        List<String> probes,
        List<String> notSeen,
        String asked,
        Instant time,
        @Nullable String browserAddress,
        @Nullable String stopCommand) {
    /// A socket in a few lines: what it is, whose it is, and more of each owner.
    record SocketLine(String socket, String owner, List<String> more) {}

    static AnswerPage of(PortAnswer answer, ZoneId zone) {
        return new AnswerPage(
                answer.port(),
                answer.sentence(),
                ScopeText.of(answer),
                EvidencePage.of(answer, zone),
                answer.sockets().stream().map(socket -> line(socket, zone)).toList(),
                sources(answer),
                answer.probes().stream().map(AnswerPage::probe).toList(),
                answer.notSeen(),
                DateTimeFormatter.ofPattern("HH:mm:ss").format(answer.time().atZone(zone)),
                answer.time(),
                browserAddress(answer),
                stopCommand(answer));
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

    private static SocketLine line(SocketEntry socket, ZoneId zone) {
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
        return new SocketLine(
                String.join(" · ", facts),
                owners(socket),
                socket.owners().stream().map(owner -> more(owner, zone)).toList());
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
                        Locale.ROOT, ". Took %.1f ms. %s.", answer.took().toNanos() / 1e6, answer.covered());
    }

    private static String source(SourceReport source) {
        String failure = source.failure() == null ? "" : " (" + source.failure() + ")";
        return String.format(Locale.ROOT, "%s %.1f ms%s", source.name(), source.millis(), failure);
    }

    /// Start, parent, unit, container, command and directory of an owner, as far as they are known.
    private static String more(Owner owner, ZoneId zone) {
        List<String> facts = new ArrayList<>();
        facts.add("PID " + owner.pid());
        if (owner.startTime() != null) {
            facts.add("since "
                    + DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                            .format(owner.startTime().atZone(zone)));
        }
        if (owner.parent() != null) {
            facts.add("child of " + owner.parent());
        }
        if (owner.unit() != null) {
            facts.add("unit " + owner.unit());
        }
        if (owner.container() != null) {
            facts.add("container " + owner.container());
        }
        if (owner.directory() != null) {
            facts.add("in " + owner.directory());
        }
        return String.join(", ", facts) + (owner.command() == null ? "" : "\n" + owner.command());
    }

    private static String probe(ProbeReport probe) {
        return String.format(
                Locale.ROOT,
                "Tried: %s to %s: %s, %.1f ms",
                probe.kind(),
                probe.address(),
                probe.result(),
                probe.millis());
    }

    /// A listener on one particular address of the loopback is asked there; on all interfaces `localhost` will do.
    private static @Nullable String browserAddress(PortAnswer answer) {
        String scheme = answer.port() == 443 || answer.port() == 8443 ? "https" : "http";
        return answer.sockets().stream()
                .filter(socket -> socket.state() == SocketState.LISTENING && socket.exposure() != Exposure.ADDRESS)
                .findFirst()
                .map(socket -> socket.exposure() == Exposure.ALL ? "localhost" : socket.address())
                .map(host ->
                        scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + answer.port() + "/")
                .orElse(null);
    }

    private static @Nullable String stopCommand(PortAnswer answer) {
        return answer.sockets().stream()
                // Its own has a button that ends it, and the whole window would end with it.
                .filter(socket -> socket.state() != SocketState.CONNECTED && !PracticeNames.isOwn(socket))
                .flatMap(socket -> socket.owners().stream())
                .findFirst()
                .map(owner -> HostSystem.current() == HostSystem.WINDOWS
                        ? "taskkill /PID " + owner.pid()
                        : "kill " + owner.pid())
                .orElse(null);
    }

    /// All of it as plain text, for a mail or a ticket.
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(sentence);
        lines.add("Checked " + time.truncatedTo(ChronoUnit.SECONDS) + " with Port Atlas.");
        for (SocketLine socket : sockets) {
            lines.add(socket.socket() + " - " + socket.owner());
            socket.more().forEach(more -> lines.add("  " + more.replace("\n", "\n  ")));
        }
        lines.addAll(probes);
        lines.add(sources);
        notSeen.forEach(line -> lines.add("Not seen: " + line));
        return String.join("\n", lines) + "\n";
    }
}
