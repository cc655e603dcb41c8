package org.portatlas.app;

import java.io.PrintWriter;
import org.portatlas.text.VisibleText;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Turns what went wrong into one line on standard error and an exit code.
final class Mistakes {
    private static final int LONGEST = 2000;

    private Mistakes() {}

    /// A mistake in the arguments: exit code 2. The parser begins some of its messages with a word that says no more.
    static int report(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        command.getErr()
                .println("portatlas: "
                        + oneLine(String.valueOf(mistake.getMessage()).replaceFirst("^Error: ", "")));
        return ExitCode.MISTAKE;
    }

    /// Anything else is a defect of ours, or of the installation: exit code 1.
    static int report(Exception defect, CommandLine command, ParseResult parsed) {
        return report(defect, command.getErr());
    }

    /// As the other, where no command line was parsed.
    static int report(Exception defect, PrintWriter err) {
        Throwable cause = defect;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        err.println("portatlas: something broke, which is a defect: " + oneLine(cause.toString()));
        if (System.getenv("PORTATLAS_DEBUG") != null) {
            defect.printStackTrace(err);
        }
        return ExitCode.BROKEN;
    }

    /// What the user typed, and what files hold, must not colour the terminal or turn its letters round.
    static String oneLine(String message) {
        return VisibleText.of(message.replaceAll("\\s*\\R\\s*", " "), LONGEST);
    }
}
