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
    /// A sentence that several probes may share.
    private record Meaning(ProbeSentence sentence, Protocol protocol) {
        String on(List<String> addresses) {
            return sentence.on(Listing.of(addresses), protocol);
        }
    }

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
        Map<Meaning, List<String>> addresses = new LinkedHashMap<>();
        for (ProbeReport probe : probes) {
            Meaning meaning = meaning(probe);
            if (meaning != null) {
                List<String> places = addresses.computeIfAbsent(meaning, any -> new ArrayList<>());
                if (!places.contains(probe.address())) {
                    places.add(probe.address());
                }
            }
        }
        return addresses.entrySet().stream()
                .map(meaning -> meaning.getKey().on(meaning.getValue()))
                .toList();
    }

    /// The probes, each with what it says beyond the table.
    List<ProbeReport> told() {
        return probes.stream()
                .map(probe -> {
                    Meaning meaning = ConnectProbe.isUnexplained(probe, sockets) && allRead
                            ? new Meaning(ProbeSentence.FORWARDED, Protocol.TCP)
                            : meaning(probe);
                    return probe.withMeaning(meaning == null ? null : meaning.on(List.of(probe.address())));
                })
                .toList();
    }

    private @Nullable Meaning meaning(ProbeReport probe) {
        Protocol protocol = probe.kind().equals(BindProbe.UDP) ? Protocol.UDP : Protocol.TCP;
        ProbeSentence sentence = switch (probe.kind()) {
            case BindProbe.TCP, BindProbe.UDP -> ofBind(probe, protocol);
            default -> ofConnect(probe);
        };
        return sentence == null ? null : new Meaning(sentence, protocol);
    }

    private @Nullable ProbeSentence ofConnect(ProbeReport probe) {
        boolean isListenedTo = sockets.stream().anyMatch(socket -> ConnectProbe.explains(socket, probe.address()));
        return switch (probe.result()) {
            case ConnectProbe.REFUSED -> isListenedTo ? ProbeSentence.CONNECT_REFUSED : null;
            case ConnectProbe.TIMED_OUT -> isListenedTo ? ProbeSentence.LISTENER_SILENT : ProbeSentence.NO_ANSWER;
            case ConnectProbe.MET_ITSELF -> ProbeSentence.MET_ITSELF;
            default -> null;
        };
    }

    private @Nullable ProbeSentence ofBind(ProbeReport probe, Protocol protocol) {
        List<SocketState> met = sockets.stream()
                .filter(socket -> socket.protocol() == protocol && Overlap.is(socket, probe.address()))
                .map(SocketEntry::state)
                .toList();
        return switch (probe.result()) {
            case BindProbe.DENIED -> ProbeSentence.BIND_DENIED;
            case BindProbe.BOUND -> isSurelyHeld(probe, protocol) ? ProbeSentence.BIND_SUCCEEDS : null;
            case BindProbe.IN_USE -> refused(met);
            default -> null;
        };
    }

    private @Nullable ProbeSentence refused(List<SocketState> met) {
        if (met.stream().anyMatch(SocketState::isHolding)) {
            return null;
        }
        if (met.contains(SocketState.CONNECTED)) {
            return ProbeSentence.BIND_WHILE_CONNECTED;
        }
        if (met.contains(SocketState.CLOSING)) {
            return ProbeSentence.BIND_WHILE_CLOSING;
        }
        return isSilentlyTaken() || !allRead ? ProbeSentence.BIND_IN_USE : ProbeSentence.BIND_IN_USE_UNEXPLAINED;
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
