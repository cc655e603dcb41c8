package org.portatlas.store.editions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.registry.RegistryReader;

/// One request to IANA for a newer edition. It is fetched whole, read whole and checked before it
/// replaces anything. Not for the FX thread; [#cancel] is for any.
public final class EditionUpdate {
    private final EditionShelf shelf;
    private final URI address;
    private final IanaDownload download;

    /// Asks IANA.
    public EditionUpdate(EditionShelf shelf, TransferProgress progress) {
        this(shelf, IanaDownload.ADDRESS, progress);
    }

    /// As the other, of a server on this machine.
    ///
    /// @throws IllegalArgumentException if the address is neither IANA's nor this machine's
    public EditionUpdate(EditionShelf shelf, URI address, TransferProgress progress) {
        this.shelf = shelf;
        this.address = address;
        this.download = new IanaDownload(address, progress);
    }

    /// Ends it at once, unless what came is being kept already.
    public void cancel() {
        download.cancel();
    }

    /// Does it.
    ///
    /// @param inUse the edition in use
    /// @throws CancelledException if it was ended from outside
    /// @throws IOException if there is no newer edition for some reason. Its message is a sentence
    ///     for a person
    public NewEdition run(Registry inUse) throws IOException {
        Optional<KeptEdition> last = shelf.kept().value().newestDownloaded();
        Answer answer = download.fetch(last.map(KeptEdition::validators).orElse(Validators.NONE));
        return switch (answer) {
            case Answer.NothingNewer _ -> {
                KeptEdition known = last.orElseThrow(() -> new TransferFault(address).status(304));
                yield new NewEdition(NewEdition.Kind.NOTHING_NEWER, inUse, inUse, known);
            }
            case Answer.Fetched fetched ->
                shelf.take(read(fetched.content()), EditionSource.DOWNLOADED, fetched.validators(), inUse);
        };
    }

    private Registry read(byte[] content) throws IOException {
        try {
            return RegistryReader.read(new ByteArrayInputStream(content));
        } catch (RegistryFormatException refusal) {
            throw new TransferFault(address).otherContent(refusal);
        }
    }
}
