package org.portatlas.store.notes;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portatlas.store.StoredFormException;
import org.portatlas.text.Texts;

/// Notes as comma-separated values with the heading `first,last,colour,tags,note,modified`, UTF-8: for spreadsheets.
/// Tags are parted by blanks. A note that a spreadsheet would take for a formula has an apostrophe before it, and so
/// has one that begins with an apostrophe; reading takes it away again. Pure functions.
public final class NotesCsv {
    private static final Texts TEXTS = new Texts(NotesCsv.class);

    /// The first line of a file, by which it is known.
    static final String HEADING = "first,last,colour,tags,note,modified";

    private static final List<String> COLUMNS = List.of(HEADING.split(",", -1));

    /// The signs that begin a formula, in their wide forms too, and those that a spreadsheet skips before one.
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern PORT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern PLACE = Pattern.compile("line (\\d+)");

    /// In characters: the longest note with each of them quoted, and what stands beside it.
    private static final int LONGEST_FIELD = 4 * Note.MOST_TEXT;

    private NotesCsv() {}

    /// The notes as a file.
    public static byte[] write(Notes notes) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(COLUMNS);
        for (Note note : notes.all()) {
            csv.writeRecord(
                    Integer.toString(note.first()),
                    Integer.toString(note.last()),
                    note.colour().label(),
                    String.join(" ", note.tags()),
                    harmless(note.text()),
                    note.modified().toString());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Reads such a file; `last`, `colour`, `tags`, `note` and `modified` may be empty.
    /// @throws StoredFormException if it is none, with the line
    public static Notes read(byte[] content) throws StoredFormException {
        Iterator<CsvRecord> records = CsvReader.builder()
                // Counted here, where the mistake can say what is missing.
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(NotesForm.MOST_BYTES + 1)
                .ofCsvRecord(NotesText.of(content))
                .iterator();
        NoteFields notes = new NoteFields();
        int line = 1;
        boolean hasHeading = false;
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = Math.toIntExact(record.getStartingLineNumber());
                List<String> fields = record.getFields();
                if (!hasHeading) {
                    demandHeading(line, fields);
                    hasHeading = true;
                } else if (!fields.stream().allMatch(String::isBlank)) {
                    add(notes, line, fields);
                }
            }
        } catch (CsvParseException fault) {
            throw new StoredFormException(at(fault, line), TEXTS.get("csv.quote"));
        }
        if (!hasHeading) {
            throw new StoredFormException(1, TEXTS.get("csv.heading", HEADING));
        }
        return notes.notes();
    }

    private static void demandHeading(int line, List<String> fields) throws StoredFormException {
        if (!fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList()
                .equals(COLUMNS)) {
            boolean isOfSemicolons = fields.size() == 1 && fields.getFirst().contains(";");
            throw new StoredFormException(
                    line, isOfSemicolons ? TEXTS.get("csv.semicolons") : TEXTS.get("csv.heading", HEADING));
        }
    }

    private static void add(NoteFields notes, int line, List<String> fields) throws StoredFormException {
        if (fields.size() != COLUMNS.size()) {
            throw new StoredFormException(line, TEXTS.get("csv.fields", COLUMNS.size(), fields.size()));
        }
        if (fields.stream().anyMatch(field -> field.length() > LONGEST_FIELD)) {
            throw new StoredFormException(line, TEXTS.get("text.long", Note.MOST_TEXT));
        }
        int first = port(line, fields.getFirst());
        String last = fields.get(1);
        String tags = fields.get(3).strip().toLowerCase(Locale.ROOT);
        String modified = fields.get(5).strip();
        notes.add(
                line,
                first,
                last.isBlank() ? first : port(line, last),
                unharmed(fields.get(4)),
                fields.get(2),
                tags.isEmpty() ? List.of() : Arrays.asList(tags.split("[\\s,;]+", -1)),
                modified.isEmpty() ? Instant.EPOCH : NoteFields.time(line, modified));
    }

    private static int port(int line, String field) throws StoredFormException {
        String digits = field.strip();
        if (!PORT.matcher(digits).matches()) {
            throw new StoredFormException(line, TEXTS.get("csv.port", NoteFields.brief(field)));
        }
        return Integer.parseInt(digits);
    }

    private static String harmless(String text) {
        return startsSo(text, 0) ? "'" + text : text;
    }

    private static String unharmed(String field) {
        return field.startsWith("'") && startsSo(field, 1) ? field.substring(1) : field;
    }

    private static boolean startsSo(String text, int at) {
        return text.length() > at && (text.charAt(at) == '\'' || FORMULA_STARTS.indexOf(text.charAt(at)) >= 0);
    }

    /// The parser names the line of a record in its message alone.
    private static int at(CsvParseException fault, int otherwise) {
        Matcher place = PLACE.matcher(String.valueOf(fault.getMessage()));
        return place.find() ? Integer.parseInt(place.group(1)) : otherwise;
    }
}
