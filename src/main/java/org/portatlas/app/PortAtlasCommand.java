package org.portatlas.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `portatlas` itself: opens the window.
@Command(
        name = "portatlas",
        description = "All 65,536 ports as one zoomable map.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, ListenersCommand.class})
final class PortAtlasCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return ExitCode.OK;
    }
}
