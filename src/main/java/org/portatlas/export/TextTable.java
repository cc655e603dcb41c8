package org.portatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// Rows of a table as text for elsewhere: a file for a spreadsheet or for a program, or what a clipboard takes. A value
/// is a whole number, a text, a list of texts, or null where there is none. Any thread; rows are made one by one.
///
/// @param head what stands before the rows in JSON
/// @param name of the list of rows in JSON
/// @param columns the keys of JSON and the heading of CSV
/// @param count of rows
/// @param row its values, in the order of the columns
public record TextTable(
        Map<String, String> head,
        String name,
        List<String> columns,
        int count,
        IntFunction<List<@Nullable Object>> row) {
    /// All of it in one form.
    public String text(FileForm form) {
        return switch (form) {
            case CSV -> csv();
            case JSON -> json();
        };
    }

    /// A heading and the rows. Text that a spreadsheet would take for a formula is made harmless ([SpreadsheetText]).
    public String csv() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(columns);
        rows().forEach(values ->
                csv.writeRecord(values.stream().map(TextTable::cell).toList()));
        return text.toString();
    }

    /// Lines with a head and tabs between the fields, as a spreadsheet takes them from the clipboard.
    public String tabs() {
        return Stream.concat(
                        Stream.of(columns),
                        rows().map(values -> values.stream()
                                .map(TextTable::cell)
                                .map(field -> field.replaceAll("[\t\r\n]", " "))
                                .toList()))
                .map(line -> String.join("\t", line) + "\n")
                .collect(Collectors.joining());
    }

    /// One document. Only ASCII is written, other letters by their number: so it is UTF-8 whoever reads it.
    public String json() {
        StringWriter text = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            head.forEach(json::writeStringProperty);
            json.writeArrayPropertyStart(name);
            rows().forEach(values -> {
                json.writeStartObject();
                for (int column = 0; column < columns.size(); column++) {
                    json.writeName(columns.get(column));
                    value(json, values.get(column));
                }
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void value(JsonGenerator json, @Nullable Object value) {
        switch (value) {
            case null -> json.writeNull();
            case Integer number -> json.writeNumber(number);
            case List<?> texts -> {
                json.writeStartArray();
                texts.forEach(text -> json.writeString(String.valueOf(text)));
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }

    private static String cell(@Nullable Object value) {
        String text = value instanceof List<?> texts
                ? texts.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : Objects.toString(value, "");
        return SpreadsheetText.of(text);
    }

    private Stream<List<@Nullable Object>> rows() {
        return IntStream.range(0, count).mapToObj(row);
    }
}
