package org.portatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portatlas.machine.Owner;
import org.portatlas.machine.SocketEntry;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.RegionSummary.GapPart;
import org.portatlas.registry.RegionSummary.Service;
import org.portatlas.registry.Transport;

/// Writes a region as comma-separated values: one table, whose column `kind` says what a row counts, so that a
/// spreadsheet can filter it. Kinds: `run`, `status`, `range`, `transport`, `gap`, `listener`, `service`, and
/// `listeners` with `not looked` where this machine was not looked at. The writer stays open.
public final class RegionCsv {
    private static final List<String> COLUMNS =
            List.of("kind", "first", "last", "name", "transport", "status", "ports", "share", "detail");

    private final RegionReport report;
    private final CsvWriter csv;

    private RegionCsv(RegionReport report, PrintWriter out) {
        this.report = report;
        // Not closed, for the writer belongs to somebody else.
        this.csv = CsvWriter.builder().bufferSize(0).build(out);
    }

    /// Writes the heading and the rows, and flushes. Text that a spreadsheet would take for a formula is made harmless
    /// ([SpreadsheetText]). `ports` counts those of the region, `share` is of all its ports, in per cent.
    public static void write(RegionReport report, PrintWriter out) {
        new RegionCsv(report, out).write();
        out.flush();
    }

    private void write() {
        csv.writeRecord(COLUMNS);
        RegionSummary summary = report.summary();
        for (PortSet.Run run : summary.ports().runs()) {
            row("run", run.first(), run.last(), "", "", "", run.length(), "");
        }
        for (PortStatus status : PortStatus.values()) {
            row("status", -1, -1, "", "", status.label(), summary.count(status), "");
        }
        for (PortRange range : PortRange.values()) {
            for (PortStatus status : PortStatus.values()) {
                int count = summary.count(range, status);
                if (count > 0) {
                    row("range", range.first(), range.last(), range.label(), "", status.label(), count, "");
                }
            }
        }
        for (Transport transport : Transport.values()) {
            for (PortStatus status : PortStatus.values()) {
                int count = summary.count(transport, status);
                if (count > 0) {
                    row("transport", -1, -1, "", transport.label(), status.label(), count, "");
                }
            }
        }
        for (GapPart part : summary.gaps()) {
            row(
                    "gap",
                    part.gap().first(),
                    part.gap().last(),
                    "",
                    "",
                    "",
                    part.inside(),
                    part.isWhole() ? "whole" : "in part");
        }
        listeners();
        for (Service service : summary.services()) {
            int inside = summary.ports().count(service.first(), service.last());
            String transports =
                    service.transports().stream().map(Transport::label).collect(Collectors.joining(" "));
            String title = service.title();
            row(
                    "service",
                    service.first(),
                    service.last(),
                    service.name() == null ? "" : service.name(),
                    transports,
                    PortStatus.ASSIGNED.label(),
                    inside,
                    title == null ? "" : title);
        }
    }

    private void listeners() {
        RegionReport.Held held = report.held();
        if (held == null) {
            csv.writeRecord(fields("listeners", "", "", "", "", "", "", "", "not looked"));
            return;
        }
        for (SocketEntry socket : held.sockets()) {
            String owners = socket.owners().stream().map(Owner::name).distinct().collect(Collectors.joining(" "));
            row(
                    "listener",
                    socket.port(),
                    socket.port(),
                    owners,
                    socket.protocol().label(),
                    socket.state().label(),
                    1,
                    socket.address());
        }
        if (!held.isWhole()) {
            csv.writeRecord(fields("listeners", "", "", "", "", "", "", "", "not all tables could be read"));
        }
    }

    /// @param first and `last`: -1 where a row counts ports that are no run
    private void row(
            String kind, int first, int last, String name, String transport, String status, int ports, String detail) {
        csv.writeRecord(fields(
                kind,
                first < 0 ? "" : Integer.toString(first),
                last < 0 ? "" : Integer.toString(last),
                name,
                transport,
                status,
                Integer.toString(ports),
                String.format(Locale.ROOT, "%.3f", 100 * report.summary().share(ports)),
                detail));
    }

    private static List<String> fields(String... texts) {
        return Stream.of(texts).map(SpreadsheetText::of).toList();
    }
}
