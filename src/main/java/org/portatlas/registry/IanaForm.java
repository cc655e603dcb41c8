package org.portatlas.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portatlas.text.Texts;

/// IANA's own CSV form: 12 columns, of which it needs nine. They are found by name, for their names and places have
/// changed over the years; Assignee, Contact and Service Code are never looked at.
final class IanaForm {
    private static final Texts TEXTS = new Texts(IanaForm.class);
    private final int service;
    private final int port;
    private final int transport;
    private final int description;
    private final int registered;
    private final int modified;
    private final int reference;
    private final int unauthorised;
    private final int notes;

    IanaForm(CsvHeader header) throws RegistryFormatException {
        service = header.column("Service Name");
        port = header.column("Port Number");
        transport = header.column("Transport Protocol");
        description = header.column("Description");
        registered = header.column("Registration Date");
        modified = header.column("Modification Date");
        reference = header.column("Reference");
        unauthorised = header.column("Unauthorized Use Reported", "Known Unauthorized Uses");
        notes = header.column("Assignment Notes");
    }

    void read(CsvFields fields, List<RegistryRecord> records) throws RegistryFormatException {
        @Nullable String name = fields.shownOrNull(service);
        CsvFields.@Nullable Span ports = fields.ports(port);
        if (ports == null && name == null) {
            throw fields.refusal(TEXTS.get("record.nameless"));
        }
        int first = ports == null ? RegistryRecord.NO_PORT : ports.first();
        int last = ports == null ? RegistryRecord.NO_PORT : ports.last();
        String words = fields.text(description);
        @Nullable String title = IanaWording.title(words);
        String note = fields.text(notes);
        PortStatus status = IanaWording.status(name != null, words);
        records.add(new RegistryRecord(
                name,
                first,
                last,
                fields.transport(transport),
                status,
                status == PortStatus.ASSIGNED && title != null ? fields.shown(title) : null,
                fields.date(registered),
                fields.date(modified),
                IanaWording.references(fields.text(reference)).stream()
                        .map(fields::shown)
                        .toList(),
                IanaWording.isAlias(note),
                IanaWording.isWidespreadUnassignedUse(note),
                ports == null ? List.of() : IanaWording.unauthorisedPorts(fields.text(unauthorised), first, last)));
    }
}
