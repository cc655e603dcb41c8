package org.portatlas.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.portatlas.export.CheckJson;
import org.portatlas.export.ListenersCsv;
import org.portatlas.export.SocketText;
import org.portatlas.machine.ListenerList;
import org.portatlas.machine.PortCheck;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `portatlas listeners`: every socket of this machine that waits on a port.
@Command(
        name = "listeners",
        description = "Lists every listening or bound socket of this computer, with its owners.",
        exitCodeList = {"0:the list is whole", "3:cannot tell: a table was not readable, so the list may lack some"},
        footer = {"  portatlas listeners", "  portatlas listeners --json", "  portatlas listeners --csv"},
        mixinStandardHelpOptions = true)
final class ListenersCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @ArgGroup
    private @Nullable Form form;

    /// The form to write in, if it is not a table for a person.
    static final class Form {
        @Option(names = "--json", description = "Writes one JSON document.")
        private boolean json;

        @Option(names = "--csv", description = "Writes comma-separated values, a row for each socket and owner.")
        private boolean csv;
    }

    @Override
    public Integer call() {
        ListenerList listeners = PortCheck.ofThisMachine().listeners();
        PrintWriter out = spec.commandLine().getOut();
        if (form != null && form.json) {
            CheckJson.write(listeners, out);
        } else if (form != null && form.csv) {
            ListenersCsv.write(listeners, out);
        } else {
            write(listeners, out);
        }
        return listeners.isWhole() ? ExitCode.OK : ExitCode.CANNOT_TELL;
    }

    private static void write(ListenerList listeners, PrintWriter out) {
        SocketText.table(listeners.sockets(), true).lines().forEach(out::println);
        out.println();
        out.println("Not seen:");
        listeners.notSeen().forEach(line -> out.println("  - " + line));
        out.flush();
    }
}
