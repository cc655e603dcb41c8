package org.portatlas.registry;

import java.util.ArrayList;
import java.util.List;
import org.portatlas.text.Texts;

/// The records that have been read so far. What cannot be the registry is refused before it takes
/// all memory.
final class ReadRecords {
    private static final Texts TEXTS = new Texts(ReadRecords.class);
    /// Twice the registry's records, and as many as the search can number.
    private static final int MOST_RECORDS = 32_767;

    /// Of all rows together: today's cover 63,000 ports.
    private static final int MOST_COVERED = 1_000_000;

    private final List<RegistryRecord> list = new ArrayList<>(16 * 1024);
    private int checked;
    private int covered;

    /// In the registry's order, to be added to.
    List<RegistryRecord> list() {
        return list;
    }

    /// Looks at what was added since the last look.
    /// @param line where it stands in the file, counted from 1
    void check(long line) throws RegistryFormatException {
        for (; checked < list.size(); checked++) {
            RegistryRecord record = list.get(checked);
            covered += record.hasPort() ? record.last() - record.first() + 1 : 0;
        }
        if (checked > MOST_RECORDS) {
            throw new RegistryFormatException(line, TEXTS.get("alien.records", MOST_RECORDS));
        }
        if (covered > MOST_COVERED) {
            throw new RegistryFormatException(line, TEXTS.get("alien.covered"));
        }
    }
}
