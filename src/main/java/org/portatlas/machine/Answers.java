package org.portatlas.machine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns one reading of the tables into answers about ports. For one question, one thread.
final class Answers {
    private static final Path PROC = Path.of("/proc");

    private final HostSystem system;
    private final SocketReading reading;
    private final OwnerReading owners;
    private final Entries entries;
    private final ExcludedPorts excluded;
    private final boolean isFull;
    private final long start;
    private final Map<Integer, List<SocketRow>> rows;
    private @Nullable BindRules rules;
    private @Nullable NetworkNamespaces namespaces;

    /// @param excluded the ports that the system refuses to everyone
    /// @param isFull whether owners and connections were looked at; otherwise this is the first answer
    /// @param start when the question was put, in [System#nanoTime]
    Answers(
            HostSystem system,
            SocketReading reading,
            OwnerReading owners,
            UserNames users,
            ExcludedPorts excluded,
            boolean isFull,
            long start) {
        this.system = system;
        this.excluded = excluded;
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
        ProbeMeaning meaning = meaning(port, probes);
        Set<Verdict> beyond = EnumSet.noneOf(Verdict.class);
        if (!answered.isEmpty()) {
            beyond.add(Verdict.FORWARDED);
        }
        if (meaning.isSilentlyTaken()) {
            beyond.add(Verdict.TAKEN_SILENT);
        }
        if (excluded.contains(port)) {
            beyond.add(Verdict.HELD_BACK);
        }
        List<Verdict> verdicts = Verdicts.of(states, beyond, reading.unread().isEmpty());
        Sentence sentence = new Sentence(system, port, isFull, this::isEphemeral, excluded);
        return new PortAnswer(
                port,
                reading.time(),
                verdicts,
                Stream.concat(
                                Stream.of(sentence.of(verdicts, sockets, reading.unread(), answered)),
                                meaning.sentences().stream())
                        .collect(Collectors.joining(" ")),
                sockets,
                reports(),
                reading.covered(),
                meaning.told(),
                NotSeen.lines(system, reading, sockets, namespaces(), excluded, !probes.isEmpty()),
                isFull,
                Duration.ofNanos(System.nanoTime() - start));
    }

    /// Whether the probes say what these tables do not.
    boolean isContradicted(int port, List<ProbeReport> probes) {
        ProbeMeaning meaning = meaning(port, probes);
        return meaning.isSilentlyTaken()
                || !meaning.sentences().isEmpty()
                || probes.stream().anyMatch(probe -> ConnectProbe.isUnexplained(probe, meaning.sockets()));
    }

    private ProbeMeaning meaning(int port, List<ProbeReport> probes) {
        return new ProbeMeaning(
                entries.of(rows.getOrDefault(port, List.of())),
                probes,
                reading.unread().isEmpty(),
                reading.unseen().contains(SocketState.TAKEN_SILENT));
    }

    ListenerList listeners() {
        List<SocketEntry> sockets = entries.of(reading.rows());
        return new ListenerList(
                reading.time(),
                sockets,
                reports(),
                reading.unread().isEmpty(),
                NotSeen.lines(system, reading, sockets, namespaces(), excluded, false));
    }

    private NetworkNamespaces namespaces() {
        if (namespaces == null) {
            // The first answer has no time for it.
            namespaces = isFull ? NetworkNamespaces.read(PROC) : NetworkNamespaces.UNCOUNTED;
        }
        return namespaces;
    }

    private boolean isEphemeral(int port) {
        if (rules == null) {
            rules = BindRules.ofThisMachine();
        }
        return rules.isEphemeral(port);
    }

    private List<SourceReport> reports() {
        return Stream.of(
                        reading.reports().stream(),
                        Stream.ofNullable(owners.report()),
                        Stream.ofNullable(excluded.report()))
                .flatMap(reports -> reports)
                .toList();
    }
}
