package org.portatlas.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What probes say beyond the table, and why the two may disagree; a pure function. The table decides: a probe adds.
///
/// An accepted connect that no socket explains is not told here: that is the verdict [Verdict#FORWARDED].
///
/// @param sockets every socket of the port, whatever its state
/// @param allRead whether every table was read; otherwise what is missing in them means nothing
/// @param silentUnseen whether the source leaves out TCP sockets that are bound without listening
record ProbeMeaning(List<SocketEntry> sockets, List<ProbeReport> probes, boolean allRead, boolean silentUnseen) {
    private static final String FORWARDED =
            "A connect to %s is accepted, and no socket here explains it: the kernel forwards it.";

    ProbeMeaning {
        sockets = List.copyOf(sockets);
        probes = List.copyOf(probes);
    }

    /// Whether a TCP bind is refused as in use, no socket explains it, and the source would not show the socket that
    /// does: then a socket is bound without listening.
    boolean isSilentlyTaken() {
        return allRead
                && silentUnseen
                && sockets.stream().noneMatch(socket -> socket.protocol() == Protocol.TCP)
                && probes.stream()
                        .anyMatch(probe -> isInUse(probe) && probe.kind().equals(BindProbe.TCP));
    }

    /// One sentence for each kind of disagreement, with the addresses; empty if table and probes agree.
    List<String> sentences() {
        Map<String, List<String>> addresses = new LinkedHashMap<>();
        for (ProbeReport probe : probes) {
            String meaning = meaning(probe);
            if (meaning != null) {
                List<String> places = addresses.computeIfAbsent(meaning, any -> new ArrayList<>());
                if (!places.contains(probe.address())) {
                    places.add(probe.address());
                }
            }
        }
        return addresses.entrySet().stream()
                .map(meaning -> meaning.getKey().formatted(Listing.of(meaning.getValue())))
                .toList();
    }

    /// The probes, each with what it says beyond the table.
    List<ProbeReport> told() {
        return probes.stream()
                .map(probe -> {
                    String meaning = ConnectProbe.isUnexplained(probe, sockets) && allRead ? FORWARDED : meaning(probe);
                    return probe.withMeaning(meaning == null ? null : meaning.formatted(probe.address()));
                })
                .toList();
    }

    private @Nullable String meaning(ProbeReport probe) {
        return switch (probe.kind()) {
            case BindProbe.TCP -> ofBind(probe, Protocol.TCP);
            case BindProbe.UDP -> ofBind(probe, Protocol.UDP);
            default -> ofConnect(probe);
        };
    }

    private @Nullable String ofConnect(ProbeReport probe) {
        boolean isListenedTo = sockets.stream().anyMatch(socket -> ConnectProbe.explains(socket, probe.address()));
        return switch (probe.result()) {
            case ConnectProbe.REFUSED ->
                isListenedTo ? "Yet a connect to %s is refused: a firewall rule may reject it." : null;
            case ConnectProbe.TIMED_OUT ->
                isListenedTo
                        ? "Yet a connect to %s gets no answer: its queue may be full, or a firewall rule drops it."
                        : "A connect to %s gets no answer: a firewall rule may drop it.";
            case ConnectProbe.MET_ITSELF -> "The connect to %s met itself: nobody else answered.";
            default -> null;
        };
    }

    private @Nullable String ofBind(ProbeReport probe, Protocol protocol) {
        List<SocketState> met = sockets.stream()
                .filter(socket -> socket.protocol() == protocol && Overlap.is(socket, probe.address()))
                .map(SocketEntry::state)
                .toList();
        return switch (probe.result()) {
            case BindProbe.DENIED ->
                "A " + protocol
                        + " bind on %s is not permitted to this user, which does not say that the port is in use.";
            case BindProbe.BOUND ->
                isSurelyHeld(probe, protocol)
                        ? "Yet a " + protocol
                                + " bind on %s succeeds: the socket may have closed since, or share its port."
                        : null;
            case BindProbe.IN_USE -> refused(protocol, met);
            default -> null;
        };
    }

    private @Nullable String refused(Protocol protocol, List<SocketState> met) {
        if (met.stream().anyMatch(SocketState::isHolding)) {
            return null;
        }
        if (met.contains(SocketState.CONNECTED)) {
            return "A plain " + protocol
                    + " bind on %s fails while the connection lasts; one with SO_REUSEADDR may work.";
        }
        if (met.contains(SocketState.CLOSING)) {
            return "A plain " + protocol
                    + " bind on %s fails until the closed connection is forgotten; one with SO_REUSEADDR works.";
        }
        return isSilentlyTaken() || !allRead
                ? "A " + protocol + " bind on %s is refused as in use."
                : "Yet a " + protocol + " bind on %s is refused as in use: what holds it is in none of these tables.";
    }

    /// Whether a bind must fail by the table: a holder at that very place, bound to no one interface.
    private boolean isSurelyHeld(ProbeReport probe, Protocol protocol) {
        return sockets.stream()
                .anyMatch(socket -> socket.protocol() == protocol
                        && socket.state().isHolding()
                        && socket.networkInterface() == null
                        && (socket.address().equals(probe.address()) || isWithin(socket, probe.address())));
    }

    /// Whether the wildcard that was tried takes the socket's family with certainty.
    private static boolean isWithin(SocketEntry socket, String address) {
        return address.equals("0.0.0.0")
                ? socket.family() == Family.IPV4
                : address.equals("::") && Objects.equals(socket.family(), Family.IPV6);
    }

    private static boolean isInUse(ProbeReport probe) {
        return probe.result().equals(BindProbe.IN_USE);
    }

    /// The tries of all kinds, connects first.
    static List<ProbeReport> tries(int port) {
        return Stream.concat(ConnectProbe.loopback(port).stream(), BindProbe.all(port).stream())
                .toList();
    }
}
