package org.portatlas.layer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.practice.PracticeNames;
import org.portatlas.map.Mark;

/// This machine's sockets as marks on the map: one a port, by its widest exposure.
public final class MachineMarks {
    private MachineMarks() {}

    /// The marks of these sockets, in port order; none is fresh.
    ///
    /// @param sockets those that listen, are bound, or keep a port from others
    public static List<Mark> of(Collection<SocketEntry> sockets) {
        return sockets.stream()
                .collect(Collectors.groupingBy(SocketEntry::port, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(port -> mark(port.getKey(), port.getValue()))
                .toList();
    }

    /// These marks and those of practice, in port order.
    ///
    /// @param marks in port order
    /// @param fresh ports that have changed a moment ago
    /// @param practised ports with a socket of this program's own, seen or not, and the words for it
    public static List<Mark> with(List<Mark> marks, Set<Integer> fresh, Map<Integer, String> practised) {
        if (fresh.isEmpty() && practised.isEmpty()) {
            return marks;
        }
        TreeMap<Integer, Mark> byPort = new TreeMap<>();
        marks.forEach(mark -> byPort.put(mark.port(), mark));
        practised.forEach((port, words) -> byPort.merge(
                port,
                new Mark(port, Mark.Shape.RING, false, false, words, true),
                (seen, own) -> new Mark(port, seen.shape(), seen.squareCut(), seen.fresh(), seen.words(), true)));
        fresh.forEach(port -> byPort.computeIfPresent(
                port, (any, mark) -> new Mark(port, mark.shape(), mark.squareCut(), true, mark.words(), mark.own())));
        return List.copyOf(byPort.values());
    }

    private static Mark mark(int port, List<SocketEntry> sockets) {
        Set<Exposure> exposures = sockets.stream().map(SocketEntry::exposure).collect(Collectors.toSet());
        Mark.Shape shape = exposures.contains(Exposure.ALL)
                ? Mark.Shape.DIAMOND
                : exposures.contains(Exposure.ADDRESS) ? Mark.Shape.RING_AND_DOT : Mark.Shape.RING;
        boolean udpOnly = sockets.stream().allMatch(socket -> socket.protocol() == Protocol.UDP);
        return new Mark(
                port,
                shape,
                udpOnly,
                false,
                HeldWords.of(sockets),
                sockets.stream().anyMatch(PracticeNames::isOwn));
    }
}
