package org.portatlas.registry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// Makes records of the rows of the table of facts, see [TableForm].
///
/// Rows that follow each other agree in much. What a row says as the one before it did is not made a text of, looked up
/// and checked again: the table is read at every start, before anything is compiled.
final class TableRecords {
    private static final Texts TEXTS = new Texts(TableRecords.class);
    private final TableRows rows;
    private String statusLabel = "";
    private @Nullable PortStatus status;
    private String transportLabel = "";
    private @Nullable Transport transport;
    private boolean isTcpAndUdp;
    private @Nullable String registeredText;
    private @Nullable String registered;
    private @Nullable String modifiedText;
    private @Nullable String modified;

    TableRecords(TableRows rows) {
        this.rows = rows;
    }

    /// Makes the records of the present row, one or two, and adds them.
    void read(List<RegistryRecord> records) throws RegistryFormatException {
        CsvFields fields = new CsvFields(rows, rows.line());
        readTransport(fields);
        RegistryRecord record = record(fields);
        records.add(record);
        if (isTcpAndUdp) {
            records.add(record.on(Transport.UDP));
        }
    }

    private RegistryRecord record(CsvFields fields) throws RegistryFormatException {
        int first = rows.number(TableForm.PORT);
        int last = first;
        if (first < 0 || first > PortRange.USER.last()) {
            CsvFields.@Nullable Span ports = fields.ports(TableForm.PORT);
            first = ports == null ? RegistryRecord.NO_PORT : ports.first();
            last = ports == null ? RegistryRecord.NO_PORT : ports.last();
        }
        @Nullable String service = fields.shownOrNull(TableForm.SERVICE);
        if (first == RegistryRecord.NO_PORT && service == null) {
            throw fields.refusal(TEXTS.get("record.nameless"));
        }
        String remarks = fields.text(TableForm.REMARKS);
        return new RegistryRecord(
                service,
                first,
                last,
                transport,
                status(fields),
                fields.shownOrNull(TableForm.TITLE),
                registered(fields),
                modified(fields),
                references(fields),
                !remarks.isEmpty() && remarks.contains(TableForm.ALIAS),
                !remarks.isEmpty() && remarks.contains(TableForm.WIDESPREAD),
                first == RegistryRecord.NO_PORT ? List.of() : unauthorised(fields, first, last));
    }

    @SuppressWarnings("ReferenceEquality") // the very same text: nothing has to be compared
    private void readTransport(CsvFields fields) throws RegistryFormatException {
        String label = rows.repeated(TableForm.TRANSPORT);
        if (label != transportLabel) {
            transportLabel = label;
            isTcpAndUdp = label.equals(TableForm.TCP_AND_UDP);
            transport = isTcpAndUdp ? Transport.TCP : fields.transport(TableForm.TRANSPORT);
        }
    }

    @SuppressWarnings("ReferenceEquality") // see above
    private PortStatus status(CsvFields fields) throws RegistryFormatException {
        String label = rows.repeated(TableForm.STATUS);
        PortStatus known = status;
        if (label != statusLabel || known == null) {
            known = PortStatus.ofLabel(fields.text(TableForm.STATUS));
            if (known == null || known.compareTo(PortStatus.UNASSIGNED) > 0) {
                throw fields.refusal(TEXTS.get("field.status", CsvFields.brief(label)));
            }
            statusLabel = label;
            status = known;
        }
        return known;
    }

    @SuppressWarnings("ReferenceEquality") // see above
    private @Nullable String registered(CsvFields fields) throws RegistryFormatException {
        String text = rows.repeated(TableForm.REGISTERED);
        if (text != registeredText) {
            registered = fields.date(TableForm.REGISTERED);
            registeredText = text;
        }
        return registered;
    }

    @SuppressWarnings("ReferenceEquality") // see above
    private @Nullable String modified(CsvFields fields) throws RegistryFormatException {
        String text = rows.repeated(TableForm.MODIFIED);
        if (text != modifiedText) {
            modified = fields.date(TableForm.MODIFIED);
            modifiedText = text;
        }
        return modified;
    }

    private static List<String> references(CsvFields fields) throws RegistryFormatException {
        String text = fields.text(TableForm.REFERENCES);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> references = new ArrayList<>(1);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf(']', start);
            if (text.charAt(start) != '[' || end < 0) {
                throw fields.refusal(TEXTS.get("field.references", CsvFields.brief(text)));
            }
            references.add(fields.shown(text.substring(start + 1, end)));
            start = end + 1;
        }
        return references;
    }

    private static List<Integer> unauthorised(CsvFields fields, int first, int last) throws RegistryFormatException {
        String spans = fields.text(TableForm.UNAUTHORISED);
        if (spans.isEmpty()) {
            return List.of();
        }
        List<Integer> ports = new ArrayList<>();
        for (String text : spans.split(" ", -1)) {
            CsvFields.Span span = fields.span(text);
            if (span.first() < first || span.last() > last) {
                throw fields.refusal(TEXTS.get("field.unauthorised", CsvFields.brief(text)));
            }
            for (int port = span.first(); port <= span.last(); port++) {
                ports.add(port);
            }
        }
        return ports;
    }
}
