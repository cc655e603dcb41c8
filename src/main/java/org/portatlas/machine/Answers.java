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

    PortAnswer about(int port) {
        List<SocketEntry> sockets = entries.of(rows.getOrDefault(port, List.of()));
        List<SocketState> states = sockets.stream().map(SocketEntry::state).toList();
        List<Verdict> verdicts = Verdicts.of(states, reading.unread().isEmpty());
        return new PortAnswer(
                port,
                reading.time(),
                verdicts,
                new Sentence(port, isFull, this::isEphemeral).of(verdicts, sockets, reading.unread()),
                sockets,
                reports(),
                List.of(),
                NotSeen.lines(system, reading, sockets),
                Duration.ofNanos(System.nanoTime() - start));
    }

    ListenerList listeners() {
        List<SocketEntry> sockets = entries.of(reading.rows());
        return new ListenerList(
                reading.time(),
                sockets,
                reports(),
                reading.unread().isEmpty(),
                NotSeen.lines(system, reading, sockets));
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
