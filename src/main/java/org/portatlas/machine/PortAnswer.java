package org.portatlas.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The answer about one port at one moment: what holds, in a sentence, and what it rests on.
///
/// @param port 1 to 65535
/// @param time when the tables were read
/// @param verdicts all that hold, strongest first; never empty
/// @param sentence the answer for a person, without line breaks
/// @param sockets every socket with this local port, the waiting ones first
/// @param sources what was read, in the order of reading
/// @param covered the transports and address families that were read, in words; what could not be is named
/// @param probes what was tried; empty unless asked for
/// @param notSeen what this answer cannot know, one line each
/// @param isFull whether owners and connections were looked at; otherwise this is the first answer, which the full
///     one follows
/// @param took from the question to the answer
public record PortAnswer(
        int port,
        Instant time,
        List<Verdict> verdicts,
        String sentence,
        List<SocketEntry> sockets,
        List<SourceReport> sources,
        String covered,
        List<ProbeReport> probes,
        List<String> notSeen,
        boolean isFull,
        Duration took) {
    public PortAnswer {
        verdicts = List.copyOf(verdicts);
        sockets = List.copyOf(sockets);
        sources = List.copyOf(sources);
        probes = List.copyOf(probes);
        notSeen = List.copyOf(notSeen);
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("an answer has a verdict");
        }
    }

    /// The first verdict that holds: the answer in one word.
    public Verdict verdict() {
        return verdicts.getFirst();
    }
}
