package org.portatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portatlas.registry.Registry;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionSource;
import org.portatlas.store.editions.KeptEdition;
import org.portatlas.text.Texts;
import org.portatlas.view.changes.OfferedEdition;

/// The editions of the registry that another one can be compared with: those that are kept, and the one that comes with
/// the program.
final class OfferedEditions {
    private static final Texts TEXTS = new Texts(OfferedEditions.class);

    private OfferedEditions() {}

    static List<OfferedEdition> of(EditionShelf shelf) {
        Optional<KeptEdition> used = shelf.kept().value().used();
        Stream<OfferedEdition> kept = shelf.kept().value().kept().stream()
                .filter(edition -> !used.equals(Optional.of(edition)))
                .map(edition -> new OfferedEdition(title(edition), () -> shelf.read(edition)));
        Stream<OfferedEdition> embedded = used.isEmpty()
                ? Stream.of()
                : Stream.of(new OfferedEdition(TEXTS.get("edition.embedded"), Registry::embedded));
        return Stream.concat(kept, embedded).toList();
    }

    private static String title(KeptEdition edition) {
        return edition.source() == EditionSource.DOWNLOADED
                ? TEXTS.get("edition.downloaded", edition.edition())
                : TEXTS.get("edition.imported", edition.edition());
    }
}
