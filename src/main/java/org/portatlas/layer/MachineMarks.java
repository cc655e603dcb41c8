package org.portatlas.layer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.practice.PracticeNames;
import org.portatlas.map.Mark;

/// This machine's sockets as marks on the map: one a port, by its widest exposure.
public final class MachineMarks {
    private MachineMarks() {}

    /// The marks of these sockets, in port order.
    public static List<Mark> of(Collection<SocketEntry> sockets, Set<Integer> fresh) {
        return of(sockets, fresh, Map.of());
    }

    /// The marks of these sockets and of practice, in port order.
    ///
    /// @param sockets those that listen, are bound, or keep a port from others
    /// @param fresh ports that have changed a moment ago
    /// @param practised ports with a socket of this program's own, seen or not, and the words for it
    public static List<Mark> of(Collection<SocketEntry> sockets, Set<Integer> fresh, Map<Integer, String> practised) {
        Map<Integer, List<SocketEntry>> byPort =
                sockets.stream().collect(Collectors.groupingBy(SocketEntry::port, TreeMap::new, Collectors.toList()));
        practised.keySet().forEach(port -> byPort.putIfAbsent(port, List.of()));
        return byPort.entrySet().stream()
                .map(port -> mark(
                        port.getKey(), port.getValue(), fresh.contains(port.getKey()), practised.get(port.getKey())))
                .toList();
    }

    /// @param own the words for an own socket; null if there is none, or what was read says so
    private static Mark mark(int port, List<SocketEntry> sockets, boolean fresh, @Nullable String own) {
        Set<Exposure> exposures = sockets.stream().map(SocketEntry::exposure).collect(Collectors.toSet());
        Mark.Shape shape = exposures.contains(Exposure.ALL)
                ? Mark.Shape.DIAMOND
                : exposures.contains(Exposure.ADDRESS) ? Mark.Shape.RING_AND_DOT : Mark.Shape.RING;
        boolean udpOnly = !sockets.isEmpty() && sockets.stream().allMatch(socket -> socket.protocol() == Protocol.UDP);
        return new Mark(
                port,
                shape,
                udpOnly,
                fresh,
                sockets.isEmpty() && own != null ? own : HeldWords.of(sockets),
                own != null || sockets.stream().anyMatch(PracticeNames::isOwn));
    }
}
