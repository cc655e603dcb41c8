package org.portatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;

/// Where Port Atlas starts. JavaFX is loaded only by the commands that draw.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Scripts read UTF-8, whatever the locale of the terminal.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Locale system = Locale.getDefault();
        // What is written to a terminal is English, for scripts; the window speaks as it is set, or as the system does.
        Locale.setDefault(Locale.ENGLISH);
        System.exit(
                args.length == 0
                        ? openWindow(system, err)
                        : commandLine(system).setOut(out).setErr(err).execute(args));
    }

    private static int openWindow(Locale system, PrintWriter err) {
        try {
            return Launch.plain(system, err).run();
        } catch (InterruptedException | IOException | RuntimeException e) {
            return Mistakes.report(e, err);
        }
    }

    /// The command line with every command; what it prints goes to the writers set on it.
    ///
    /// @param system how the system speaks
    static CommandLine commandLine(Locale system) {
        return HelpForm.given(new CommandLine(new PortAtlasCommand(system)))
                .setParameterExceptionHandler(Mistakes::report)
                .setExecutionExceptionHandler(Mistakes::report);
    }
}
