package org.portatlas.store.notes;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.portatlas.store.NewerFormException;
import org.portatlas.store.StoredForm;
import org.portatlas.store.StoredFormException;
import org.portatlas.text.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Notes as JSON, version 1, UTF-8, a note a line so that versions of the file can be compared line by line:
/// ```
/// {"version":1,"notes":[
/// {"first":22,"last":22,"text":"…","colour":"red","tags":["lab"],"modified":"2026-11-22T10:02:14Z"}
/// ]}
/// ```
/// `version` comes first. Of a note, `first` has to be there, and a text, a colour or a tag. Keys that are unknown are
/// passed over.
public final class NotesForm implements StoredForm<Notes> {
    private static final Texts TEXTS = new Texts(NotesForm.class);

    /// A longer file is not from this program.
    public static final int MOST_BYTES = 8 << 20;

    private static final int VERSION = 1;
    private static final int MOST_DEPTH = 100;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(tools.jackson.core.StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .build())
            .build();

    @Override
    public byte[] write(Notes notes) {
        if (notes.isEmpty()) {
            return ("{\"version\":" + VERSION + ",\"notes\":[]}\n").getBytes(StandardCharsets.UTF_8);
        }
        String lines = notes.all().stream().map(this::line).collect(Collectors.joining(",\n"));
        return ("{\"version\":" + VERSION + ",\"notes\":[\n" + lines + "\n]}\n").getBytes(StandardCharsets.UTF_8);
    }

    private String line(Note note) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeNumberProperty("first", note.first());
            json.writeNumberProperty("last", note.last());
            json.writeStringProperty("text", note.text());
            json.writeStringProperty("colour", note.colour().label());
            json.writeArrayPropertyStart("tags");
            note.tags().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("modified", note.modified().toString());
            json.writeEndObject();
        }
        return line.toString();
    }

    @Override
    public Notes read(byte[] content) throws StoredFormException, NewerFormException {
        String text = NotesText.of(content);
        try (JsonParser json = factory.createParser(ObjectReadContext.empty(), text)) {
            return read(json);
        } catch (JacksonException fault) {
            int line = fault.getLocation() == null
                    ? 0
                    : Math.max(0, fault.getLocation().getLineNr());
            throw new StoredFormException(line, TEXTS.get("json.none"));
        }
    }

    private static Notes read(JsonParser json) throws StoredFormException, NewerFormException {
        demand(json.nextToken() == JsonToken.START_OBJECT, json, () -> TEXTS.get("json.object"));
        demand(
                "version".equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_NUMBER_INT,
                json,
                () -> TEXTS.get("json.version"));
        int version = number(json);
        if (version > VERSION) {
            throw new NewerFormException(version);
        }
        demand(version == VERSION, json, () -> TEXTS.get("json.version.none", version));
        NoteFields notes = new NoteFields();
        boolean hasNotes = false;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            JsonToken value = json.nextToken();
            if (key.equals("notes") && !hasNotes) {
                hasNotes = true;
                demand(value == JsonToken.START_ARRAY, json, () -> TEXTS.get("json.list"));
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    note(json, notes);
                }
                demand(json.currentToken() == JsonToken.END_ARRAY, json, () -> TEXTS.get("json.note"));
            } else {
                json.skipChildren();
            }
        }
        demand(
                json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null,
                json,
                () -> TEXTS.get("json.end"));
        demand(hasNotes, json, () -> TEXTS.get("json.notes"));
        return notes.notes();
    }

    private static void note(JsonParser json, NoteFields notes) throws StoredFormException {
        int line = line(json);
        int first = -1;
        int last = -1;
        String text = "";
        String colour = "";
        List<String> tags = List.of();
        Instant modified = Instant.EPOCH;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            switch (key) {
                case "first" -> first = number(json);
                case "last" -> last = number(json);
                case "text" -> text = text(json);
                case "colour" -> colour = text(json);
                case "tags" -> tags = tags(json);
                case "modified" -> modified = NoteFields.time(line(json), text(json));
                default -> json.skipChildren();
            }
        }
        demand(json.currentToken() == JsonToken.END_OBJECT, json, () -> TEXTS.get("json.note.end"));
        demand(first >= 0, json, () -> TEXTS.get("json.first"));
        notes.add(line, first, last < 0 ? first : last, text, colour, tags, modified);
    }

    private static List<String> tags(JsonParser json) throws StoredFormException {
        demand(json.currentToken() == JsonToken.START_ARRAY, json, () -> TEXTS.get("json.tags"));
        List<String> tags = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String tag = text(json);
            demand(tags.size() < Note.MOST_TAGS, json, () -> TEXTS.get("tags.many", Note.MOST_TAGS));
            tags.add(tag);
        }
        return tags;
    }

    private static int number(JsonParser json) throws StoredFormException {
        demand(json.currentToken() == JsonToken.VALUE_NUMBER_INT, json, () -> TEXTS.get("json.number"));
        try {
            int number = json.getIntValue();
            demand(number >= 0, json, () -> TEXTS.get("json.number.less"));
            return number;
        } catch (JacksonException tooLarge) {
            throw new StoredFormException(line(json), TEXTS.get("json.number.large"));
        }
    }

    private static String text(JsonParser json) throws StoredFormException {
        demand(json.currentToken() == JsonToken.VALUE_STRING, json, () -> TEXTS.get("json.text"));
        return json.getString();
    }

    private static void demand(boolean holds, JsonParser json, Supplier<String> otherwise) throws StoredFormException {
        if (!holds) {
            throw new StoredFormException(line(json), otherwise.get());
        }
    }

    private static int line(JsonParser json) {
        return Math.max(0, json.currentTokenLocation().getLineNr());
    }
}
