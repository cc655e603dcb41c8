package org.portatlas.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.portatlas.registry.Registry;
import org.portatlas.store.editions.EditionSource;
import org.portatlas.store.editions.InUse;
import org.portatlas.store.editions.KeptEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `portatlas registry status`: the edition in use.
@Command(
        name = "status",
        description = "The edition in use, and those that are kept.",
        exitCodeList = {"0:always"},
        footer = {"  portatlas registry status", "  portatlas registry status --json"},
        mixinStandardHelpOptions = true)
final class RegistryStatusCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Editions editions = new Editions(spec);
        InUse inUse = editions.inUse();
        editions.print(
                inUse.registry(),
                inUse.source(),
                words(inUse, editions.shelf().kept().value().kept()),
                json);
        return ExitCode.OK;
    }

    private static String words(InUse inUse, List<KeptEdition> kept) {
        Registry registry = inUse.registry();
        StringBuilder words = new StringBuilder(String.format(
                Locale.ROOT,
                "IANA's registry, edition of %s, %s: %,d records, %,d assigned ports.",
                registry.edition(),
                inUse.source() == EditionSource.EMBEDDED
                        ? "which comes with the program"
                        : inUse.source().label(),
                registry.recordCount(),
                registry.assignedPorts()));
        for (KeptEdition each : kept) {
            if (!inUse.kept().equals(Optional.of(each))) {
                words.append(String.format(
                        Locale.ROOT,
                        "%nKept besides: edition of %s, %s: %,d records, %,d assigned ports.",
                        each.edition(),
                        each.source().label(),
                        each.records(),
                        each.assignedPorts()));
            }
        }
        return words.toString();
    }
}
