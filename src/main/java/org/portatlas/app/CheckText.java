package org.portatlas.app;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.portatlas.export.SocketText;
import org.portatlas.machine.Owner;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.ProbeReport;
import org.portatlas.machine.SocketEntry;
import org.portatlas.machine.SourceReport;
import org.portatlas.machine.Verdict;

/// Writes what a check found for a person: the sentence, then the evidence, then what was not seen.
final class CheckText {
    private CheckText() {}

    /// @param answers one of them, if it is one port
    static void write(List<PortAnswer> answers, boolean isOnePort, PrintWriter out) {
        if (isOnePort) {
            one(answers.getFirst(), out);
        } else {
            range(answers, out);
        }
        out.flush();
    }

    private static void one(PortAnswer answer, PrintWriter out) {
        out.println(answer.sentence());
        out.println();
        if (!answer.sockets().isEmpty()) {
            SocketText.table(answer.sockets(), false).lines().forEach(out::println);
            answer.sockets().stream()
                    .map(SocketEntry::owners)
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(owner -> out.println(describe(owner)));
            out.println();
        }
        end(answer, answer.notSeen(), out);
    }

    /// A line for each port that has something to tell; the others together, by their ranges.
    private static void range(List<PortAnswer> answers, PrintWriter out) {
        int nothingFrom = 0;
        for (PortAnswer answer : answers) {
            boolean isNothing = answer.verdict() == Verdict.NOTHING;
            if (isNothing && nothingFrom == 0) {
                nothingFrom = answer.port();
            } else if (!isNothing) {
                nothing(nothingFrom, answer.port() - 1, out);
                nothingFrom = 0;
                out.println(answer.port() + "  " + answer.sentence());
            }
        }
        nothing(nothingFrom, answers.getLast().port(), out);
        out.println();
        List<String> notSeen = answers.stream()
                .map(PortAnswer::notSeen)
                .flatMap(List::stream)
                .distinct()
                .toList();
        end(answers.getFirst(), notSeen, out);
    }

    private static void nothing(int first, int last, PrintWriter out) {
        if (first != 0) {
            out.println((first == last ? "" + first : first + "-" + last) + "  No socket on this computer.");
        }
    }

    private static String describe(Owner owner) {
        StringBuilder text = new StringBuilder("  PID " + owner.pid() + " " + owner.name());
        if (owner.startTime() != null) {
            text.append(", since ").append(owner.startTime().truncatedTo(ChronoUnit.SECONDS));
        }
        if (owner.parent() != null) {
            text.append(", child of ").append(owner.parent());
        }
        if (owner.unit() != null) {
            text.append(", unit ").append(owner.unit());
        }
        if (owner.container() != null) {
            text.append(", container ").append(owner.container());
        }
        if (owner.directory() != null) {
            text.append(", in ").append(owner.directory());
        }
        return text + (owner.command() == null ? "" : "\n    " + owner.command());
    }

    private static void end(PortAnswer answer, List<String> notSeen, PrintWriter out) {
        out.println("Looked at " + answer.time().truncatedTo(ChronoUnit.SECONDS) + ": " + answer.covered() + "; "
                + answer.sources().stream().map(CheckText::source).collect(Collectors.joining(", ")) + ".");
        answer.probes().forEach(probe -> out.println("Tried: " + describe(probe)));
        out.println("Not seen:");
        notSeen.forEach(line -> out.println("  - " + line));
    }

    private static String describe(ProbeReport probe) {
        boolean isConnect = probe.kind().equals("connect");
        return probe.kind() + (isConnect ? " to " : " on ") + probe.address() + ": " + probe.result()
                + String.format(Locale.ROOT, ", %.1f ms.", probe.millis());
    }

    private static String source(SourceReport source) {
        String failure = Objects.requireNonNullElse(source.failure(), "");
        return source.name()
                + String.format(Locale.ROOT, " %.1f ms", source.millis())
                + (source.ok() ? "" : " (failed: " + failure + ")");
    }
}
