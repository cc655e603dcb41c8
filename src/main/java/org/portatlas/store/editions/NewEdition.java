package org.portatlas.store.editions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.portatlas.registry.Registry;
import org.portatlas.text.Texts;

/// What became of a request for a newer edition.
///
/// @param kind whether anything is different now
/// @param before the edition that was in use
/// @param now the edition that is in use
/// @param edition the one that was asked about: taken just now, or there already
public record NewEdition(Kind kind, Registry before, Registry now, KeptEdition edition) {
    private static final Texts TEXTS = new Texts(NewEdition.class);

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
                TEXTS.get("taken", date, edition.records(), edition.assignedPorts()) + ' ' + takenFor(before.edition());
            case SAME -> TEXTS.get("same", date);
            case NOTHING_NEWER ->
                now.edition().equals(date)
                        ? TEXTS.get("newest", date, day())
                        : TEXTS.get("newest.other", date, day(), now.edition());
        };
    }

    private String takenFor(String earlier) {
        return older()
                ? TEXTS.get("taken.for.newer", earlier)
                : earlier.equals(edition.edition())
                        ? TEXTS.get("taken.for.other", earlier)
                        : TEXTS.get("taken.for.older", earlier);
    }

    private boolean older() {
        return before.edition().compareTo(edition.edition()) > 0;
    }

    private String day() {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(edition.since().atZone(ZoneId.systemDefault()));
    }
}
