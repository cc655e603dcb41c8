package org.portatlas.machine.byhand;

import java.util.Locale;

/// The programs' own words for states and protocols, in ours.
final class Words {
    private Words() {}

    /// The programs differ: `LISTEN`, `LISTENING`, `Listen`, `ESTAB`, `ESTABLISHED`, `TIME-WAIT`, `TIME_WAIT`. Windows
    /// may say it in its user's language.
    static String state(String state) {
        return switch (state.toUpperCase(Locale.ROOT).replaceAll("[-_]", "")) {
            case "LISTEN", "LISTENING" -> "waits for connections";
            case "UNCONN" -> "UDP has no listening: it takes datagrams from anybody";
            case "ESTAB", "ESTABLISHED" -> "a connection that is in use";
            case "TIMEWAIT" -> "a connection that closed a moment ago";
            case "CLOSEWAIT", "CLOSEDWAIT" -> "the other end has closed the connection, this one not yet";
            case "SYNSENT" -> "a connection that is being made";
            case "" -> "none: UDP has no states";
            default -> "the state of a connection";
        };
    }

    static String protocol(String protocol) {
        String lower = protocol.toLowerCase(Locale.ROOT);
        String transport = lower.startsWith("udp") ? "UDP: datagrams" : "TCP: connections";
        if (lower.endsWith("46")) {
            return transport + ", over IPv6 and IPv4";
        }
        if (lower.endsWith("6")) {
            return transport + ", over IPv6, and often IPv4 too";
        }
        return lower.endsWith("4") ? transport + ", over IPv4" : transport;
    }

    /// What waits to be taken by the program.
    static String received(boolean isListening) {
        return isListening ? "connections that wait to be taken" : "bytes that wait to be read by the program";
    }

    static String process(String process) {
        return process.isBlank() || process.equals("-")
                ? "not told: another user's, or nobody's; with sudo it is"
                : "the program that holds it, with its PID";
    }
}
