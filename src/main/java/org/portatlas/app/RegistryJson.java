package org.portatlas.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.portatlas.registry.Assignment;
import org.portatlas.registry.Gap;
import org.portatlas.registry.Port;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryRow;
import org.portatlas.registry.SearchResult.ServiceHit;
import org.portatlas.registry.Transport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// The registry as JSON: the keys and their order are a contract, scripts depend on them. Streamed, so that all
/// 65,536 ports take no more memory than one.
final class RegistryJson {
    private static final String EDITION = "edition";
    private static final String TRANSPORT = "transport";

    private RegistryJson() {}

    /// Writes one document and a line end, and leaves the writer open.
    static void write(PrintWriter out, Consumer<JsonGenerator> document) {
        JsonFactory factory = JsonFactory.builder()
                // A terminal shows it too, and a query is echoed as it was typed.
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            document.accept(json);
        }
        out.println();
        out.flush();
    }

    /// The answer to a query for a number or a range.
    static void lookup(JsonGenerator json, Registry registry, String query, IntStream ports) {
        json.writeStartObject();
        startLookup(json, registry, query, ports);
        json.writeEndObject();
    }

    /// The answer to a query for words.
    static void lookup(
            JsonGenerator json, Registry registry, String query, IntStream ports, List<ServiceHit> services) {
        json.writeStartObject();
        startLookup(json, registry, query, ports);
        json.writeArrayPropertyStart("services");
        for (ServiceHit hit : services) {
            json.writeStartObject();
            json.writeStringProperty("service", hit.service());
            json.writeStringProperty("title", hit.title());
            Transport transport = hit.transport();
            json.writeStringProperty(TRANSPORT, transport == null ? null : transport.label());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// Gaps over all transports (`any`) or one.
    static void gaps(JsonGenerator json, Registry registry, String transport, List<Gap> gaps) {
        json.writeStartObject();
        json.writeStringProperty(EDITION, registry.edition());
        json.writeStringProperty(TRANSPORT, transport);
        json.writeArrayPropertyStart("gaps");
        for (Gap gap : gaps) {
            json.writeStartObject();
            ends(json, gap);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// One port, the contract's `PORT`.
    static void port(JsonGenerator json, Registry registry, int number) {
        Port port = registry.port(number);
        json.writeStartObject();
        json.writeNumberProperty("port", port.number());
        json.writeStringProperty("hex", Port.hex(number));
        json.writeStringProperty("range", port.range().label());
        json.writeStringProperty("status", port.status().label());
        json.writeObjectPropertyStart("byTransport");
        port.byTransport().forEach((transport, status) -> json.writeStringProperty(transport.label(), status.label()));
        json.writeEndObject();
        json.writeArrayPropertyStart("assignments");
        port.assignments().forEach(assignment -> assignment(json, assignment));
        json.writeEndArray();
        json.writeArrayPropertyStart("rows");
        port.rows().forEach(row -> row(json, row));
        json.writeEndArray();
        Gap gap = port.gap();
        if (gap == null) {
            json.writeNullProperty("gap");
        } else {
            json.writeObjectPropertyStart("gap");
            ends(json, gap);
            neighbour(json, "previousAssigned", registry.previousAssigned(gap.first()));
            neighbour(json, "nextAssigned", registry.nextAssigned(gap.last()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void startLookup(JsonGenerator json, Registry registry, String query, IntStream ports) {
        json.writeStringProperty(EDITION, registry.edition());
        json.writeStringProperty("query", query);
        json.writeArrayPropertyStart("ports");
        ports.forEach(port -> port(json, registry, port));
        json.writeEndArray();
    }

    private static void assignment(JsonGenerator json, Assignment assignment) {
        json.writeStartObject();
        json.writeStringProperty("service", assignment.service());
        json.writeStringProperty("title", assignment.title());
        json.writeStringProperty(TRANSPORT, assignment.transport().label());
        json.writeStringProperty("registered", assignment.registered());
        json.writeStringProperty("modified", assignment.modified());
        json.writeArrayPropertyStart("references");
        assignment.references().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("alias", assignment.alias());
        json.writeBooleanProperty("widespreadUnassignedUse", assignment.widespreadUnassignedUse());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, RegistryRow row) {
        json.writeStartObject();
        json.writeNumberProperty("first", row.first());
        json.writeNumberProperty("last", row.last());
        Transport transport = row.transport();
        json.writeStringProperty(TRANSPORT, transport == null ? null : transport.label());
        json.writeStringProperty("status", row.status().label());
        json.writeStringProperty("modified", row.modified());
        json.writeArrayPropertyStart("unauthorisedPorts");
        row.unauthorisedPorts().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ends(JsonGenerator json, Gap gap) {
        json.writeNumberProperty("first", gap.first());
        json.writeNumberProperty("last", gap.last());
        json.writeNumberProperty("length", gap.length());
    }

    private static void neighbour(JsonGenerator json, String key, OptionalInt port) {
        if (port.isPresent()) {
            json.writeNumberProperty(key, port.getAsInt());
        } else {
            json.writeNullProperty(key);
        }
    }
}
