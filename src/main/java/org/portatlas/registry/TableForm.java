package org.portatlas.registry;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of the embedded table: facts alone, in the registry's order. Above the CSV stand lines that begin with
/// `#`; the second holds the edition and the number of records, so that a table cut short shows.
///
/// A line is a record. Two records that follow each other and differ in nothing but the transport, tcp before udp,
/// are one line with the transport `tcp+udp`: that nearly halves the table, and the time to read it.
///
/// `remarks` holds `alias` and `widespread-unassigned-use`; `unauthorised` holds ports as `796` or `33436-33534`, a
/// blank between them.
final class TableForm {
    private static final String[] COLUMNS = {
        "port",
        "transport",
        "status",
        "service",
        "title",
        "registered",
        "modified",
        "references",
        "remarks",
        "unauthorised"
    };
    static final int PORT = 0;
    static final int TRANSPORT = 1;
    static final int STATUS = 2;
    static final int SERVICE = 3;
    static final int TITLE = 4;
    static final int REGISTERED = 5;
    static final int MODIFIED = 6;
    static final int REFERENCES = 7;
    static final int REMARKS = 8;
    static final int UNAUTHORISED = 9;

    static final String TCP_AND_UDP = "tcp+udp";
    static final String ALIAS = "alias";
    static final String WIDESPREAD = "widespread-unassigned-use";

    /// The first line of the CSV, with its end.
    static final String HEADER = String.join(",", COLUMNS) + "\n";

    /// How many fields a line has.
    static final int FIELDS = COLUMNS.length;

    private static final byte[] HEADER_BYTES = HEADER.getBytes(StandardCharsets.UTF_8);

    private TableForm() {}

    /// Whether the header of the table stands there.
    static boolean isTable(byte[] bytes, int start) {
        int end = start + HEADER_BYTES.length;
        return end <= bytes.length && Arrays.equals(bytes, start, end, HEADER_BYTES, 0, HEADER_BYTES.length);
    }

    /// The line above the columns, with its end.
    static String prologue(String edition, int records) {
        return "# edition " + edition + ", " + records + " records\n";
    }

    /// Writes a registry in this form, lines ending LF. Leaves the writer open.
    static void write(Registry registry, Writer out) throws IOException {
        out.write("# Facts of IANA's Service Name and Transport Protocol Port Number Registry (CC0 1.0), "
                + "compiled by RegistryCompiler; do not edit.\n");
        out.write(prologue(registry.edition(), registry.recordCount()));
        // Not closed, for that would close the writer with it.
        @SuppressWarnings("resource")
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(COLUMNS);
        List<RegistryRecord> records = registry.records();
        for (int i = 0; i < records.size(); i++) {
            String[] fields = fields(records.get(i));
            if (i + 1 < records.size() && areTwins(records.get(i), records.get(i + 1))) {
                fields[TRANSPORT] = TCP_AND_UDP;
                i++;
            }
            csv.writeRecord(fields);
        }
        csv.flush();
    }

    private static boolean areTwins(RegistryRecord tcp, RegistryRecord udp) {
        return tcp.transport() == Transport.TCP && udp.equals(tcp.on(Transport.UDP));
    }

    private static String[] fields(RegistryRecord record) {
        String[] fields = new String[COLUMNS.length];
        fields[PORT] = record.hasPort() ? span(record.first(), record.last()) : "";
        fields[TRANSPORT] = record.transport() == null ? "" : record.transport().label();
        fields[STATUS] = record.status().label();
        fields[SERVICE] = orEmpty(record.service());
        fields[TITLE] = orEmpty(record.title());
        fields[REGISTERED] = orEmpty(record.registered());
        fields[MODIFIED] = orEmpty(record.modified());
        fields[REFERENCES] = record.references().isEmpty() ? "" : "[" + String.join("][", record.references()) + "]";
        fields[REMARKS] = remarks(record);
        fields[UNAUTHORISED] = spans(record.unauthorisedPorts());
        return fields;
    }

    private static String remarks(RegistryRecord record) {
        String alias = record.alias() ? ALIAS : "";
        String widespread = record.widespreadUnassignedUse() ? WIDESPREAD : "";
        return (alias + " " + widespread).strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Ascending ports as the spans they make: `33436-33534 33600`.
    private static String spans(List<Integer> ports) {
        StringBuilder spans = new StringBuilder();
        for (int i = 0, next; i < ports.size(); i = next) {
            int first = ports.get(i);
            next = i + 1;
            while (next < ports.size() && ports.get(next) == first + next - i) {
                next++;
            }
            spans.append(spans.isEmpty() ? "" : " ").append(span(first, ports.get(next - 1)));
        }
        return spans.toString();
    }

    private static String span(int first, int last) {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
