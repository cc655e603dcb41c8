package org.portatlas.lesson;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portatlas.lesson.ClassList.Entry;
import org.portatlas.registry.PortRange;
import org.portatlas.text.Texts;

/// Reads class lists: comma-separated values, a line `port,name` for each port, with or without the heading
/// `port,name`. What is not one is refused with file, line and reason; nothing is read by halves. Any thread.
public final class ClassListReader {
    private static final Texts TEXTS = new Texts(ClassListReader.class);

    /// More could not be learnt, and would not be seen on the map.
    private static final int MOST_ENTRIES = 1000;

    private static final int LONGEST_NAME = 60;
    private static final int FIELDS = 2;
    private static final Pattern PLACE = Pattern.compile("line (\\d+)");

    private ClassListReader() {}

    /// Reads a list of the user's.
    /// @throws MistakeInFileException if the file is no class list
    /// @throws IOException if the file cannot be read
    public static ClassList read(Path file) throws IOException {
        return read(FileText.read(file));
    }

    /// Reads a list.
    /// @param file its name, for mistakes
    /// @param bytes UTF-8
    /// @throws MistakeInFileException if they are no class list
    public static ClassList read(String file, byte[] bytes) throws MistakeInFileException {
        return read(FileText.of(file, bytes));
    }

    private static ClassList read(FileText file) throws MistakeInFileException {
        Iterator<CsvRecord> records = CsvReader.builder()
                // Counted here, where the mistake can say what is missing.
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(file.text())
                .iterator();
        Map<Integer, Integer> lines = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        int line = 0;
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                boolean isFirst = line == 0;
                line = Math.toIntExact(record.getStartingLineNumber());
                List<String> fields = record.getFields().stream()
                        .map(field -> field.strip().replace('\t', ' '))
                        .toList();
                if (isBlank(fields) || (isFirst && fields.getFirst().equalsIgnoreCase("port"))) {
                    continue;
                }
                Entry entry = entry(file, line, fields);
                Integer earlier = lines.putIfAbsent(entry.port(), line);
                if (earlier != null) {
                    throw file.mistake(line, TEXTS.get("list.twice", entry.port(), earlier));
                }
                if (entries.size() == MOST_ENTRIES) {
                    throw file.mistake(line, TEXTS.get("list.ports", MOST_ENTRIES));
                }
                entries.add(entry);
            }
        } catch (CsvParseException fault) {
            throw file.mistake(line(fault, line + 1), TEXTS.get("list.quotation"));
        }
        if (entries.isEmpty()) {
            throw file.mistake(0, TEXTS.get("list.empty"));
        }
        return new ClassList(file.file().replaceFirst("\\.[^.]*$", ""), entries);
    }

    private static boolean isBlank(List<String> fields) {
        return fields.stream().allMatch(String::isEmpty);
    }

    private static Entry entry(FileText file, int line, List<String> fields) throws MistakeInFileException {
        if (fields.size() != FIELDS) {
            boolean isOfSemicolons = fields.size() == 1 && fields.getFirst().contains(";");
            throw file.mistake(
                    line, isOfSemicolons ? TEXTS.get("list.semicolon") : TEXTS.get("list.fields", fields.size()));
        }
        String port = fields.getFirst();
        if (!port.matches("[0-9]{1,9}") || Integer.parseInt(port) >= PortRange.PORTS) {
            throw file.mistake(line, TEXTS.get("ports.port", FileText.quoted(port)));
        }
        String name = fields.getLast();
        if (name.isEmpty()) {
            throw file.mistake(line, TEXTS.get("list.no.name", port));
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw file.mistake(line, TEXTS.get("list.name.long", port, LONGEST_NAME));
        }
        if (name.indexOf('\n') >= 0) {
            throw file.mistake(line, TEXTS.get("list.name.lines", port));
        }
        return new Entry(Integer.parseInt(port), name);
    }

    /// The parser names the line of a record in its message alone.
    private static int line(CsvParseException fault, int otherwise) {
        Matcher place = PLACE.matcher(String.valueOf(fault.getMessage()));
        return place.find() ? Integer.parseInt(place.group(1)) : otherwise;
    }
}
