package org.portatlas.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.portatlas.machine.byhand.HandColumn;
import org.portatlas.machine.byhand.HandCommand;
import org.portatlas.machine.byhand.HandOutput;
import org.portatlas.machine.byhand.HandReading;
import org.portatlas.text.Texts;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;

/// The output of a command, ready to be shown.
///
/// @param lines what it printed; empty if it printed nothing, or could not be run
/// @param firstDeciding the number of the first line that decides, from 0; -1 if none does
/// @param columns what the columns of that line say; without rows if there is none
record HandPage(List<Line> lines, int firstDeciding, String sentence, List<String> remarks, FactTable columns) {
    private static final Texts TEXTS = new Texts(HandPage.class);

    HandPage {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }

    /// A line and what it is; each kind has a sign of its own.
    record Line(Kind kind, String text) {
        enum Kind {
            PLAIN(" "),
            DECIDING("▶"),
            ERROR("!");

            private final String sign;

            Kind(String sign) {
                this.sign = sign;
            }

            String sign() {
                return sign;
            }

            /// By which a style knows it.
            String style() {
                return "hand-" + name().toLowerCase(Locale.ROOT);
            }
        }

        /// As a screen reader says it.
        String spoken() {
            return switch (kind) {
                case PLAIN -> text;
                case DECIDING -> TEXTS.get("line.deciding", text);
                case ERROR -> TEXTS.get("line.error", text);
            };
        }
    }

    static HandPage of(HandCommand command, HandOutput output) {
        HandReading reading = HandReading.of(command, output);
        Set<Integer> deciding = Set.copyOf(reading.deciding());
        List<Line> lines = new ArrayList<>();
        for (int number = 0; number < output.lines().size(); number++) {
            Line.Kind kind = deciding.contains(number) ? Line.Kind.DECIDING : Line.Kind.PLAIN;
            lines.add(new Line(kind, output.lines().get(number)));
        }
        output.errors().forEach(error -> lines.add(new Line(Line.Kind.ERROR, error)));
        List<String> remarks = new ArrayList<>();
        if (output.ending() != HandOutput.Ending.MISSING && output.ending() != HandOutput.Ending.REFUSED) {
            remarks.add(TEXTS.get("run.as", String.join(" ", command.arguments())));
        }
        remarks.addAll(reading.remarks());
        Stream<HandColumn> columns = reading.columns().stream();
        return new HandPage(
                lines,
                reading.deciding().isEmpty() ? -1 : reading.deciding().getFirst(),
                reading.sentence(),
                remarks,
                new FactTable(
                        TEXTS.get("line.columns"),
                        Form.WIDE_PAIRS,
                        columns.map(column -> new Row(List.of(column.name(), column.value()), column.meaning()))
                                .toList()));
    }
}
