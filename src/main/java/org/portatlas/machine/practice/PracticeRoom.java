package org.portatlas.machine.practice;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portatlas.text.Texts;

/// The practice sockets of this program: made on request, taken away on request, or by themselves after a while. Any
/// thread, but not the FX thread: the system may take its time.
public final class PracticeRoom implements AutoCloseable {
    private static final Texts TEXTS = new Texts(PracticeRoom.class);
    /// Long enough to look at it, short enough to be forgotten.
    public static final Duration LIFETIME = Duration.ofMinutes(2);

    /// The first port that may be practised on; those below belong to services.
    public static final int FIRST_PORT = 1024;

    /// The last one.
    public static final int LAST_PORT = 65535;

    /// The most clients that can be connected at once.
    public static final int MOST_CLIENTS = 20;

    /// For so long Linux keeps a connection in TIME_WAIT; others keep it no longer.
    private static final Duration CLOSING = Duration.ofMinutes(1);

    private static final int MOST_PRACTICES = 8;

    private final Duration lifetime;
    private final Clock clock;
    private final Runnable changed;
    private final Map<Integer, Held> held = new TreeMap<>();

    private record Held(Practice practice, PracticeSocket socket, Thread timer) {}

    /// @param lifetime after which a socket goes by itself
    /// @param changed called after each change, on whichever thread made it
    public PracticeRoom(Duration lifetime, Clock clock, Runnable changed) {
        this.lifetime = lifetime;
        this.clock = clock;
        this.changed = changed;
    }

    /// Makes a practice socket. An earlier one on the port is taken away first.
    ///
    /// @param port [#FIRST_PORT] to [#LAST_PORT]
    /// @throws PracticeRefusedException if the system refuses it, or there are too many already
    /// @throws IllegalArgumentException if the port is out of bounds
    public Practice begin(int port, PracticeKind kind) throws PracticeRefusedException {
        if (port < FIRST_PORT || port > LAST_PORT) {
            throw new IllegalArgumentException("no practice on port " + port);
        }
        Practice begun;
        boolean isGone = false;
        try {
            synchronized (this) {
                isGone = takeAway(port);
                begun = make(port, kind);
            }
        } catch (PracticeRefusedException refused) {
            if (isGone) {
                changed.run();
            }
            throw refused;
        }
        changed.run();
        return begun;
    }

    private Practice make(int port, PracticeKind kind) throws PracticeRefusedException {
        if (held.size() >= MOST_PRACTICES) {
            throw PracticeRefusedException.of(TEXTS.get("room.full", MOST_PRACTICES));
        }
        Duration lives = kind == PracticeKind.TIME_WAIT && lifetime.compareTo(CLOSING) > 0 ? CLOSING : lifetime;
        PracticeSocket socket = PracticeSocket.of(port, kind);
        Practice made = new Practice(port, kind, clock.instant().plus(lives));
        Thread timer = Thread.ofVirtual().unstarted(() -> expire(made, lives));
        held.put(port, new Held(made, socket, timer));
        timer.start();
        return made;
    }

    /// Connects clients to the practice listener on a port. They stay as long as it does.
    ///
    /// @param clients 1 to [#MOST_CLIENTS]
    /// @return the clients' own ports
    /// @throws PracticeRefusedException if nothing of ours listens there, or the system refuses
    /// @throws IllegalArgumentException if the number is out of bounds
    public List<Integer> connect(int port, int clients) throws PracticeRefusedException {
        if (clients < 1 || clients > MOST_CLIENTS) {
            throw new IllegalArgumentException(clients + " clients");
        }
        PracticeSocket socket;
        synchronized (this) {
            Held there = held.get(port);
            socket = there == null ? null : there.socket;
        }
        List<Integer> ports = List.of();
        if (socket != null) {
            try {
                ports = socket.connect(clients);
            } catch (IOException refused) {
                throw PracticeRefusedException.of(
                        TEXTS.get("clients.refused", port, String.valueOf(refused.getMessage())));
            }
        }
        if (ports.isEmpty()) {
            throw PracticeRefusedException.of(TEXTS.get("clients.none", port));
        }
        changed.run();
        return ports;
    }

    /// Takes a practice socket away; nothing happens if there is none.
    public void end(int port) {
        boolean isGone;
        synchronized (this) {
            isGone = takeAway(port);
        }
        if (isGone) {
            changed.run();
        }
    }

    /// What there is, in port order.
    public synchronized List<Practice> current() {
        return held.values().stream()
                .map(Held::practice)
                .sorted(Comparator.comparingInt(Practice::port))
                .toList();
    }

    /// Takes every socket away.
    @Override
    public void close() {
        synchronized (this) {
            new ArrayList<>(held.keySet()).forEach(this::takeAway);
        }
        changed.run();
    }

    private void expire(Practice practice, Duration lives) {
        try {
            Thread.sleep(lives);
        } catch (InterruptedException takenAway) {
            return;
        }
        boolean isGone;
        synchronized (this) {
            Held there = held.get(practice.port());
            // Another one may be there by now.
            isGone = there != null && there.timer.equals(Thread.currentThread()) && takeAway(practice.port());
        }
        if (isGone) {
            changed.run();
        }
    }

    private boolean takeAway(int port) {
        Held there = held.remove(port);
        if (there == null) {
            return false;
        }
        if (!there.timer.equals(Thread.currentThread())) {
            there.timer.interrupt();
        }
        there.socket.close();
        return true;
    }
}
