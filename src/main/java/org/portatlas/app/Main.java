package org.portatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/// Where Port Atlas starts. JavaFX is loaded only by the commands that draw.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Scripts read UTF-8, whatever the locale of the terminal.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(
                args.length == 0
                        ? openWindow(err)
                        : commandLine().setOut(out).setErr(err).execute(args));
    }

    private static int openWindow(PrintWriter err) {
        try {
            return Launch.plain(err).run();
        } catch (InterruptedException | IOException | RuntimeException e) {
            return Mistakes.report(e, err);
        }
    }

    /// The command line with every command; what it prints goes to the writers set on it.
    static CommandLine commandLine() {
        return new CommandLine(new PortAtlasCommand())
                .setParameterExceptionHandler(Mistakes::report)
                .setExecutionExceptionHandler(Mistakes::report)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
