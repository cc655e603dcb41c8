package org.portatlas.store.editions;

import java.nio.file.Files;
import java.util.Optional;
import org.portatlas.registry.Registry;
import org.portatlas.store.UserFiles;

/// The edition that the program starts with, at the cost of one look for a file, as long as no
/// edition was ever taken: nothing else of this package is loaded before the first picture of the
/// window.
public final class StartEdition {
    private StartEdition() {}

    /// What [EditionShelf#inUse] tells.
    public static InUse read(UserFiles files) {
        return Files.exists(files.editions().resolve(EditionShelf.LIST))
                ? new EditionShelf(files).inUse()
                : new InUse(Registry.embedded(), Optional.empty(), null);
    }
}
