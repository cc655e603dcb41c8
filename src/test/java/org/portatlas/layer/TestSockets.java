package org.portatlas.layer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portatlas.machine.ExcludedPorts;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.Family;
import org.portatlas.machine.LocalRanges;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortSpan;
import org.portatlas.machine.Protocol;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.registry.EditionSamples;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.store.notes.Note;
import org.portatlas.store.notes.NoteColour;
import org.portatlas.store.notes.NotedRange;
import org.portatlas.store.notes.Notes;

/// Sockets that are the same on every machine, one for each look of the layers that show sockets:
/// for pictures that are compared to the pixel, and for palettes.
public final class TestSockets {
    private TestSockets() {}

    public static LayerInput.Tables tables() {
        return new LayerInput.Tables(
                CommonUses.embedded(),
                KnownPrograms.embedded(),
                new LocalRanges(
                        new PortSpan(32768, 60999), new PortSpan(0, 1023), List.of(), ExcludedPorts.NONE, true));
    }

    /// A class list with ports of each range, one of them unassigned.
    public static NamedPorts list() {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(443, "web, encrypted");
        names.put(53, "names");
        names.put(22, "far shell");
        names.put(793, "our gap");
        names.put(8080, "web, practice");
        names.put(3389, "remote desktop");
        names.put(51820, "our tunnel");
        return new NamedPorts("first term", names);
    }

    /// Two small editions, with ports near 793 and in all kinds of change.
    public static RegistryDiff changes() {
        return EditionSamples.diff(
                List.of("older,791,tcp,Older", ",792,,Reserved", "name,793,tcp,Name", ",794-799,,Unassigned"),
                List.of(
                        ",791,,Unassigned",
                        ",792,,Unassigned",
                        "name,793,tcp,Other name",
                        "newer,794-796,udp,Newer",
                        ",797-799,,Unassigned"));
    }

    /// Notes in every colour, on ports and ranges, over each other, and some of a shared file.
    public static NotedPorts notes() {
        return new NotedPorts(
                Notes.of(List.of(
                        note(22, 22, "Bastion", NoteColour.RED),
                        note(20, 30, "old lab", NoteColour.ORANGE),
                        note(443, 443, "", NoteColour.YELLOW),
                        note(788, 799, "our gap", NoteColour.GREEN),
                        note(8080, 8080, "practice server of the second term", NoteColour.BLUE),
                        note(40000, 40099, "students", NoteColour.PURPLE),
                        note(51820, 51820, "tunnel", NoteColour.NONE))),
                Notes.of(List.of(
                        note(443, 443, "their web", NoteColour.RED), note(30000, 32767, "cluster", NoteColour.BLUE))),
                "term.csv");
    }

    private static Note note(int first, int last, String text, NoteColour colour) {
        return new Note(new NotedRange(first, last), text, colour, List.of(), Instant.EPOCH);
    }

    static HeldSockets held() {
        return new HeldSockets(
                List.of(
                        socket(Protocol.TCP, 22, Exposure.ALL, "sshd"),
                        socket(Protocol.TCP, 80, Exposure.ALL, "postgres"),
                        socket(Protocol.TCP, 443, Exposure.ADDRESS, "our-own-program"),
                        socket(Protocol.TCP, 793, Exposure.MACHINE, "our-own-program"),
                        socket(Protocol.TCP, 1023, Exposure.MACHINE, "our-own-program"),
                        socket(Protocol.UDP, 5353, Exposure.ALL, "avahi-daemon"),
                        socket(Protocol.TCP, 8080, Exposure.ADDRESS, "our-own-program"),
                        socket(Protocol.TCP, 61234, Exposure.MACHINE, "our-own-program")),
                true);
    }

    /// A TCP listener.
    static SocketEntry socket(int port, Exposure exposure) {
        return socket(Protocol.TCP, port, exposure, "our-own-program");
    }

    /// A listener, or a bound UDP socket, of a program.
    public static SocketEntry socket(Protocol protocol, int port, Exposure exposure, String owner) {
        return new SocketEntry(
                protocol,
                Family.IPV4,
                "0.0.0.0",
                null,
                port,
                protocol == Protocol.TCP ? SocketState.LISTENING : SocketState.BOUND,
                null,
                null,
                exposure,
                0,
                "root",
                4711,
                List.of(new Owner(7, owner, null, null, null, null, null, null, null)),
                false);
    }
}
