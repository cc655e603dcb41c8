package org.portatlas.app;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.portatlas.store.UserFiles;
import org.portatlas.text.VisibleText;

/// The log: nothing but what went wrong, and before the
/// first of it in a run the program's version. A run in which nothing goes wrong writes none.
///
/// It is kept to 256 KiB; what is older stays once more as `portatlas.last.log`. An entry is written at
/// once and whole, so that several processes can write and one can be killed; where it cannot be
/// written, there is none, and nothing else suffers. Written by hand rather than by a logging library:
/// those are loaded when the toolkit starts, which every user would wait for. Any thread but the FX
/// thread.
final class LogFile {
    static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_ENTRY = MOST_BYTES / 4;
    private static final int LONGEST_LINE = 500;

    private final Path file;
    private final String program;
    private boolean begun;

    /// @param program what is running: versions and system, in one line
    LogFile(UserFiles files, String program) {
        this.file = files.log();
        this.program = program;
    }

    Path path() {
        return file;
    }

    /// Writes an entry.
    ///
    /// @param kind `ERROR` or `WARNING`
    /// @param lines the first says what it is; what would break a line or hide in it is made
    /// visible
    /// @return whether it was written
    synchronized boolean write(Instant time, String kind, List<String> lines) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
                return false;
            }
            StringBuilder entry = new StringBuilder();
            if (!begun) {
                entry.append(endsInLine() ? "" : "\n").append(line(time, "START", program));
            }
            entry.append(line(time, kind, lines.isEmpty() ? "" : lines.getFirst()));
            for (int i = 1; i < lines.size() && entry.length() < MOST_ENTRY; i++) {
                entry.append(visible(lines.get(i))).append('\n');
            }
            append(entry.toString().getBytes(StandardCharsets.UTF_8));
            begun = true;
            return true;
        } catch (IOException | SecurityException noLog) {
            return false;
        }
    }

    private void append(byte[] entry) throws IOException {
        if (Files.exists(file) && Files.size(file) + entry.length > MOST_BYTES) {
            Files.move(file, file.resolveSibling("portatlas.last.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(file, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /// Who was killed may have left half a line.
    private boolean endsInLine() throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return true;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(bytes.length() - 1);
            return bytes.read() == '\n';
        }
    }

    private static String line(Instant time, String kind, String words) {
        return time.truncatedTo(ChronoUnit.SECONDS) + " " + kind + " " + visible(words) + "\n";
    }

    private static String visible(String line) {
        return VisibleText.of(line.replaceAll("\\R", " "), LONGEST_LINE);
    }
}
