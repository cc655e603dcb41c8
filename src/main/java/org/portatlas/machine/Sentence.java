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
import org.portatlas.text.Texts;

/// Says verdicts to a person: one sentence for each group of sockets that are held alike.
final class Sentence {
    private static final Texts TEXTS = new Texts(Sentence.class);
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
                    case LISTENING -> waiting(sockets, SocketState.LISTENING);
                    case BOUND -> waiting(sockets, SocketState.BOUND);
                    case TAKEN_SILENT -> takenSilent(sockets);
                    case FORWARDED -> forwarded(verdicts, answered);
                    case HELD_BACK -> heldBack(verdicts);
                    case CONNECTED -> connected(sockets);
                    case CLOSING -> TEXTS.get("closing", port);
                    case NOTHING -> TEXTS.get("nothing", port);
                    case CANNOT_TELL -> cannotTell(unread, answered);
                })
                .collect(Collectors.joining(" "));
    }

    private String takenSilent(List<SocketEntry> sockets) {
        boolean isSeen = sockets.stream().anyMatch(socket -> socket.state() == SocketState.TAKEN_SILENT);
        return isSeen ? waiting(sockets, SocketState.TAKEN_SILENT) : TEXTS.get("silent.unseen", port);
    }

    /// Windows does not tell for whom it excludes a range.
    private String heldBack(List<Verdict> verdicts) {
        String ranges = excluded.words(port);
        return verdicts.size() == 1 ? TEXTS.get("excluded", ranges) : TEXTS.get("excluded.held", ranges);
    }

    private String waiting(List<SocketEntry> sockets, SocketState state) {
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
                    return waiting(state, by, BoundTo.phrase(held)) + standIns(held);
                })
                .toList());
    }

    private String waiting(SocketState state, HeldBy by, String place) {
        boolean says = by.reason().isEmpty();
        Object[] all = {by.subject(), port, place, by.isPlural() ? 2 : 1, by.reason()};
        return switch (state) {
            case LISTENING -> says ? TEXTS.get("listening", all) : TEXTS.get("listening.why", all);
            case BOUND -> says ? TEXTS.get("bound", all) : TEXTS.get("bound.why", all);
            default -> says ? TEXTS.get("silent", all) : TEXTS.get("silent.why", all);
        };
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
                uses.add(connected(protocol, by, held.size()));
            });
        }
        return sentences(uses) + " " + TEXTS.get("connected.alone");
    }

    private String connected(Protocol protocol, HeldBy by, int connections) {
        Object[] all = {
            by.subject(),
            protocol,
            port,
            connections,
            isEphemeral.test(port) ? 1 : 0,
            by.isPlural() ? 2 : 1,
            by.reason()
        };
        return by.reason().isEmpty() ? TEXTS.get("connected", all) : TEXTS.get("connected.why", all);
    }

    private String forwarded(List<Verdict> verdicts, List<String> answered) {
        return verdicts.size() == 1
                ? TEXTS.get("forwarded", port)
                : TEXTS.get("forwarded.on", port, Listing.of(answered));
    }

    private static String cannotTell(Map<KernelTable, String> unread, List<String> answered) {
        String why = unread.values().stream().distinct().sorted().collect(Collectors.joining("; "));
        String said = unread.size() == KernelTable.values().length
                ? TEXTS.get("unreadable.all", why)
                : TEXTS.get("unreadable", titles(unread), why, unread.size());
        return answered.isEmpty() ? said : said + " " + TEXTS.get("unreadable.answers", Listing.of(answered));
    }

    private static String titles(Map<KernelTable, String> tables) {
        return Listing.of(
                tables.keySet().stream().sorted().map(KernelTable::title).toList());
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

    private static String sentences(List<String> all) {
        String said = all.stream().limit(MOST_GROUPS).collect(Collectors.joining(" "));
        return all.size() <= MOST_GROUPS ? said : said + " " + TEXTS.get("others", all.size() - MOST_GROUPS);
    }
}
