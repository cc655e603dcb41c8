package org.portatlas.view.detail;

import org.portatlas.text.Texts;

/// What was tried and what came of it, for a person: reports name both as the command line does.
final class ProbeWords {
    private static final Texts TEXTS = new Texts(ProbeWords.class);

    private ProbeWords() {}

    /// Within a line.
    static String brief(String kind) {
        return switch (kind) {
            case "connect" -> TEXTS.get("try.connect");
            case "bind-tcp" -> TEXTS.get("try.bind.tcp");
            case "bind-udp" -> TEXTS.get("try.bind.udp");
            default -> kind;
        };
    }

    /// In a table, with its transport.
    static String full(String kind) {
        return switch (kind) {
            case "connect" -> TEXTS.get("kind.connect");
            case "bind-tcp" -> TEXTS.get("kind.bind.tcp");
            case "bind-udp" -> TEXTS.get("kind.bind.udp");
            default -> kind;
        };
    }

    static String result(String result) {
        return switch (result) {
            case "accepted" -> TEXTS.get("result.accepted");
            case "refused" -> TEXTS.get("result.refused");
            case "timed out" -> TEXTS.get("result.silent");
            case "met itself" -> TEXTS.get("result.itself");
            case "unreachable" -> TEXTS.get("result.unreachable");
            case "bound" -> TEXTS.get("result.bound");
            case "in use" -> TEXTS.get("result.taken");
            case "permission denied" -> TEXTS.get("result.denied");
            default -> result;
        };
    }
}
