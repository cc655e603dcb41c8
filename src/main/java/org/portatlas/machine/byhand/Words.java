package org.portatlas.machine.byhand;

import java.util.Locale;
import org.portatlas.text.Texts;

/// The programs' own words for states and protocols, in ours.
final class Words {
    private static final Texts TEXTS = new Texts(Words.class);

    private Words() {}

    /// The programs differ: `LISTEN`, `LISTENING`, `Listen`, `ESTAB`, `ESTABLISHED`, `TIME-WAIT`, `TIME_WAIT`. Windows
    /// may say it in its user's language.
    static String state(String state) {
        return switch (state.toUpperCase(Locale.ROOT).replaceAll("[-_]", "")) {
            case "LISTEN", "LISTENING" -> TEXTS.get("state.listen");
            case "UNCONN" -> TEXTS.get("state.unconnected");
            case "ESTAB", "ESTABLISHED" -> TEXTS.get("state.established");
            case "TIMEWAIT" -> TEXTS.get("state.time.wait");
            case "CLOSEWAIT", "CLOSEDWAIT" -> TEXTS.get("state.close.wait");
            case "SYNSENT" -> TEXTS.get("state.sent");
            case "" -> TEXTS.get("state.none");
            default -> TEXTS.get("state.other");
        };
    }

    static String protocol(String protocol) {
        String lower = protocol.toLowerCase(Locale.ROOT);
        String transport = lower.startsWith("udp") ? TEXTS.get("protocol.udp") : TEXTS.get("protocol.tcp");
        if (lower.endsWith("46")) {
            return TEXTS.get("protocol.both", transport);
        }
        if (lower.endsWith("6")) {
            return TEXTS.get("protocol.ipv6", transport);
        }
        return lower.endsWith("4") ? TEXTS.get("protocol.ipv4", transport) : transport;
    }

    /// What waits to be taken by the program.
    static String received(boolean isListening) {
        return isListening ? TEXTS.get("received.connections") : TEXTS.get("received.bytes");
    }

    static String process(String process) {
        return process.isBlank() || process.equals("-") ? TEXTS.get("process.untold") : program();
    }

    /// Of a column with a program and its PID.
    static String program() {
        return TEXTS.get("process.named");
    }
}
