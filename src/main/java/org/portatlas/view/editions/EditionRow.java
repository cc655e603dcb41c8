package org.portatlas.view.editions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Registry;
import org.portatlas.store.editions.EditionSource;
import org.portatlas.store.editions.KeptEdition;
import org.portatlas.text.Texts;

/// An edition that can be in use.
///
/// @param name by which the shelf knows it; null for the one that comes with the program
/// @param edition its date
/// @param origin where it comes from, and since when it is here
/// @param figures how much it holds
record EditionRow(@Nullable String name, String edition, String origin, String figures) {
    private static final Texts TEXTS = new Texts(EditionRow.class);

    static EditionRow of(KeptEdition kept) {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(kept.since().atZone(ZoneId.systemDefault()));
        return new EditionRow(
                kept.name(), kept.edition(), origin(kept.source(), day), figures(kept.records(), kept.assignedPorts()));
    }

    static EditionRow ofEmbedded(Registry registry) {
        return new EditionRow(
                null,
                registry.edition(),
                TEXTS.get("source.embedded"),
                figures(registry.recordCount(), registry.assignedPorts()));
    }

    private static String figures(int records, int assignedPorts) {
        return TEXTS.get("figures", records, assignedPorts);
    }

    private static String origin(EditionSource source, String day) {
        return switch (source) {
            case EMBEDDED -> TEXTS.get("source.embedded");
            case IMPORTED -> TEXTS.get("source.imported", day);
            case DOWNLOADED -> TEXTS.get("source.downloaded", day);
        };
    }
}
