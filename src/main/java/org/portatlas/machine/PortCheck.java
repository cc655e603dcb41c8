package org.portatlas.machine;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers "is something listening on this port?" for this machine, from the system's own tables.
///
/// The answer comes in two steps: [#firstAnswer] at once, [#fullAnswer] with owners and connections. Each question
/// reads
/// the tables anew; nothing is kept in between. Any thread, several at once; each call blocks for the milliseconds that
/// the reading takes.
public final class PortCheck {
    private final HostSystem system;
    private final Sources sources;
    private final OwnerTable owners;

    PortCheck(HostSystem system, List<SocketTable> sources, OwnerTable owners) {
        this.system = system;
        this.sources = new Sources(sources);
        this.owners = owners;
    }

    /// The check with the sources of the system that this runs on.
    public static PortCheck ofThisMachine() {
        return new PortCheck(
                HostSystem.current(), List.of(new ProcNet(Path.of("/proc/net"))), rows -> OwnerReading.NONE);
    }

    /// Does beforehand what only the first question costs. Returns when it is done: call it in the background, after
    /// the
    /// first frame.
    public void warmUp() {
        Optional<PortAnswer> unused = firstAnswer(1);
    }

    /// The answer from listening TCP and bound UDP sockets alone, without their owners. Empty if there is none, or if
    /// tables could not be read: then only [#fullAnswer] may say so.
    ///
    /// @param port 1 to 65535
    /// @throws IllegalArgumentException if there is no such port
    public Optional<PortAnswer> firstAnswer(int port) {
        long start = System.nanoTime();
        Reading reading = sources.read(new SocketQuery(port, port, SocketQuery.WAITING));
        return reading.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(answer(port, reading, reading.rows(), OwnerReading.NONE, false, start));
    }

    /// The answer from all sockets of the port, with their owners.
    ///
    /// @param port 1 to 65535
    /// @throws IllegalArgumentException if there is no such port
    public PortAnswer fullAnswer(int port) {
        return fullAnswers(port, port).getFirst();
    }

    /// The answers for a range of ports, in port order. The tables are read once for all of them.
    ///
    /// @param first 1 to 65535
    /// @param last inclusive, 1 to 65535
    /// @throws IllegalArgumentException if there is no such range
    public List<PortAnswer> fullAnswers(int first, int last) {
        long start = System.nanoTime();
        Reading reading = sources.read(new SocketQuery(first, last, SocketQuery.ALL));
        OwnerReading found = owners.owners(reading.rows());
        var byPort = reading.rows().stream().collect(Collectors.groupingBy(SocketRow::port));
        return IntStream.rangeClosed(first, last)
                .mapToObj(port -> answer(port, reading, byPort.getOrDefault(port, List.of()), found, true, start))
                .toList();
    }

    /// Every socket of this machine that waits on a port or keeps it from others, with owners.
    public ListenerList listeners() {
        Reading reading = sources.read(new SocketQuery(1, 65535, SocketQuery.HOLDING));
        OwnerReading found = owners.owners(reading.rows());
        List<SocketEntry> sockets = entries(reading.rows(), found);
        return new ListenerList(
                reading.time(), sockets, reports(reading, found), NotSeen.lines(system, reading, sockets));
    }

    private PortAnswer answer(
            int port, Reading reading, List<SocketRow> rows, OwnerReading found, boolean isFull, long start) {
        List<SocketEntry> sockets = entries(rows, found);
        List<Verdict> verdicts = Verdicts.of(
                sockets.stream().map(SocketEntry::state).toList(),
                reading.unread().isEmpty());
        String sentence = new Sentence(port, isFull, BindRules.ofThisMachine()).of(verdicts, sockets, reading.unread());
        return new PortAnswer(
                port,
                reading.time(),
                verdicts,
                sentence,
                sockets,
                reports(reading, found),
                List.of(),
                NotSeen.lines(system, reading, sockets),
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static List<SocketEntry> entries(List<SocketRow> rows, OwnerReading found) {
        return new Entries(UserNames.read(Path.of("/etc/passwd")), found).of(rows);
    }

    private static List<SourceReport> reports(Reading reading, OwnerReading found) {
        return Stream.concat(reading.reports().stream(), Stream.ofNullable(found.report()))
                .toList();
    }
}
