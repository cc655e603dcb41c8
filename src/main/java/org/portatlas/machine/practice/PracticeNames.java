package org.portatlas.machine.practice;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.portatlas.machine.Exposure;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SocketState;
import org.portatlas.text.Texts;

/// Names this program's own sockets in what was read of this machine: whose owner is this process, on a port that is
/// practised on, is "Port Atlas itself: a practice socket, until 14:03:20" wherever the owner is named. The system
/// knows of a program called java at best. Any thread; blocks while a practice socket is being made.
public final class PracticeNames {
    private static final Texts TEXTS = new Texts(PracticeNames.class);
    /// How the name begins in every language; no program is called so.
    private static final String ATLAS = "Port Atlas ";
    private static final long OWN_PID = ProcessHandle.current().pid();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final PracticeRoom room;
    private final ZoneId zone;

    /// @param zone in which times of day are told
    public PracticeNames(PracticeRoom room, ZoneId zone) {
        this.room = room;
        this.zone = zone;
    }

    /// What listens here, with its own sockets named.
    public ListenerList listeners(Supplier<ListenerList> reading) {
        Map<Integer, Practice> practices = current();
        ListenerList read = reading.get();
        practices.putAll(current());
        return practices.isEmpty()
                ? read
                : new ListenerList(
                        read.time(), named(read.sockets(), practices), read.sources(), read.isWhole(), read.notSeen());
    }

    /// An answer about a port, with its own sockets named in the sentence too.
    public PortAnswer answer(Supplier<PortAnswer> reading) {
        Map<Integer, Practice> practices = current();
        PortAnswer read = reading.get();
        practices.putAll(current());
        Practice practice = practices.get(read.port());
        if (practice == null) {
            return read;
        }
        List<SocketEntry> sockets = named(read.sockets(), practices);
        return new PortAnswer(
                read.port(),
                read.time(),
                read.verdicts(),
                read.sentence() + addition(sockets, practice),
                sockets,
                read.sources(),
                read.covered(),
                read.probes(),
                read.notSeen(),
                read.isFull(),
                read.took());
    }

    /// Whether a socket was named as this program's own.
    public static boolean isOwn(SocketEntry socket) {
        return socket.owners().stream().anyMatch(PracticeNames::isOwn);
    }

    private static boolean isOwn(Owner owner) {
        // A name alone proves nothing: a program names itself.
        return owner.pid() == OWN_PID && owner.name().startsWith(ATLAS);
    }

    /// Whose a practice socket is, and until when: "Port Atlas itself: a practice socket, until 14:03:20".
    public String words(Practice practice) {
        return TEXTS.get("own", TIME.format(practice.until().atZone(zone)));
    }

    /// Asked before a reading and after it, so that none that came or went meanwhile is missed.
    private Map<Integer, Practice> current() {
        Map<Integer, Practice> practices = new HashMap<>();
        room.current().forEach(practice -> practices.put(practice.port(), practice));
        return practices;
    }

    private List<SocketEntry> named(List<SocketEntry> sockets, Map<Integer, Practice> practices) {
        List<SocketEntry> named = new ArrayList<>();
        sockets.forEach(socket -> named.add(named(socket, practices.get(socket.port()))));
        return named;
    }

    private SocketEntry named(SocketEntry socket, @Nullable Practice practice) {
        if (practice == null || socket.owners().stream().noneMatch(owner -> owner.pid() == OWN_PID)) {
            return socket;
        }
        return new SocketEntry(
                socket.protocol(),
                socket.family(),
                socket.address(),
                socket.networkInterface(),
                socket.port(),
                socket.state(),
                socket.peer(),
                socket.v6only(),
                socket.exposure(),
                socket.uid(),
                socket.user(),
                socket.inode(),
                socket.owners().stream().map(owner -> named(owner, practice)).toList(),
                socket.ownerHidden());
    }

    private Owner named(Owner owner, Practice practice) {
        return owner.pid() != OWN_PID
                ? owner
                : new Owner(
                        owner.pid(),
                        words(practice),
                        owner.startTime(),
                        owner.command(),
                        owner.directory(),
                        owner.parent(),
                        owner.parentName(),
                        owner.unit(),
                        owner.container());
    }

    /// In TIME_WAIT a socket has no owner any more, so that its place must do.
    private String addition(List<SocketEntry> sockets, Practice practice) {
        if (sockets.stream().anyMatch(PracticeNames::isOwn)) {
            return " " + TEXTS.get("own.process", OWN_PID, words(practice));
        }
        boolean isLeft = practice.kind() == PracticeKind.TIME_WAIT
                && sockets.stream()
                        .anyMatch(socket ->
                                socket.state() == SocketState.CLOSING && socket.exposure() == Exposure.MACHINE);
        return isLeft ? " " + TEXTS.get("own.left", words(practice)) : "";
    }
}
