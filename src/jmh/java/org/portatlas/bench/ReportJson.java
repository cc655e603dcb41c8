package org.portatlas.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portatlas.bench.Row.Due;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A report as JSON: `date`, `quick`, `parts`, `machine`, and `rows` with the columns of the table.
final class ReportJson {
    private final JsonGenerator json;

    private ReportJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Report report, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            new ReportJson(json).write(report);
        }
    }

    private void write(Report report) {
        json.writeStartObject();
        json.writeStringProperty("date", report.date().toString());
        json.writeBooleanProperty("quick", report.plan().effort() == Effort.QUICK);
        json.writeArrayPropertyStart("parts");
        report.plan().parts().forEach(part -> json.writeString(part.toString()));
        json.writeEndArray();
        write(report.host());
        json.writeArrayPropertyStart("rows");
        report.rows().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Host host) {
        json.writeObjectPropertyStart("machine");
        json.writeNumberProperty("processors", host.processors());
        json.writeNumberProperty("memoryMegabytes", host.memory());
        json.writeStringProperty("kernel", host.kernel());
        json.writeStringProperty("java", host.java());
        json.writeStringProperty("javafx", host.javafx());
        json.writeEndObject();
    }

    private void write(Row row) {
        json.writeStartObject();
        json.writeStringProperty("what", row.what());
        json.writeNumberProperty("ours", row.ours());
        json.writeNumberProperty("baseline", row.baseline());
        json.writeStringProperty("baselineName", row.baselineName());
        json.writeStringProperty("unit", row.unit().toString());
        json.writeNumberProperty("ratio", row.ratio());
        json.writeNumberProperty("bar", row.bar());
        json.writeBooleanProperty("met", row.isMet());
        json.writeBooleanProperty("promised", row.due() == Due.NOW);
        json.writeEndObject();
    }
}
