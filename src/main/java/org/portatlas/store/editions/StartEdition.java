package org.portatlas.store.editions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.portatlas.registry.Registry;

/// The edition that the program starts with, at the cost of one look for a file, as long as no
/// edition was ever taken: nothing else of this package is loaded before the first picture of the
/// window.
public final class StartEdition {
    private StartEdition() {}

    /// What [EditionShelf#inUse] tells.
    public static InUse read(Path dataDirectory) {
        return Files.exists(dataDirectory.resolve("editions").resolve("editions.properties"))
                ? new EditionShelf(dataDirectory).inUse()
                : new InUse(Registry.embedded(), Optional.empty(), null);
    }
}
