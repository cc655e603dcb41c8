package org.portatlas.machine.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an output says about its port: the lines that decide, and what they mean.
///
/// @param deciding the numbers of these lines, from 0: sockets that wait on the port, or if there is none, connections
///     with the port as their own; a line that has it at the other end alone decides nothing
/// @param columns of the first of them, explained; empty if there is none
/// @param sentence what was found, or what nothing means
/// @param remarks how the run ended, where that matters, a sentence each
public record HandReading(List<Integer> deciding, List<HandColumn> columns, String sentence, List<String> remarks) {
    public HandReading {
        deciding = List.copyOf(deciding);
        columns = List.copyOf(columns);
        remarks = List.copyOf(remarks);
    }

    private record Line(int number, HandRow row) {}

    /// Reads the output of a command.
    public static HandReading of(HandCommand command, HandOutput output) {
        return switch (output.ending()) {
            case MISSING -> unread(MissingProgram.words(command));
            case REFUSED ->
                unread(command.program() + " could not be started. The system says: " + output.reason() + ".");
            case ENDED, TOO_LONG, CUT -> read(command, output);
        };
    }

    private static HandReading unread(String sentence) {
        return new HandReading(List.of(), List.of(), sentence, List.of());
    }

    private static HandReading read(HandCommand command, HandOutput output) {
        List<Line> own = new ArrayList<>();
        for (int number = 0; number < output.lines().size(); number++) {
            int at = number;
            Optional<HandRow> row = command.form().row(output.lines().get(number));
            row.filter(each -> each.localPort() == command.port()).ifPresent(each -> own.add(new Line(at, each)));
        }
        List<Line> waiting = own.stream().filter(line -> line.row().isWaiting()).toList();
        List<Line> deciding = waiting.isEmpty() ? own : waiting;
        return new HandReading(
                deciding.stream().map(Line::number).toList(),
                deciding.isEmpty() ? List.of() : deciding.getFirst().row().columns(),
                sentence(command, output, deciding.size(), !waiting.isEmpty()),
                remarks(command, output));
    }

    private static String sentence(HandCommand command, HandOutput output, int deciding, boolean isWaiting) {
        int port = command.port();
        if (deciding > 0) {
            String subject = deciding == 1 ? "The marked line decides" : "The " + deciding + " marked lines decide";
            return subject
                    + (isWaiting
                            ? ": something waits on " + port + "."
                            : ": " + port + " is the near end of a connection, and nothing waits on it.");
        }
        String unsure = output.ending() == HandOutput.Ending.ENDED ? "" : " in what it printed until then";
        return "No line has " + port + " as its own port" + unsure + ": " + command.program()
                + " sees nothing wait there. " + command.form().unseen();
    }

    private static List<String> remarks(HandCommand command, HandOutput output) {
        List<String> remarks = new ArrayList<>();
        String program = command.program();
        switch (output.ending()) {
            case TOO_LONG ->
                remarks.add(program + " took longer than " + HandRunner.LIMIT.toSeconds()
                        + " seconds. It was ended, with all that it had started.");
            case CUT ->
                remarks.add(program + " printed more than " + HandStream.LIMIT / 1024
                        + " KiB. The rest was cut off, and it was ended.");
            case ENDED -> remarks.add(ended(command, output));
            case MISSING, REFUSED -> throw new IllegalArgumentException("nothing ran");
        }
        if (!output.errors().isEmpty()) {
            remarks.add("The lines with ! are error messages of " + program + ".");
        }
        return remarks;
    }

    private static String ended(HandCommand command, HandOutput output) {
        String took = String.format(
                Locale.ROOT, "%s took %.0f ms", command.program(), output.took().toNanos() / 1e6);
        if (output.exitCode() == 0) {
            return took + ".";
        }
        boolean isUsual = command.form() == HandForm.LSOF && output.lines().isEmpty();
        return took + " and ended with exit code " + output.exitCode()
                + (isUsual ? ", as it does when it finds nothing." : ".");
    }
}
