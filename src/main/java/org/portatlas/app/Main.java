package org.portatlas.app;

import picocli.CommandLine;

/// Where Port Atlas starts. JavaFX is loaded only by the commands that draw.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /// The command line with every command; what it prints goes to the writers set on it.
    static CommandLine commandLine() {
        return new CommandLine(new PortAtlasCommand())
                .setParameterExceptionHandler(Mistakes::report)
                .setExecutionExceptionHandler(Mistakes::report)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
