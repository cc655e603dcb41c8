package org.portatlas.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// Where Port Atlas starts. JavaFX is loaded only by the commands that draw.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Scripts read UTF-8, whatever the locale of the terminal.
        System.exit(commandLine()
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    /// The command line with every command; what it prints goes to the writers set on it.
    static CommandLine commandLine() {
        return new CommandLine(new PortAtlasCommand())
                .setParameterExceptionHandler(Mistakes::report)
                .setExecutionExceptionHandler(Mistakes::report)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
