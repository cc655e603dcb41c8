package org.portatlas.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.portatlas.bench.Row.Due;
import org.portatlas.bench.Row.Unit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// All that one run has measured, for people and for programs.
///
/// @param machine where it ran
/// @param kinds what frames of each kind cost
record Report(Instant time, String machine, List<Row> rows, List<Frames.Kind> kinds) {
    String markdown() {
        StringBuilder text = new StringBuilder();
        text.append("Measured ")
                .append(time.truncatedTo(ChronoUnit.SECONDS))
                .append(" on ")
                .append(machine);
        text.append(".\nMedians; each ratio is the median over pairs measured in turns.\n\n");
        append(text, Due.NOW);
        text.append("\nTo be watched, not promised yet:\n\n");
        append(text, Due.LATER);
        text.append("\nFrames by kind:\n\n| frames | count | median | p95 |\n| --- | ---: | ---: | ---: |\n");
        kinds.forEach(kind -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms |%n",
                kind.name(),
                kind.frames(),
                kind.median(),
                kind.p95())));
        return text.toString();
    }

    private void append(StringBuilder text, Due due) {
        text.append("| what | ours | baseline | ratio | bar | met |\n");
        text.append("| --- | ---: | ---: | ---: | ---: | --- |\n");
        rows.stream()
                .filter(row -> row.due() == due)
                .forEach(row -> text.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %s: %s | %.2f | ≤ %.2f | %s |%n",
                        row.what(),
                        amount(row.ours(), row.unit()),
                        row.baselineName(),
                        amount(row.baseline(), row.unit()),
                        row.ratio(),
                        row.bar(),
                        row.isMet() ? "yes" : "**no**")));
    }

    void writeJson(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("time", time.toString());
            json.writeStringProperty("machine", machine);
            json.writeArrayPropertyStart("rows");
            rows.forEach(row -> write(row, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("frames");
            kinds.forEach(kind -> write(kind, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("what", row.what());
        json.writeNumberProperty("ours", row.ours());
        json.writeStringProperty("baseline", row.baselineName());
        json.writeNumberProperty("baselineAmount", row.baseline());
        json.writeStringProperty("unit", row.unit().toString());
        json.writeNumberProperty("ratio", row.ratio());
        json.writeNumberProperty("bar", row.bar());
        json.writeBooleanProperty("met", row.isMet());
        json.writeBooleanProperty("dueNow", row.due() == Due.NOW);
        json.writeEndObject();
    }

    private static void write(Frames.Kind kind, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind.name());
        json.writeNumberProperty("frames", kind.frames());
        json.writeNumberProperty("medianMillis", kind.median());
        json.writeNumberProperty("p95Millis", kind.p95());
        json.writeEndObject();
    }

    private static String amount(double value, Unit unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : value < 100 ? "%.1f %s" : "%.0f %s", value, unit);
    }
}
