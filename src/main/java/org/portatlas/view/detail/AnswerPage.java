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
import org.portatlas.text.Texts;

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
    private static final Texts TEXTS = new Texts(AnswerPage.class);

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
            return TEXTS.get("age.now", asked);
        }
        long minutes = Math.max(1, age.toMinutes());
        return minutes < 60 ? TEXTS.get("age.minutes", minutes) : TEXTS.get("age.hours", age.toHours());
    }

    private static SocketLine line(SocketEntry socket, ZoneId zone) {
        List<String> facts = new ArrayList<>();
        facts.add(TEXTS.get(
                "socket.state", socket.protocol().label().toUpperCase(Locale.ROOT), TEXTS.of(socket.state())));
        facts.add(address(socket)
                + (socket.peer() == null
                        ? ""
                        : " ⇄ " + socket.peer().address() + ":" + socket.peer().port()));
        if (Boolean.TRUE.equals(socket.v6only())) {
            facts.add(TEXTS.get("socket.v6"));
        }
        facts.add(socket.exposure().words());
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
        String user = user(socket);
        if (!socket.owners().isEmpty()) {
            String owners = socket.owners().stream()
                    .map(owner -> owner.name() + " (PID " + owner.pid() + ")")
                    .collect(Collectors.joining(", "));
            return socket.ownerHidden()
                    ? TEXTS.get("owners.more", owners, user)
                    : TEXTS.get("owners.all", owners, user);
        }
        if (socket.inode() == 0) {
            return TEXTS.get("owners.kernel");
        }
        return TEXTS.get("owners.hidden", user);
    }

    private static String user(SocketEntry socket) {
        if (socket.user() != null) {
            return socket.user();
        }
        return socket.uid() < 0 ? TEXTS.get("user.unknown") : "uid " + socket.uid();
    }

    private static String sources(PortAnswer answer) {
        return TEXTS.get(
                "sources",
                answer.sources().stream().map(AnswerPage::source).collect(Collectors.joining(", ")),
                Millis.fine(answer.took().toNanos() / 1e6),
                answer.covered());
    }

    private static String source(SourceReport source) {
        String failure = source.failure() == null ? "" : " (" + source.failure() + ")";
        return source.name() + " " + Millis.fine(source.millis()) + failure;
    }

    /// Start, parent, unit, container, command and directory of an owner, as far as they are known.
    private static String more(Owner owner, ZoneId zone) {
        List<String> facts = new ArrayList<>();
        facts.add("PID " + owner.pid());
        if (owner.startTime() != null) {
            facts.add(TEXTS.get(
                    "more.since",
                    DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                            .format(owner.startTime().atZone(zone))));
        }
        if (owner.parent() != null) {
            facts.add(TEXTS.get("more.parent", owner.parent()));
        }
        if (owner.unit() != null) {
            facts.add(TEXTS.get("more.unit", owner.unit()));
        }
        if (owner.container() != null) {
            facts.add(TEXTS.get("more.container", owner.container()));
        }
        if (owner.directory() != null) {
            facts.add(TEXTS.get("more.directory", owner.directory()));
        }
        return String.join(", ", facts) + (owner.command() == null ? "" : "\n" + owner.command());
    }

    private static String probe(ProbeReport probe) {
        return TEXTS.get(
                "tried",
                ProbeWords.brief(probe.kind()),
                probe.address(),
                ProbeWords.result(probe.result()),
                Millis.fine(probe.millis()));
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
        lines.add(TEXTS.get("text.checked", time.truncatedTo(ChronoUnit.SECONDS)));
        for (SocketLine socket : sockets) {
            lines.add(socket.socket() + " - " + socket.owner());
            socket.more().forEach(more -> lines.add("  " + more.replace("\n", "\n  ")));
        }
        lines.addAll(probes);
        lines.add(sources);
        notSeen.forEach(line -> lines.add(TEXTS.get("text.unseen", line)));
        return String.join("\n", lines) + "\n";
    }
}
