package org.portatlas.export;

import java.io.PrintWriter;
import java.util.function.ToIntFunction;
import org.portatlas.registry.PortRange;
import org.portatlas.registry.PortSet;
import org.portatlas.registry.PortStatus;
import org.portatlas.registry.RegionSummary;
import org.portatlas.registry.RegionSummary.GapPart;
import org.portatlas.registry.RegionSummary.Service;
import org.portatlas.registry.Transport;
import tools.jackson.core.JsonGenerator;

/// Writes a region as JSON; keys and labels are a contract, scripts depend on them. Only ASCII is written. The writer
/// stays open.
public final class RegionJson {
    private final RegionReport report;
    private final JsonGenerator json;

    private RegionJson(RegionReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /// `{"edition":…,"ports":…,"runs":[…],"byStatus":{…},"byRange":{…},"byTransport":{…},"gaps":[…],"listeners":…,
    /// "services":[…]}`, where `listeners` is null if this machine was not looked at.
    public static void write(RegionReport report, PrintWriter out) {
        try (JsonGenerator json = CheckJson.generator(out)) {
            new RegionJson(report, json).write();
        }
        out.println();
    }

    private void write() {
        RegionSummary summary = report.summary();
        json.writeStartObject();
        json.writeStringProperty("edition", summary.edition());
        json.writeNumberProperty("ports", summary.ports().size());
        json.writeArrayPropertyStart("runs");
        for (PortSet.Run run : summary.ports().runs()) {
            json.writeStartObject();
            ends(run.first(), run.last());
            json.writeEndObject();
        }
        json.writeEndArray();
        counts("byStatus", summary::count);
        json.writeObjectPropertyStart("byRange");
        for (PortRange range : PortRange.values()) {
            counts(range.label(), status -> summary.count(range, status));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("byTransport");
        for (Transport transport : Transport.values()) {
            counts(transport.label(), status -> summary.count(transport, status));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("gaps");
        summary.gaps().forEach(this::gap);
        json.writeEndArray();
        listeners();
        json.writeArrayPropertyStart("services");
        summary.services().forEach(this::service);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(String name, ToIntFunction<PortStatus> count) {
        json.writeObjectPropertyStart(name);
        for (PortStatus status : PortStatus.values()) {
            json.writeNumberProperty(status.label(), count.applyAsInt(status));
        }
        json.writeEndObject();
    }

    private void gap(GapPart part) {
        json.writeStartObject();
        ends(part.gap().first(), part.gap().last());
        json.writeNumberProperty("length", part.gap().length());
        json.writeNumberProperty("inside", part.inside());
        json.writeEndObject();
    }

    private void listeners() {
        RegionReport.Held held = report.held();
        if (held == null) {
            json.writeNullProperty("listeners");
        } else {
            json.writeObjectPropertyStart("listeners");
            json.writeBooleanProperty("whole", held.isWhole());
            CheckJson.sockets(json, held.sockets());
            json.writeEndObject();
        }
    }

    private void service(Service service) {
        json.writeStartObject();
        ends(service.first(), service.last());
        json.writeStringProperty("service", service.name());
        json.writeStringProperty("title", service.title());
        json.writeArrayPropertyStart("transports");
        service.transports().forEach(transport -> json.writeString(transport.label()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void ends(int first, int last) {
        json.writeNumberProperty("first", first);
        json.writeNumberProperty("last", last);
    }
}
