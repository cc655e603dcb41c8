package org.portatlas.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Answers "is something listening on this port?" for this machine, from the system's own tables.
///
/// The answer comes in two steps: [#firstAnswer] at once, [#fullAnswer] with owners and connections. Each question
/// reads the tables anew; nothing is kept in between. Any thread, several at once; each call blocks for the
/// milliseconds that the reading takes.
public final class PortCheck {
    private static final int LAST_PORT = 65535;
    private static final Path PASSWD = Path.of("/etc/passwd");

    private final HostSystem system;
    private final Sources sources;
    private final OwnerTable owners;
    private final Supplier<ExcludedPorts> exclusions;

    /// @param sources strongest first
    PortCheck(HostSystem system, List<SocketTable> sources, OwnerTable owners) {
        this(system, sources, owners, () -> ExcludedPorts.NONE);
    }

    /// @param sources strongest first
    /// @param exclusions reads the ports that the system refuses to everyone
    PortCheck(HostSystem system, List<SocketTable> sources, OwnerTable owners, Supplier<ExcludedPorts> exclusions) {
        this.exclusions = exclusions;
        this.system = system;
        this.sources = new Sources(sources);
        this.owners = owners;
    }

    /// The check with the sources of the system that this runs on.
    public static PortCheck ofThisMachine() {
        HostSystem system = HostSystem.current();
        if (system == HostSystem.LINUX) {
            List<SocketTable> tables = List.of(new SockDiag(), new ProcNet(Path.of("/proc/net")));
            return new PortCheck(system, tables, new SocketActivation(new ProcOwners(Path.of("/proc"))));
        }
        // Linux must not come here: it would load OSHI.
        OshiSystem oshi = new OshiSystem(system);
        return new PortCheck(
                system,
                List.of(new OshiSockets(oshi)),
                new OshiOwners(oshi),
                system == HostSystem.WINDOWS ? new Netsh(Netsh.NAME)::read : () -> ExcludedPorts.NONE);
    }

    /// Does beforehand what only the first question costs. Returns when it is done: call it in the background, after
    /// the first frame.
    public void warmUp() {
        fullAnswer(1);
        firstAnswer(1).ifPresent(PortAnswer::verdict);
    }

    /// The answer from listening TCP and bound UDP sockets alone, without their owners. Empty if it found none, or if
    /// it could not read: only [#fullAnswer] may say so.
    ///
    /// @param port 1 to 65535
    /// @throws IllegalArgumentException if there is no such port
    public Optional<PortAnswer> firstAnswer(int port) {
        long start = System.nanoTime();
        SocketReading reading = sources.read(new SocketQuery(port, port, SocketQuery.WAITING));
        return reading.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(answers(reading, OwnerReading.NONE, ExcludedPorts.NONE, false, start)
                        .about(port, List.of()));
    }

    /// The answer from all sockets of the port, with their owners.
    ///
    /// @param port 1 to 65535
    /// @throws IllegalArgumentException if there is no such port
    public PortAnswer fullAnswer(int port) {
        return fullAnswers(port, port).getFirst();
    }

    /// The answers for a range of ports, in port order. The tables are read for all of them together: once, and once
    /// more before it is said of any that nothing holds it.
    ///
    /// @param first 1 to 65535
    /// @param last inclusive, 1 to 65535
    /// @throws IllegalArgumentException if there is no such range
    public List<PortAnswer> fullAnswers(int first, int last) {
        Answers answers = fullReading(first, last);
        return IntStream.rangeClosed(first, last)
                .mapToObj(port -> answers.about(port, List.of()))
                .toList();
    }

    /// The full answers, and beside them what a connect and a bind say, 200 ms each at most: connects to 127.0.0.1
    /// and ::1, binds for a moment on loopback and on the wildcard. They can show that the kernel forwards a port,
    /// which no table does. A program that listens sees the connects come and go; one that wants the port in that
    /// very moment is refused it.
    ///
    /// @param first 1 to 65535
    /// @param last inclusive, 1 to 65535
    /// @throws IllegalArgumentException if there is no such range
    public List<PortAnswer> probedAnswers(int first, int last) {
        Answers answers = fullReading(first, last);
        return IntStream.rangeClosed(first, last)
                .mapToObj(port -> probed(port, answers))
                .toList();
    }

    private PortAnswer probed(int port, Answers before) {
        List<ProbeReport> probes = ProbeMeaning.tries(port);
        // A socket that came or went between the reading and the probe is no contradiction: read again.
        Answers answers = before.isContradicted(port, probes) ? fullReading(port, port) : before;
        return answers.about(port, probes);
    }

    private Answers fullReading(int first, int last) {
        long start = System.nanoTime();
        SocketQuery query = new SocketQuery(first, last, SocketQuery.ALL);
        SocketReading reading = sources.read(query);
        if (reading.heldPorts().size() <= last - first) {
            reading = reading.orElse(sources.read(query));
        }
        return answers(reading, owners.owners(reading.rows()), exclusions.get(), true, start);
    }

    /// Whether a socket holds any port of a range; what cannot be read counts as no. Quicker than an answer.
    ///
    /// @param first 1 to 65535
    /// @param last inclusive, 1 to 65535
    /// @throws IllegalArgumentException if there is no such range
    public boolean holdsAny(int first, int last) {
        return !sources.read(new SocketQuery(first, last, SocketQuery.HOLDING))
                .rows()
                .isEmpty();
    }

    /// Every socket of this machine that waits on a port or keeps it from others, with owners.
    public ListenerList listeners() {
        long start = System.nanoTime();
        SocketReading reading = sources.read(new SocketQuery(1, LAST_PORT, SocketQuery.HOLDING));
        return answers(reading, owners.owners(reading.rows()), ExcludedPorts.NONE, true, start)
                .listeners();
    }

    /// Every connection of this machine, without owners: milliseconds on Linux, whatever their number.
    public ConnectionList connections() {
        return ConnectionList.of(sources.read(new SocketQuery(1, LAST_PORT, SocketQuery.CONNECTIONS)));
    }

    private Answers answers(
            SocketReading reading, OwnerReading found, ExcludedPorts excluded, boolean isFull, long start) {
        return new Answers(system, reading, found, UserNames.read(PASSWD), excluded, isFull, start);
    }
}
