package org.portatlas.registry;

import java.util.EnumMap;
import java.util.Map;
import org.portatlas.text.Texts;

/// The words of differences, looked up once for a comparison, which asks for some hundred thousand of them. Immutable;
/// any thread.
final class DifferenceWords {
    private static final Texts TEXTS = new Texts(DifferenceWords.class);

    private final Map<PortStatus, String> statuses = new EnumMap<>(PortStatus.class);
    private final String registered = TEXTS.get("dates.registered", Piece.HOLE);
    private final String modified = TEXTS.get("dates.modified", Piece.HOLE);
    private final String alias = TEXTS.get("remarks.alias", Piece.HOLE);
    private final String widespread = TEXTS.get("remarks.widespread");
    private final String unauthorised = TEXTS.get("remarks.unauthorised");

    /// In the language that is spoken now.
    DifferenceWords() {
        for (PortStatus status : PortStatus.values()) {
            statuses.put(status, TEXTS.of(status));
        }
    }

    String of(PortStatus status) {
        return statuses.getOrDefault(status, status.label());
    }

    String registered(String date) {
        return registered.replace(Piece.HOLE, date);
    }

    String modified(String date) {
        return modified.replace(Piece.HOLE, date);
    }

    /// Of a service whose name is an old spelling.
    String alias(String name) {
        return alias.replace(Piece.HOLE, name);
    }

    String widespread() {
        return widespread;
    }

    String unauthorised() {
        return unauthorised;
    }
}
