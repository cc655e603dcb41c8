package org.portatlas.store.editions;

import java.io.IOException;
import java.nio.file.Path;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.registry.RegistryReader;
import org.portatlas.store.IoReason;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// Takes IANA's CSV from a file. It is read whole and checked before it replaces anything. Not for
/// the FX thread.
public record EditionImport(EditionShelf shelf) {
    private static final Texts TEXTS = new Texts(EditionImport.class);

    /// Reads a file and puts its edition in use.
    ///
    /// @param inUse the edition in use
    /// @throws IOException if it is not taken. Its message is a sentence for a person
    public NewEdition take(Path file, Registry inUse) throws IOException {
        return shelf.take(read(file), EditionSource.IMPORTED, Validators.NONE, inUse);
    }

    private static Registry read(Path file) throws IOException {
        String name = VisibleText.name(file);
        try {
            return RegistryReader.read(file);
        } catch (RegistryFormatException refusal) {
            throw new EditionRefusedException(
                    TEXTS.get("import.other", name, String.valueOf(refusal.getMessage()), IanaDownload.ADDRESS),
                    refusal);
        } catch (IOException unreadable) {
            throw new EditionRefusedException(TEXTS.get("import.unread", name, IoReason.of(unreadable)), unreadable);
        }
    }
}
