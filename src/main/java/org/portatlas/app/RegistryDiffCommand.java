package org.portatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryDiff;
import org.portatlas.registry.RegistryFormatException;
import org.portatlas.registry.RegistryReader;
import org.portatlas.store.IoReason;
import org.portatlas.text.VisibleText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `portatlas registry diff`: what changed from the edition in a file to the one in use.
@Command(
        name = "diff",
        description = "What changed from the edition in a file to the one in use.",
        exitCodeList = {"0:compared, whether anything differs or not"},
        footer = {"  portatlas registry diff older.csv", "  portatlas registry diff older.csv --json"},
        mixinStandardHelpOptions = true)
final class RegistryDiffCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 120;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An edition of the registry: IANA's own CSV, of any date.")
    private Path file;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    RegistryDiffCommand() {}

    /// 0 whether anything changed or not; a file that is no registry is a mistake in the arguments.
    @Override
    public Integer call() {
        RegistryDiff diff = RegistryDiff.between(read(), Editions.inUse(spec));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            RegistryJson.write(out, document -> DiffJson.write(document, diff));
        } else {
            new DiffText(diff, out).print();
        }
        return ExitCode.OK;
    }

    private Registry read() {
        if (file.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "the name of the file is empty");
        }
        try {
            return RegistryReader.read(file);
        } catch (RegistryFormatException e) {
            String where = VisibleText.of(file.toString(), LONGEST_NAME);
            throw mistake(where + (e.line() == 0 ? ": " : ", line " + e.line() + ": ") + e.reason(), e);
        } catch (IOException e) {
            throw mistake("cannot read the registry: " + IoReason.of(e), e);
        }
    }

    private ParameterException mistake(String message, IOException cause) {
        return new ParameterException(spec.commandLine(), message, cause);
    }
}
