package org.portatlas.store.editions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.portatlas.registry.Registry;

/// What became of a request for a newer edition.
///
/// @param kind whether anything is different now
/// @param before the edition that was in use
/// @param now the edition that is in use
/// @param edition the one that was asked about: taken just now, or there already
public record NewEdition(Kind kind, Registry before, Registry now, KeptEdition edition) {
    /// What is different.
    public enum Kind {
        /// Another edition is in use.
        TAKEN,
        /// What came holds the same facts as what was in use.
        SAME,
        /// IANA has nothing newer than what was fetched last.
        NOTHING_NEWER
    }

    /// It in words: what happened and what it means.
    public String sentence() {
        String date = edition.edition();
        return switch (kind) {
            case TAKEN ->
                String.format(
                        Locale.ROOT,
                        "The edition of %s is in use now: %,d records, %,d assigned ports. It takes the place of %s "
                                + "edition, of %s.",
                        date,
                        edition.records(),
                        edition.assignedPorts(),
                        older() ? "a newer" : before.edition().equals(date) ? "another" : "an older",
                        before.edition());
            case SAME -> "The edition of " + date + " is the one that is in use: nothing is different.";
            case NOTHING_NEWER ->
                "IANA has nothing newer than the edition of " + date + ", fetched on " + day()
                        + ": nothing is different."
                        + (now.edition().equals(date) ? "" : " The one in use is that of " + now.edition() + ".");
        };
    }

    private boolean older() {
        return before.edition().compareTo(edition.edition()) > 0;
    }

    private String day() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(edition.since().atZone(ZoneId.systemDefault()));
    }
}
