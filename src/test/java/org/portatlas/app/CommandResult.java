package org.portatlas.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import picocli.CommandLine;

/// What a command line gave: its exit code and what it wrote.
record CommandResult(int exitCode, String out, String err) {
    /// Runs the command line within this process.
    static CommandResult of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine =
                Main.commandLine(Locale.ENGLISH).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int exitCode = commandLine.execute(arguments);
        return new CommandResult(exitCode, out.toString(), err.toString());
    }
}
