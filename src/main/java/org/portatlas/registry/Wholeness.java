package org.portatlas.registry;

import java.util.Locale;
import org.portatlas.text.Texts;

/// Tells a whole registry from one cut short between two records, where each record by itself is sound.
final class Wholeness {
    private static final Texts TEXTS = new Texts(Wholeness.class);
    private static final int LAST_LISTED = PortRange.USER.last();

    private Wholeness() {}

    /// IANA's rows cover 49151, and the service names that have no port follow them by the alphabet, down to z. A cut
    /// among the last few names cannot be seen.
    /// @param lineEnds whether the last line does
    /// @param line the last record's, counted from 1
    static void requireIana(Registry registry, boolean lineEnds, long line) throws RegistryFormatException {
        requireDate(registry, line);
        if (registry.status(LAST_LISTED) == PortStatus.UNLISTED) {
            throw new RegistryFormatException(line, TEXTS.get("cut.ports", LAST_LISTED));
        }
        if (registry.records().stream().noneMatch(Wholeness::isAmongTheLast)) {
            throw new RegistryFormatException(line, TEXTS.get("cut.names"));
        }
        requireLineEnd(lineEnds, line);
    }

    private static boolean isAmongTheLast(RegistryRecord record) {
        String service = record.service();
        return !record.hasPort()
                && service != null
                && service.toLowerCase(Locale.ROOT).startsWith("z");
    }

    /// The table says how many records it has.
    static void requireTable(Registry registry, String prologue, boolean lineEnds, long line)
            throws RegistryFormatException {
        requireDate(registry, line);
        String whole = TableForm.prologue(registry.edition(), registry.recordCount());
        if (!prologue.contains(whole)) {
            throw new RegistryFormatException(line, TEXTS.get("cut.head", whole));
        }
        requireLineEnd(lineEnds, line);
    }

    private static void requireDate(Registry registry, long line) throws RegistryFormatException {
        if (registry.edition().isEmpty()) {
            throw new RegistryFormatException(line, TEXTS.get("cut.date"));
        }
    }

    private static void requireLineEnd(boolean lineEnds, long line) throws RegistryFormatException {
        if (!lineEnds) {
            throw new RegistryFormatException(line, TEXTS.get("cut.line"));
        }
    }
}
