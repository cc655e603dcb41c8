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

/// Reads class lists: comma-separated values, a line `port,name` for each port, with or without the heading
/// `port,name`. What is not one is refused with file, line and reason; nothing is read by halves. Any thread.
public final class ClassListReader {
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
                List<String> fields =
                        record.getFields().stream().map(String::strip).toList();
                if (isBlank(fields) || (isFirst && fields.getFirst().equalsIgnoreCase("port"))) {
                    continue;
                }
                Entry entry = entry(file, line, fields);
                Integer earlier = lines.putIfAbsent(entry.port(), line);
                if (earlier != null) {
                    throw file.mistake(line, "port " + entry.port() + " stands in line " + earlier + " already");
                }
                if (entries.size() == MOST_ENTRIES) {
                    throw file.mistake(line, "a class list has " + MOST_ENTRIES + " ports at most");
                }
                entries.add(entry);
            }
        } catch (CsvParseException fault) {
            throw file.mistake(line(fault, line + 1), "a quotation mark here has no other end");
        }
        if (entries.isEmpty()) {
            throw file.mistake(0, "the list has no ports: write a line such as 22,ssh for each");
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
                    line,
                    isOfSemicolons
                            ? "port and name are parted by a semicolon here; write a comma"
                            : "a line is port,name: here are " + fields.size() + " fields");
        }
        String port = fields.getFirst();
        if (!port.matches("[0-9]{1,9}") || Integer.parseInt(port) >= PortRange.PORTS) {
            throw file.mistake(line, FileText.quoted(port) + " is no port: ports are the numbers 0 to 65535");
        }
        String name = fields.getLast();
        if (name.isEmpty()) {
            throw file.mistake(line, "port " + port + " has no name");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw file.mistake(line, "the name of port " + port + " is longer than " + LONGEST_NAME + " characters");
        }
        if (name.indexOf('\n') >= 0) {
            throw file.mistake(line, "the name of port " + port + " has more than one line");
        }
        return new Entry(Integer.parseInt(port), name);
    }

    /// The parser names the line of a record in its message alone.
    private static int line(CsvParseException fault, int otherwise) {
        Matcher place = PLACE.matcher(String.valueOf(fault.getMessage()));
        return place.find() ? Integer.parseInt(place.group(1)) : otherwise;
    }
}
