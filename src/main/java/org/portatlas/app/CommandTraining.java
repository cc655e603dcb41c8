package org.portatlas.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The run that packaging learns the text commands from: each is given once, about a port that this process listens on,
/// and what it prints is thrown away. What was loaded by then goes into a cache of its own: see [Training].
final class CommandTraining {
    private CommandTraining() {}

    /// @param args an empty directory for the files of a user
    static void main(String[] args) throws IOException {
        Locale system = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(listener.getLocalPort());
            for (List<String> command : List.of(
                    List.of("check", port),
                    List.of("check", port, "--json"),
                    List.of("listeners"),
                    List.of("listeners", "--json"),
                    List.of("lookup", "793"),
                    List.of("lookup", "ssh", "--json"),
                    List.of("gaps", "--range", "system"),
                    List.of("suggest"),
                    List.of("registry", "status"))) {
                run(system, command, args[0]);
            }
        }
        System.exit(ExitCode.OK);
    }

    private static void run(Locale system, List<String> command, String directory) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        String[] words = Stream.concat(command.stream(), Stream.of("--data-dir", directory))
                .toArray(String[]::new);
        int code = Main.commandLine(system).setOut(nowhere).setErr(nowhere).execute(words);
        if (code != ExitCode.OK) {
            throw new IllegalStateException(command + " ended with " + code);
        }
    }
}
