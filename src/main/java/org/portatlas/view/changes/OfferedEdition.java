package org.portatlas.view.changes;

import java.io.IOException;
import java.nio.file.Path;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryReader;
import org.portatlas.text.VisibleText;

/// An edition of the registry that can be compared with another one.
///
/// @param title what it is called, a few words
/// @param source reads it
public record OfferedEdition(String title, Source source) {
    private static final int LONGEST_NAME = 60;

    /// How an edition is read: not on the FX thread.
    public interface Source {
        /// Reads it whole.
        /// @throws IOException if it cannot be read, or is not the registry
        Registry read() throws IOException;
    }

    /// One that has been read already.
    static OfferedEdition of(String title, Registry registry) {
        return new OfferedEdition(title, () -> registry);
    }

    /// A file of the user's.
    static OfferedEdition of(Path file) {
        return new OfferedEdition(VisibleText.name(file, LONGEST_NAME), () -> RegistryReader.read(file));
    }
}
