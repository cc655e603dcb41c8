package org.portatlas.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portatlas.text.Texts;
import org.portatlas.text.VisibleText;

/// Reads IANA's own CSV. Apart from the table of facts, which needs no library and is read at every
/// start. Any thread.
final class IanaCsv {
    private static final Texts TEXTS = new Texts(IanaCsv.class);

    private IanaCsv() {}

    /// @param prologueLines how many lines stand before the CSV
    static Registry read(String text, int prologueLines) throws RegistryFormatException {
        int start = 0;
        for (int line = 0; line < prologueLines; line++) {
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
                throw new RegistryFormatException(0, TEXTS.get("alien.empty"));
            }
            CsvRecord first = csv.next();
            line = prologueLines + first.getStartingLineNumber();
            IanaForm form = new IanaForm(new CsvHeader(first, line));
            ReadRecords records = new ReadRecords();
            while (csv.hasNext()) {
                CsvRecord record = csv.next();
                line = prologueLines + record.getStartingLineNumber();
                requireFields(record, first.getFieldCount(), line);
                form.read(new CsvFields(record::getField, line), records.list());
                records.check(line);
            }
            Registry registry = new Registry(records.list());
            Wholeness.requireIana(registry, text.endsWith("\n"), line);
            return registry;
        } catch (CsvParseException e) {
            throw refusal(e, prologueLines, line);
        }
    }

    private static void requireFields(CsvRecord record, int expected, long line) throws RegistryFormatException {
        if (record.getFieldCount() != expected) {
            throw new RegistryFormatException(line, TEXTS.get("record.fields", record.getFieldCount(), expected));
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
        return VisibleText.of(message.replaceAll("[\\s\\p{Cntrl}]+", " "));
    }
}
