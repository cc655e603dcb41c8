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
import org.portatlas.text.Texts;
import org.portatlas.view.detail.FactTable.Form;
import org.portatlas.view.detail.FactTable.Row;
import org.portatlas.view.detail.FactTable.Section;

/// What an answer rests on: the verdicts, every socket, every process that holds one, what was read and tried, and what
/// was not seen. What could not be read is said; no cell is ever empty for that.
record EvidencePage(List<Section> sections) {
    private static final Texts TEXTS = new Texts(EvidencePage.class);

    EvidencePage {
        sections = List.copyOf(sections);
    }

    static EvidencePage of(PortAnswer answer, ZoneId zone) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(TEXTS.get("section.answer"), List.of(verdicts(answer, zone))));
        sections.add(SocketFacts.sockets(answer));
        Section processes = OwnerFacts.processes(answer, zone);
        if (!processes.tables().isEmpty()) {
            sections.add(processes);
        }
        sections.add(new Section(TEXTS.get("section.read"), List.of(sources(answer, zone))));
        if (!answer.probes().isEmpty()) {
            sections.add(new Section(TEXTS.get("section.tried"), List.of(probes(answer))));
        }
        sections.add(new Section(
                TEXTS.get("section.unseen"),
                List.of(new FactTable(
                        "", Form.LINES, answer.notSeen().stream().map(Row::of).toList()))));
        return new EvidencePage(sections);
    }

    private static FactTable verdicts(PortAnswer answer, ZoneId zone) {
        return new FactTable(
                "",
                Form.PAIRS,
                List.of(
                        Row.of(TEXTS.get("answer.held"), held(answer)),
                        Row.of(
                                TEXTS.get("answer.verdicts", answer.verdicts().size()),
                                answer.verdicts().stream().map(TEXTS::of).collect(Collectors.joining(", "))),
                        Row.of(TEXTS.get("answer.covered"), answer.covered()),
                        Row.of(TEXTS.get("answer.time"), time("yyyy-MM-dd HH:mm:ss.SSS", answer.time(), zone)),
                        Row.of(
                                TEXTS.get("answer.took"),
                                Millis.brief(answer.took().toNanos() / 1e6))));
    }

    /// Yes, no or cannot tell: never less than three.
    private static String held(PortAnswer answer) {
        return answer.verdict() == Verdict.CANNOT_TELL
                ? TEXTS.get("held.unknown")
                : answer.verdict().isHeld() ? TEXTS.get("held.yes") : TEXTS.get("held.no");
    }

    private static FactTable sources(PortAnswer answer, ZoneId zone) {
        return new FactTable(
                "",
                Form.COLUMNS,
                Stream.concat(
                                Stream.of(Row.of(
                                        TEXTS.get("read.source"),
                                        TEXTS.get("read.found"),
                                        TEXTS.get("read.at"),
                                        TEXTS.get("read.took"))),
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
                        Millis.brief(source.millis())),
                failure == null ? what(source.name()) : TEXTS.get("read.failed", what(source.name()), failure));
    }

    private static String what(String source) {
        return switch (source) {
            case "sock_diag" -> TEXTS.get("source.diag");
            case "proc_net" -> TEXTS.get("source.net");
            case "proc_pid" -> TEXTS.get("source.pid");
            case "oshi" -> TEXTS.get("source.list");
            case "oshi_processes" -> TEXTS.get("source.owners");
            case "netsh" -> TEXTS.get("source.excluded");
            default -> "";
        };
    }

    private static String count(SourceReport source) {
        return switch (source.name()) {
            case "netsh" -> TEXTS.get("found.ranges", source.rows());
            case "proc_pid", "oshi_processes" -> TEXTS.get("found.owners", source.rows());
            default -> TEXTS.get("found.sockets", source.rows());
        };
    }

    private static FactTable probes(PortAnswer answer) {
        return new FactTable(
                "",
                Form.COLUMNS,
                Stream.concat(
                                Stream.of(Row.of(
                                        TEXTS.get("tried.what"),
                                        TEXTS.get("tried.on"),
                                        TEXTS.get("tried.result"),
                                        TEXTS.get("read.took"))),
                                answer.probes().stream().map(EvidencePage::probe))
                        .toList());
    }

    private static Row probe(ProbeReport probe) {
        return new Row(
                List.of(
                        ProbeWords.full(probe.kind()),
                        probe.address(),
                        ProbeWords.result(probe.result()),
                        Millis.brief(probe.millis())),
                probe.meaning());
    }

    static String time(String pattern, Instant time, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time.atZone(zone));
    }
}
