package org.portatlas.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the registry in both its forms: IANA's own CSV, which users download, and the embedded table of facts.
/// What is not the whole registry is refused with the line and the reason; nothing is read by halves. Any thread.
public final class RegistryReader {
    /// Twelve times the registry's size, in bytes: what is larger is something else.
    public static final int LARGEST = 16 * 1024 * 1024;

    /// Twice the registry's records, and as many as the search can number.
    private static final int MOST_RECORDS = 32_767;

    /// Of all rows together: today's cover 63,000 ports. Rows without end would take all memory.
    private static final int MOST_COVERED = 1_000_000;

    private static final String PROLOGUE = "#";

    private RegistryReader() {}

    /// Reads a file.
    /// @throws RegistryFormatException if the file is not the registry, or not all of it
    /// @throws IOException if the file cannot be read
    public static Registry read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new RegistryFormatException(0, "this is a directory, not a file");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new RegistryFormatException(0, "this is not a regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /// Reads to the end of the stream and leaves it open.
    /// @throws RegistryFormatException if the bytes are not the registry, or not all of it
    /// @throws IOException if the stream cannot be read
    public static Registry read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RegistryFormatException(0, "this is not IANA's port registry: it is larger than 16 MiB");
        }
        return parse(Utf8Text.decode(bytes));
    }

    private static Registry parse(String text) throws RegistryFormatException {
        int start = 0;
        int prologueLines = 0;
        for (; text.startsWith(PROLOGUE, start); prologueLines++) {
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
        Iterator<CsvRecord> csv = CsvReader.builder()
                // Counted here, where the line is known.
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.substring(start))
                .iterator();
        long line = prologueLines;
        try {
            if (!csv.hasNext()) {
                throw new RegistryFormatException(0, "the file is empty");
            }
            CsvRecord first = csv.next();
            line = prologueLines + first.getStartingLineNumber();
            CsvHeader header = new CsvHeader(first, line);
            boolean table = TableForm.isTable(header);
            RecordForm form = table ? new TableForm(header) : new IanaForm(header);
            List<RegistryRecord> records = new ArrayList<>(16 * 1024);
            int covered = 0;
            while (csv.hasNext()) {
                CsvRecord record = csv.next();
                line = prologueLines + record.getStartingLineNumber();
                requireFields(record, first.getFieldCount(), line);
                int before = records.size();
                form.read(new CsvFields(record, line), records);
                covered += ports(records, before);
                requireReason(records.size(), covered, line);
            }
            Registry registry = new Registry(records);
            if (table) {
                Wholeness.requireTable(registry, text.substring(0, start), text, line);
            } else {
                Wholeness.requireIana(registry, text, line);
            }
            return registry;
        } catch (CsvParseException e) {
            throw refusal(e, prologueLines, line);
        }
    }

    /// How many ports the records from one on cover, each counted by itself.
    private static int ports(List<RegistryRecord> records, int from) {
        int ports = 0;
        for (int i = from; i < records.size(); i++) {
            RegistryRecord record = records.get(i);
            ports += record.hasPort() ? record.last() - record.first() + 1 : 0;
        }
        return ports;
    }

    private static void requireReason(int records, int covered, long line) throws RegistryFormatException {
        if (records > MOST_RECORDS) {
            throw new RegistryFormatException(
                    line, "this is not IANA's port registry: it has more than " + MOST_RECORDS + " records");
        }
        if (covered > MOST_COVERED) {
            throw new RegistryFormatException(
                    line, "this is not IANA's port registry: its rows cover the same ports over and over");
        }
    }

    private static void requireFields(CsvRecord record, int expected, long line) throws RegistryFormatException {
        if (record.getFieldCount() != expected) {
            throw new RegistryFormatException(
                    line, "this record has " + record.getFieldCount() + " fields, the header has " + expected);
        }
    }

    /// The parser names the line of the record in its message alone.
    private static RegistryFormatException refusal(CsvParseException fault, int prologueLines, long lineBefore) {
        String message = String.valueOf(fault.getMessage());
        Matcher place = Pattern.compile("\\(record starting at line (\\d+)\\)").matcher(message);
        return place.find()
                ? new RegistryFormatException(
                        prologueLines + Long.parseLong(place.group(1)),
                        oneLine(place.replaceFirst("").strip()))
                : new RegistryFormatException(lineBefore + 1, oneLine(message));
    }

    private static String oneLine(String message) {
        return message.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
