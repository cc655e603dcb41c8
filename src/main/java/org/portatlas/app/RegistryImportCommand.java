package org.portatlas.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.portatlas.store.editions.EditionImport;
import org.portatlas.store.editions.NewEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `portatlas registry import`: another edition from a file.
@Command(
        name = "import",
        description = "Reads IANA's CSV from a file, checks it and puts it in use.",
        exitCodeList = {"0:the edition is in use"},
        footer = {"  portatlas registry import service-names-port-numbers.csv"},
        mixinStandardHelpOptions = true)
final class RegistryImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An edition of the registry: IANA's own CSV, of any date.")
    private Path file;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    RegistryImportCommand() {}

    /// 0; a file that is no registry is a mistake in the arguments.
    @Override
    public Integer call() {
        Editions editions = new Editions(spec);
        try {
            NewEdition done = new EditionImport(editions.shelf())
                    .take(file, editions.inUse().registry());
            editions.print(done.now(), editions.inUse().source(), done.sentence(), json);
            return ExitCode.OK;
        } catch (IOException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()), refused);
        }
    }
}
