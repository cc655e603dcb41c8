package org.portatlas.machine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns one reading of the tables into answers about ports. For one question, one thread.
final class Answers {
    private final HostSystem system;
    private final Reading reading;
    private final OwnerReading owners;
    private final Entries entries;
    private final boolean isFull;
    private final long start;
    private final Map<Integer, List<SocketRow>> rows;
    private @Nullable BindRules rules;

    /// @param isFull whether owners and connections were looked at; otherwise this is the first answer
    /// @param start when the question was put, in [System#nanoTime]
    Answers(HostSystem system, Reading reading, OwnerReading owners, UserNames users, boolean isFull, long start) {
        this.system = system;
        this.reading = reading;
        this.owners = owners;
        this.entries = new Entries(users, owners);
        this.isFull = isFull;
        this.start = start;
        this.rows = reading.rows().stream().collect(Collectors.groupingBy(SocketRow::port));
    }

    /// @param probes what was tried; empty if nothing was
    PortAnswer about(int port, List<ProbeReport> probes) {
        List<SocketEntry> sockets = entries.of(rows.getOrDefault(port, List.of()));
        List<SocketState> states = sockets.stream().map(SocketEntry::state).toList();
        List<String> answered = probes.stream()
                .filter(probe -> ConnectProbe.isUnexplained(probe, sockets))
                .map(ProbeReport::address)
                .toList();
        List<Verdict> verdicts =
                Verdicts.of(states, !answered.isEmpty(), reading.unread().isEmpty());
        return new PortAnswer(
                port,
                reading.time(),
                verdicts,
                new Sentence(system, port, isFull, this::isEphemeral).of(verdicts, sockets, reading.unread(), answered),
                sockets,
                reports(),
                probes,
                NotSeen.lines(system, reading, sockets, !probes.isEmpty()),
                Duration.ofNanos(System.nanoTime() - start));
    }

    ListenerList listeners() {
        List<SocketEntry> sockets = entries.of(reading.rows());
        return new ListenerList(
                reading.time(),
                sockets,
                reports(),
                reading.unread().isEmpty(),
                NotSeen.lines(system, reading, sockets, false));
    }

    private boolean isEphemeral(int port) {
        if (rules == null) {
            rules = BindRules.ofThisMachine();
        }
        return rules.isEphemeral(port);
    }

    private List<SourceReport> reports() {
        return Stream.concat(reading.reports().stream(), Stream.ofNullable(owners.report()))
                .toList();
    }
}
