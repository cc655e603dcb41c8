package org.portatlas.app;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.portatlas.registry.Registry;
import org.portatlas.registry.RegistryReader;

/// Files written to harm who reads them: under hostile names, of texts that steer, hide, go on for ever or look like
/// markup. Each says where it comes from, as in `from_lesson`.
///
/// @param directory where they are written
record HostileFiles(Path directory) {
    static final String STEERING = "\u202e\u200b\u001b[31m\u2066\u0085\u007f\u2028";
    static final String HEAP = "e" + "\u0301".repeat(20);
    private static final String MARKUP = "{0}%s'<b>&_x";
    private static final Set<Integer> PORTS = Set.of(22, 80, 443, 780, 800, 8080);

    /// The embedded edition, with the rows of some ports made hostile.
    static Registry edition() {
        StringWriter table = new StringWriter();
        StringWriter hostile = new StringWriter();
        try {
            Registry.embedded().writeTable(table);
            CsvWriter csv = CsvWriter.builder()
                    .bufferSize(0)
                    .lineDelimiter(LineDelimiter.LF)
                    .build(hostile);
            for (String line : table.toString().split("\n", -1)) {
                String port = line.substring(0, Math.max(0, line.indexOf(',')));
                if (port.matches("\\d{1,5}") && PORTS.contains(Integer.valueOf(port))) {
                    CsvRecord record = CsvReader.builder().ofCsvRecord(line).stream()
                            .findFirst()
                            .orElseThrow();
                    String[] fields = record.getFields().toArray(String[]::new);
                    fields[3] = "from_edition" + MARKUP + STEERING + HEAP;
                    fields[4] = STEERING + HEAP + "\n" + MARKUP + "x".repeat(5000);
                    fields[7] = "[RFC_9" + STEERING + "]";
                    csv.writeRecord(fields);
                } else {
                    hostile.write(line.isEmpty() ? "" : line + "\n");
                }
            }
            return RegistryReader.read(
                    new ByteArrayInputStream(hostile.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /// One that is read.
    Path classList() throws IOException {
        return Files.writeString(
                file("list.csv"), "22,from_list" + MARKUP + "\n443,\"_=y\"\n8080,x_" + "x".repeat(50) + "\n");
    }

    /// One that is not.
    Path refusedClassList() throws IOException {
        return Files.writeString(file("bad.csv"), "22," + HEAP + "\n");
    }

    /// As somebody else shares them.
    Path sharedNotes() throws IOException {
        return Files.writeString(
                file("shared.csv"),
                "first,last,colour,tags,note,modified\n22,22,red,a_x lab_x,from_notes" + MARKUP + HEAP + ",\n");
    }

    /// To be taken in among the user's own.
    Path importedNotes() throws IOException {
        return Files.writeString(
                file("notes.csv"),
                "first,last,colour,tags,note,modified\n22,22,red,b_x,other_x" + MARKUP + HEAP + ",\n23,23,,,z_x,\n");
    }

    Path refusedNotes() throws IOException {
        return Files.writeString(file("bad.json"), "{\"version\":1,\"notes\":[{\"first\":1,\"text\":\"\\u202e\"}]}");
    }

    /// What the file of the user's own notes holds.
    static String notes() {
        return """
                {"version":1,"notes":[
                {"first":22,"last":22,"text":"from_notes%1$s","colour":"red","tags":["lab_x"]},
                {"first":8080,"last":8080,"text":"%1$s\\n=1+1","colour":"blue","tags":["y"]}
                ]}
                """.formatted(MARKUP + HEAP);
    }

    /// What the file of the baseline holds.
    static String baseline() {
        return """
                {"version":1,"time":"2026-11-22T10:02:14Z","sockets":[{"protocol":"tcp","family":"ipv4","address":"%1$s",\
                "interface":"_\\u202e","port":8080,"state":"listening","v6only":null,"exposure":"machine","uid":1000,\
                "user":"_\\u202e","owners":[{"pid":812,"name":"from_baseline%1$s"}]}]}
                """.formatted(STEERING.replace("\u001b", "\\u001b"));
    }

    Path lesson() throws IOException {
        return Files.writeString(file("lesson.md"), """
                # from_lesson %1$s

                Text %1$s [x_y](https://example.org/_a).

                ## Step_x %1$s

                Text *_x*, `_y`.

                ```
                _listing %1$s
                ```

                ```question
                ask: ask_x %1$s
                right: right_x %1$s
                wrong: wrong_x
                why: why_x
                ```

                ## Sources

                - [source_x](https://example.org/_b)
                """.formatted("{0}%s'&_x"));
    }

    /// A lesson that would steer by character references, and is refused.
    Path steeringLesson() throws IOException {
        return Files.writeString(file("steers.md"), "# a\n\nb &#x202e;&#27;\n\n## c\n\nd\n");
    }

    /// That need not be there.
    Path file(String name) {
        return HostileNamesTest.hostile(directory, "from_file" + name);
    }
}
