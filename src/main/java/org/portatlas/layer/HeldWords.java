package org.portatlas.layer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.portatlas.machine.Owner;
import org.portatlas.machine.SocketEntry;
import org.portatlas.text.Texts;

/// What this machine holds, port by port, in words, as "TCP listening, UDP bound · node". Immutable; any thread.
public final class HeldWords {
    private static final Texts TEXTS = new Texts(HeldWords.class);

    private final Map<Integer, List<SocketEntry>> sockets;
    private final boolean isRead;

    /// @param input without sockets if nobody looks: then no port has words
    public HeldWords(LayerInput input) {
        isRead = input.sockets() != null && input.isRead();
        sockets = input.held().stream()
                .collect(Collectors.groupingBy(SocketEntry::port, HashMap::new, Collectors.toUnmodifiableList()));
    }

    /// Whether anybody looks, and for the transport that counts; if not, a port without words may be held all the same.
    public boolean isRead() {
        return isRead;
    }

    /// How the port is held and by which programs; empty if nothing was seen.
    public String of(int port) {
        return of(sockets.getOrDefault(port, List.of()));
    }

    /// How one port's sockets hold it and by which programs.
    static String of(List<SocketEntry> held) {
        String how = join(held.stream().map(HeldWords::how).toList(), ", ");
        String who = join(
                held.stream()
                        .flatMap(socket -> socket.owners().stream())
                        .map(Owner::name)
                        .toList(),
                ", ");
        return who.isEmpty() ? how : how + " · " + who;
    }

    private static String how(SocketEntry socket) {
        return TEXTS.of(socket.state(), "on", socket.protocol().label().toUpperCase(Locale.ROOT));
    }

    private static String join(List<String> texts, String between) {
        return texts.stream().distinct().filter(Predicate.not(String::isEmpty)).collect(Collectors.joining(between));
    }
}
