package org.portatlas.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `portatlas generate-completion`: what a package installs so that bash completes commands and
/// options. For whoever makes the package, and so not among the commands that `--help` lists.
@Command(
        name = "generate-completion",
        hidden = true,
        description = "Prints the script that lets bash complete portatlas.",
        exitCodeList = "0:printed",
        footer = {"  source <(portatlas generate-completion)   # completes in this shell"},
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        out.flush();
        return ExitCode.OK;
    }
}
