package org.portatlas.layer;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.portatlas.machine.Connection;
import org.portatlas.machine.ConnectionList;
import org.portatlas.machine.PortSpan;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketState;
import org.portatlas.map.PortThread;
import org.portatlas.map.PortThreads;
import org.portatlas.text.Texts;

/// This machine's connections as threads on the map.
///
/// No table says which end opened a connection. An end on a port where something listens here is probably the
/// service's; else the end in the ephemeral range is probably the client's; else the higher one is.
///
/// @param drawn what the map shows
/// @param connections how many TCP connections there are, each counted once though both its ends may be here
/// @param shown how many of them the threads stand for
public record MachineThreads(PortThreads drawn, int connections, int shown) {
    private static final Texts TEXTS = new Texts(MachineThreads.class);

    private static final int MOST_CAPTIONS = 12;

    private record End(InetAddress address, int port) {}

    private record Ends(End local, End remote) {
        Ends fromTheOtherEnd() {
            return new Ends(/* local= */ remote, /* remote= */ local);
        }
    }

    /// The threads of these connections.
    ///
    /// @param ephemeral this machine's range
    /// @param most as many threads are drawn at most; each service gets some, as even as can be
    public static MachineThreads of(ConnectionList list, PortSpan ephemeral, int most) {
        BitSet outgoing = new BitSet();
        Set<Ends> tcp = new HashSet<>();
        for (Connection connection : list.connections()) {
            if (connection.state() == SocketState.CONNECTED) {
                if (ephemeral.contains(connection.localPort())
                        && !list.listening().contains(connection.localPort())) {
                    outgoing.set(connection.localPort());
                }
                if (connection.protocol() == Protocol.TCP) {
                    tcp.add(ends(connection));
                }
            }
        }
        Map<Integer, List<PortThread>> byService = new TreeMap<>();
        for (Ends ends : tcp) {
            boolean bothHere = tcp.contains(ends.fromTheOtherEnd());
            PortThread thread = thread(ends, bothHere, list.listening(), ephemeral);
            // Of two rows for one connection, the client's stands for both.
            if (!bothHere || isFirst(ends, thread)) {
                byService
                        .computeIfAbsent(thread.service(), any -> new ArrayList<>())
                        .add(thread);
            }
        }
        return of(byService, outgoing, most);
    }

    private static Ends ends(Connection connection) {
        return new Ends(
                new End(connection.localAddress(), connection.localPort()),
                new End(connection.remoteAddress(), connection.remotePort()));
    }

    private static boolean isFirst(Ends ends, PortThread thread) {
        return thread.client() == ends.local().port()
                && (thread.client() != thread.service()
                        || ends.local().address().hashCode()
                                <= ends.remote().address().hashCode());
    }

    private static PortThread thread(Ends ends, boolean bothHere, Set<Integer> listening, PortSpan ephemeral) {
        int local = ends.local().port();
        int remote = ends.remote().port();
        boolean localListens = listening.contains(local);
        boolean remoteListens = bothHere && listening.contains(remote);
        boolean localIsClient;
        if (localListens != remoteListens) {
            localIsClient = remoteListens;
        } else if (ephemeral.contains(local) != ephemeral.contains(remote)) {
            localIsClient = ephemeral.contains(local);
        } else {
            localIsClient = local >= remote;
        }
        return localIsClient
                ? new PortThread(local, remote, true, bothHere)
                : new PortThread(remote, local, bothHere, true);
    }

    private static MachineThreads of(Map<Integer, List<PortThread>> byService, BitSet outgoing, int most) {
        byService.values().forEach(threads -> threads.sort(Comparator.comparingInt(PortThread::client)));
        List<PortThread> drawn = new ArrayList<>();
        int longest = byService.values().stream().mapToInt(List::size).max().orElse(0);
        for (int turn = 0; turn < longest && drawn.size() < most; turn++) {
            for (List<PortThread> threads : byService.values()) {
                if (turn < threads.size() && drawn.size() < most) {
                    drawn.add(threads.get(turn));
                }
            }
        }
        List<PortThreads.Fan> fans = byService.entrySet().stream()
                .filter(service -> service.getValue().size() > 1)
                .map(service ->
                        new PortThreads.Fan(service.getKey(), service.getValue().size()))
                .sorted(Comparator.comparingInt(PortThreads.Fan::connections)
                        .reversed()
                        .thenComparingInt(PortThreads.Fan::service))
                .limit(MOST_CAPTIONS)
                .toList();
        int connections = byService.values().stream().mapToInt(List::size).sum();
        return new MachineThreads(
                new PortThreads(drawn.stream().distinct().toList(), fans, outgoing), connections, drawn.size());
    }

    /// How many connections there are, and how many are drawn.
    public String words() {
        if (connections == 0) {
            return TEXTS.get("threads.none");
        }
        return shown < connections
                ? TEXTS.get("threads.some", shown, connections)
                : TEXTS.get("threads.all", connections);
    }
}
