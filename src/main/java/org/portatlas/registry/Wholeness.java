package org.portatlas.registry;

import java.util.Locale;

/// Tells a whole registry from one cut short between two records, where each record by itself is sound.
final class Wholeness {
    private static final int LAST_LISTED = PortRange.USER.last();

    private Wholeness() {}

    /// IANA's rows cover 49151, and the service names that have no port follow them by the alphabet, down to z. A cut
    /// among the last few names cannot be seen.
    /// @param lineEnds whether the last line does
    /// @param line the last record's, counted from 1
    static void requireIana(Registry registry, boolean lineEnds, long line) throws RegistryFormatException {
        requireDate(registry, line);
        if (registry.status(LAST_LISTED) == PortStatus.UNLISTED) {
            throw new RegistryFormatException(
                    line, "the file is cut here: the registry's ports reach " + LAST_LISTED + ", these do not");
        }
        if (registry.records().stream().noneMatch(Wholeness::isAmongTheLast)) {
            throw new RegistryFormatException(
                    line, "the file is cut here: the service names without a port reach z, these do not");
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
            throw new RegistryFormatException(
                    line, "the table is cut here or changed: its head does not say \"" + whole + "\"");
        }
        requireLineEnd(lineEnds, line);
    }

    private static void requireDate(Registry registry, long line) throws RegistryFormatException {
        if (registry.edition().isEmpty()) {
            throw new RegistryFormatException(line, "the file is cut here: no record has a date");
        }
    }

    private static void requireLineEnd(boolean lineEnds, long line) throws RegistryFormatException {
        if (!lineEnds) {
            throw new RegistryFormatException(line, "the file is cut here: its last line does not end");
        }
    }
}
