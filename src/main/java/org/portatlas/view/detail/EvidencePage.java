package org.portatlas.view.detail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.machine.PortAnswer;
import org.portatlas.machine.ProbeReport;
import org.portatlas.machine.SourceReport;
import org.portatlas.machine.Verdict;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.portatlas.view.detail.FactTable.Section;

/// What an answer rests on: the verdicts, every socket, every process that holds one, what was read and tried, and what
/// was not seen. What could not be read is said; no cell is ever empty for that.
record EvidencePage(List<Section> sections) {
    EvidencePage {
        sections = List.copyOf(sections);
    }

    static EvidencePage of(PortAnswer answer, ZoneId zone) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("The answer", List.of(verdicts(answer, zone))));
        sections.add(SocketFacts.sockets(answer));
        Section processes = OwnerFacts.processes(answer, zone);
        if (!processes.tables().isEmpty()) {
            sections.add(processes);
        }
        sections.add(new Section("What was read", List.of(sources(answer, zone))));
        if (!answer.probes().isEmpty()) {
            sections.add(new Section("What was tried", List.of(probes(answer))));
        }
        sections.add(new Section(
                "What was not seen",
                List.of(new FactTable(
                        "", Form.LINES, answer.notSeen().stream().map(Row::of).toList()))));
        return new EvidencePage(sections);
    }

    private static FactTable verdicts(PortAnswer answer, ZoneId zone) {
        return new FactTable(
                "",
                Form.PAIRS,
                List.of(
                        Row.of("Held", held(answer)),
                        Row.of(
                                answer.verdicts().size() == 1 ? "Verdict" : "Verdicts",
                                answer.verdicts().stream().map(Verdict::label).collect(Collectors.joining(", "))),
                        Row.of("Covered", answer.covered()),
                        Row.of("Read at", time("yyyy-MM-dd HH:mm:ss.SSS", answer.time(), zone)),
                        Row.of("Took", millis(answer.took().toNanos() / 1e6))));
    }

    /// Yes, no or cannot tell: never less than three.
    private static String held(PortAnswer answer) {
        return answer.verdict() == Verdict.CANNOT_TELL
                ? "cannot tell"
                : answer.verdict().isHeld() ? "yes" : "no, nothing waits on it";
    }

    private static FactTable sources(PortAnswer answer, ZoneId zone) {
        return new FactTable(
                "",
                Form.COLUMNS,
                Stream.concat(
                                Stream.of(Row.of("Source", "Found", "At", "Took")),
                                answer.sources().stream().map(source -> source(source, zone)))
                        .toList());
    }

    private static Row source(SourceReport source, ZoneId zone) {
        String failure = source.failure();
        return new Row(
                List.of(
                        source.name(),
                        count(source),
                        time("HH:mm:ss.SSS", source.time(), zone),
                        millis(source.millis())),
                what(source.name()) + (failure == null ? "" : " Not read: " + failure + "."));
    }

    private static String what(String source) {
        return switch (source) {
            case "sock_diag" -> "The kernel’s socket diagnostics.";
            case "proc_net" -> "The kernel’s tables in /proc/net.";
            case "proc_pid" -> "Who holds the sockets, in /proc.";
            case "oshi" -> "The system’s list of sockets.";
            case "oshi_processes" -> "Who holds the sockets.";
            case "netsh" -> "The ports that Windows excludes.";
            default -> "";
        };
    }

    private static String count(SourceReport source) {
        String noun = source.name().equals("netsh")
                ? "range"
                : source.name().equals("proc_pid") || source.name().equals("oshi_processes") ? "owner" : "socket";
        return source.rows() + " " + noun + (source.rows() == 1 ? "" : "s");
    }

    private static FactTable probes(PortAnswer answer) {
        return new FactTable(
                "",
                Form.COLUMNS,
                Stream.concat(
                                Stream.of(Row.of("Try", "On", "Result", "Took")),
                                answer.probes().stream().map(EvidencePage::probe))
                        .toList());
    }

    private static Row probe(ProbeReport probe) {
        return new Row(
                List.of(kind(probe.kind()), probe.address(), probe.result(), millis(probe.millis())), probe.meaning());
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "connect" -> "connect, TCP";
            case "bind-tcp" -> "bind, TCP";
            case "bind-udp" -> "bind, UDP";
            default -> kind;
        };
    }

    static String time(String pattern, Instant time, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time.atZone(zone));
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, millis < 100 ? "%.1f ms" : "%.0f ms", millis);
    }
}
