package org.portatlas.app;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.portatlas.store.editions.EditionShelf;
import org.portatlas.store.editions.EditionUpdate;
import org.portatlas.store.editions.InUse;
import org.portatlas.store.editions.NewEdition;
import org.portatlas.store.editions.TransferProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `portatlas registry update`: a newer edition from IANA.
@Command(
        name = "update",
        description = "Fetches IANA's CSV over HTTPS, checks it and puts it in use.",
        exitCodeList = {
            "0:done, whether there was a newer one or not",
            "3:cannot tell: IANA could not be reached, or sent no whole registry"
        },
        footer = {"  portatlas registry update"},
        mixinStandardHelpOptions = true)
final class RegistryUpdateCommand implements Callable<Integer> {
    private static final TransferProgress SILENT = (bytes, total) -> {};

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    private @Nullable URI server;

    /// Asks a server on this machine instead of IANA.
    void ask(URI server) {
        this.server = server;
    }

    /// 0 whether there was a newer one or not; 3 if that cannot be told.
    @Override
    public Integer call() {
        Editions editions = new Editions(spec);
        InUse inUse = editions.inUse();
        EditionShelf shelf = editions.shelf();
        EditionUpdate update =
                server == null ? new EditionUpdate(shelf, SILENT) : new EditionUpdate(shelf, server, SILENT);
        try {
            NewEdition done = update.run(inUse.registry());
            editions.print(done.now(), editions.inUse().source(), done.sentence(), json);
            return ExitCode.OK;
        } catch (IOException refused) {
            spec.commandLine().getErr().println("portatlas: " + Mistakes.oneLine(String.valueOf(refused.getMessage())));
            return ExitCode.CANNOT_TELL;
        }
    }
}
