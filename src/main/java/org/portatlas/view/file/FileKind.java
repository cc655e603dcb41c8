package org.portatlas.view.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// What a file of the user's is: the one place that tells. By its ending, and where several share
/// one, by the columns that its first line names.
public enum FileKind {
    LESSON(".md"),
    /// IANA's own CSV.
    EDITION(".csv", "service name", "port number", "transport protocol"),
    /// Notes on ports, as they are exported.
    NOTES(".csv", "first", "last", "colour", "tags", "note", "modified"),
    /// Notes too: nothing else that is taken is JSON.
    NOTES_AS_JSON(".json"),
    /// Any other CSV: its reader tells what it misses.
    CLASS_LIST(".csv");

    /// No header is longer.
    private static final int MOST_BYTES = 4096;

    private final String ending;
    private final List<String> columns;

    FileKind(String ending, String... columns) {
        this.ending = ending;
        this.columns = List.of(columns);
    }

    /// Whether a file may be one of these, by its ending alone.
    public static boolean mayBe(Path file) {
        return Stream.of(values()).anyMatch(kind -> kind.hasEnding(file));
    }

    /// The first kind that it is. Reads the beginning of the file: not for the FX thread.
    /// @throws IOException if it cannot be read, or its ending is none of these
    public static FileKind of(Path file) throws IOException {
        Set<String> named = firstLine(file);
        return Stream.of(values())
                .filter(kind -> kind.hasEnding(file) && named.containsAll(kind.columns))
                .findFirst()
                .orElseThrow(() -> new IOException(file + " is no file that is taken here"));
    }

    private boolean hasEnding(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /// The columns, as far as the line is one of a table.
    private static Set<String> firstLine(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).replace("\uFEFF", "");
            String line = beginning.lines().findFirst().orElse("");
            return Set.copyOf(Stream.of(line.split(",", -1))
                    .map(name -> name.replace("\"", "").strip().toLowerCase(Locale.ROOT))
                    .toList());
        }
    }
}
