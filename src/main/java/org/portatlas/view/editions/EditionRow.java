package org.portatlas.view.editions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Registry;
import org.portatlas.store.editions.KeptEdition;

/// An edition that can be in use.
///
/// @param name by which the shelf knows it; null for the one that comes with the program
/// @param edition its date
/// @param origin where it comes from, and since when it is here
/// @param figures how much it holds
record EditionRow(@Nullable String name, String edition, String origin, String figures) {
    static EditionRow of(KeptEdition kept) {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(kept.since().atZone(ZoneId.systemDefault()));
        return new EditionRow(
                kept.name(),
                kept.edition(),
                capital(kept.source().label()) + " on " + day,
                figures(kept.records(), kept.assignedPorts()));
    }

    static EditionRow ofEmbedded(Registry registry) {
        return new EditionRow(
                null,
                registry.edition(),
                "Comes with Port Atlas",
                figures(registry.recordCount(), registry.assignedPorts()));
    }

    private static String figures(int records, int assignedPorts) {
        return String.format(Locale.ROOT, "%,d records, %,d assigned ports", records, assignedPorts);
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
