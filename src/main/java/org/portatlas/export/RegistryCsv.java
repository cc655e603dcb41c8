package org.portatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRecord;
import org.portatlas.registry.Transport;

/// Writes the registry's table as comma-separated values: a row for each of its records, one port or a range, in
/// the registry's order; those without a port, last, leave `first` and `last` empty. Text that a spreadsheet would take
/// for a formula is made harmless
/// ([SpreadsheetText]).
public final class RegistryCsv {
    private static final List<String> COLUMNS =
            List.of("first", "last", "transport", "status", "service", "title", "registered", "modified", "references");

    private RegistryCsv() {}

    /// Writes the heading and the rows, and flushes; the writer stays open.
    public static void write(Registry registry, PrintWriter out) {
        // Not closed, for the writer belongs to somebody else.
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(COLUMNS);
        for (RegistryRecord each : registry.records()) {
            csv.writeRecord(row(each));
        }
        out.flush();
    }

    private static List<String> row(RegistryRecord each) {
        boolean hasPort = each.first() != RegistryRecord.NO_PORT;
        Transport transport = each.transport();
        return Stream.of(
                        hasPort ? Integer.toString(each.first()) : "",
                        hasPort ? Integer.toString(each.last()) : "",
                        transport == null ? "" : transport.label(),
                        each.status().label(),
                        text(each.service()),
                        text(each.title()),
                        text(each.registered()),
                        text(each.modified()),
                        String.join(" ", each.references()))
                .map(SpreadsheetText::of)
                .toList();
    }

    private static String text(@Nullable String known) {
        return known == null ? "" : known;
    }
}
