package org.portatlas.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `portatlas registry`: the editions of the registry.
@Command(
        name = "registry",
        description = "The editions of IANA's registry.",
        exitCodeList = {},
        footer = {
            "  portatlas registry status",
            "  portatlas registry update",
            "  portatlas registry import service-names-port-numbers.csv",
            "  portatlas registry diff older.csv"
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            RegistryStatusCommand.class,
            RegistryUpdateCommand.class,
            RegistryImportCommand.class,
            RegistryDiffCommand.class
        })
final class RegistryCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "registry needs to know what to do: "
                        + String.join(", ", spec.subcommands().keySet()));
    }
}
