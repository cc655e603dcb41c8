package org.portatlas.machine.byhand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portatlas.text.Texts;

/// What an output says about its port: the lines that decide, and what they mean.
///
/// @param deciding the numbers of these lines, from 0: sockets that wait on the port, or if there is none, connections
///     with the port as their own; a line that has it at the other end alone decides nothing
/// @param columns of the first of them, explained; empty if there is none
/// @param sentence what was found, or what nothing means
/// @param remarks how the run ended, where that matters, a sentence each
public record HandReading(List<Integer> deciding, List<HandColumn> columns, String sentence, List<String> remarks) {
    private static final Texts TEXTS = new Texts(HandReading.class);

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
            case REFUSED -> unread(TEXTS.get("reading.refused", command.program(), output.reason()));
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
            return isWaiting
                    ? TEXTS.get("reading.waits", deciding, port)
                    : TEXTS.get("reading.connected", deciding, port);
        }
        String unseen = command.form().unseen();
        return output.ending() == HandOutput.Ending.ENDED
                ? TEXTS.get("reading.none", port, command.program(), unseen)
                : TEXTS.get("reading.none.yet", port, command.program(), unseen);
    }

    private static List<String> remarks(HandCommand command, HandOutput output) {
        List<String> remarks = new ArrayList<>();
        String program = command.program();
        switch (output.ending()) {
            case TOO_LONG -> remarks.add(TEXTS.get("reading.long", program, HandRunner.LIMIT.toSeconds()));
            case CUT -> remarks.add(TEXTS.get("reading.cut", program, HandStream.LIMIT / 1024));
            case ENDED -> remarks.add(ended(command, output));
            case MISSING, REFUSED -> throw new IllegalArgumentException("nothing ran");
        }
        if (!output.errors().isEmpty()) {
            remarks.add(TEXTS.get("reading.errors", program));
        }
        return remarks;
    }

    private static String ended(HandCommand command, HandOutput output) {
        String program = command.program();
        long millis = Math.round(output.took().toNanos() / 1e6);
        if (output.exitCode() == 0) {
            return TEXTS.get("reading.took", program, millis);
        }
        boolean isUsual = command.form() == HandForm.LSOF && output.lines().isEmpty();
        return isUsual
                ? TEXTS.get("reading.ended.usual", program, millis, output.exitCode())
                : TEXTS.get("reading.ended", program, millis, output.exitCode());
    }
}
