package org.portatlas.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `portatlas generate-manual`: the manual page `portatlas.1` that a package installs, made from
/// what `--help` is made from. For whoever makes the package, and so not among the commands that
/// `--help` lists.
@Command(
        name = "generate-manual",
        hidden = true,
        description = "Prints the manual page of portatlas.",
        exitCodeList = "0:printed",
        footer = {"  portatlas generate-manual > portatlas.1", "  portatlas generate-manual | man -l -"},
        mixinStandardHelpOptions = true)
final class ManualCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(new ManualPage(spec.root()).text());
        out.flush();
        return ExitCode.OK;
    }
}
