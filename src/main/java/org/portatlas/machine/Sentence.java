package org.portatlas.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Says verdicts to a person: one sentence for each group of sockets that are held alike, in English.
final class Sentence {
    private static final int MOST_GROUPS = 3;

    private final HostSystem system;
    private final int port;
    private final boolean ownersLookedUp;
    private final IntPredicate isEphemeral;
    private final ExcludedPorts excluded;

    /// @param ownersLookedUp false in the first answer, whose sentence says nothing about owners
    /// @param isEphemeral whether this system hands a port out to outgoing connections
    /// @param excluded the ports that the system refuses to everyone
    Sentence(HostSystem system, int port, boolean ownersLookedUp, IntPredicate isEphemeral, ExcludedPorts excluded) {
        this.system = system;
        this.port = port;
        this.ownersLookedUp = ownersLookedUp;
        this.isEphemeral = isEphemeral;
        this.excluded = excluded;
    }

    /// @param verdicts as [Verdicts] finds them for these sockets
    /// @param unread the tables that could not be read, with the reasons
    /// @param answered the loopback addresses on which a connect was accepted that no socket explains
    String of(
            List<Verdict> verdicts, List<SocketEntry> sockets, Map<KernelTable, String> unread, List<String> answered) {
        return verdicts.stream()
                .map(verdict -> switch (verdict) {
                    case LISTENING -> waiting(sockets, SocketState.LISTENING, "listens on TCP", "listen on TCP", "");
                    case BOUND ->
                        waiting(
                                sockets,
                                SocketState.BOUND,
                                "receives datagrams on UDP",
                                "receive datagrams on UDP",
                                "");
                    case TAKEN_SILENT -> takenSilent(sockets);
                    case FORWARDED -> forwarded(verdicts, answered);
                    case HELD_BACK -> heldBack(verdicts);
                    case CONNECTED -> connected(sockets);
                    case CLOSING ->
                        "Nothing listens. A connection on " + port
                                + " closed a moment ago; a plain bind can fail for up to a minute.";
                    case NOTHING -> "No socket on this computer holds " + port + ": TCP, UDP, IPv4, IPv6.";
                    case CANNOT_TELL -> cannotTell(unread, answered);
                })
                .collect(Collectors.joining(" "));
    }

    private String takenSilent(List<SocketEntry> sockets) {
        boolean isSeen = sockets.stream().anyMatch(socket -> socket.state() == SocketState.TAKEN_SILENT);
        return isSeen
                ? waiting(
                        sockets,
                        SocketState.TAKEN_SILENT,
                        "has reserved TCP",
                        "have reserved TCP",
                        " without listening: a connection is refused, and a bind fails")
                : "Something has reserved TCP " + port
                        + " without listening: a bind is refused, and the tables here do not show who.";
    }

    /// Windows does not tell for whom it excludes a range.
    private String heldBack(List<Verdict> verdicts) {
        String ranges = "Windows excludes " + excluded.words(port);
        return verdicts.size() == 1
                ? ranges + ", often for Hyper-V or a container: nothing listens, yet a bind is refused."
                : ranges + ": a bind by another program is refused.";
    }

    private String waiting(List<SocketEntry> sockets, SocketState state, String verb, String plural, String tail) {
        Map<List<Owner>, List<SocketEntry>> groups = byOwners(sockets, state);
        // The same place held by several, as with SO_REUSEPORT, is one sentence with several subjects.
        Map<String, List<SocketEntry>> places = new LinkedHashMap<>();
        groups.forEach((owners, held) -> places.computeIfAbsent(
                        BoundTo.phrase(held)
                                + (owners.isEmpty() ? held.getFirst().uid() : ""),
                        place -> new ArrayList<>())
                .addAll(held));
        return sentences(places.values().stream()
                .map(held -> {
                    HeldBy by = HeldBy.of(owners(held), held.getFirst(), ownersLookedUp);
                    return by.subject() + " " + (by.isPlural() ? plural : verb) + " " + port + " "
                            + BoundTo.phrase(held) + tail + end(by, tail.isEmpty() ? ": " : "; ") + standIns(held);
                })
                .toList());
    }

    /// For whom the owners hold the sockets, if not for themselves; begins with a blank.
    private String standIns(List<SocketEntry> held) {
        return held.stream()
                .flatMap(socket -> socket.owners().stream()
                        .map(owner -> StandIn.sentence(
                                system, port, owner, socket.owners().size() == 1))
                        .filter(Objects::nonNull))
                .distinct()
                .limit(MOST_GROUPS)
                .map(sentence -> " " + sentence)
                .collect(Collectors.joining());
    }

    private String connected(List<SocketEntry> sockets) {
        List<String> uses = new ArrayList<>();
        for (Protocol protocol : Protocol.values()) {
            List<SocketEntry> ofProtocol = sockets.stream()
                    .filter(socket -> socket.protocol() == protocol)
                    .toList();
            byOwners(ofProtocol, SocketState.CONNECTED).forEach((owners, held) -> {
                HeldBy by = HeldBy.of(owners, held.getFirst(), ownersLookedUp);
                uses.add(by.subject() + (by.isPlural() ? " use " : " uses ") + protocol + " " + port + " for "
                        + (held.size() == 1 ? "a connection" : held.size() + " connections")
                        + (isEphemeral.test(port) ? ", probably outgoing" : "") + end(by, "; "));
            });
        }
        return sentences(uses) + " Nothing listens.";
    }

    private String forwarded(List<Verdict> verdicts, List<String> answered) {
        String where = verdicts.size() == 1 ? "" : " on " + Listing.of(answered);
        return "Port " + port + " answers" + where + ", but no socket here holds it" + (where.isEmpty() ? "" : " there")
                + ": the kernel forwards it, often to a container.";
    }

    private static String cannotTell(Map<KernelTable, String> unread, List<String> answered) {
        String which = unread.size() == KernelTable.values().length
                ? "the socket tables are"
                : Listing.of(unread.keySet().stream()
                                .sorted()
                                .map(KernelTable::title)
                                .toList())
                        + (unread.size() == 1 ? " is" : " are");
        String why = unread.values().stream().distinct().sorted().collect(Collectors.joining("; "));
        return "Cannot tell: " + which + " not readable here (" + why + ")."
                + (answered.isEmpty()
                        ? ""
                        : " Yet a connect to " + Listing.of(answered) + " is accepted: something answers.");
    }

    private static Map<List<Owner>, List<SocketEntry>> byOwners(List<SocketEntry> sockets, SocketState state) {
        return sockets.stream()
                .filter(socket -> socket.state() == state)
                .collect(Collectors.groupingBy(SocketEntry::owners, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Owner> owners(List<SocketEntry> sockets) {
        Set<Owner> owners = new LinkedHashSet<>();
        sockets.forEach(socket -> owners.addAll(socket.owners()));
        return List.copyOf(owners);
    }

    private static String end(HeldBy by, String before) {
        return by.reason().isEmpty() ? "." : before + by.reason() + ".";
    }

    private static String sentences(List<String> all) {
        String said = all.stream().limit(MOST_GROUPS).collect(Collectors.joining(" "));
        return all.size() <= MOST_GROUPS ? said : said + " And " + (all.size() - MOST_GROUPS) + " more.";
    }
}
