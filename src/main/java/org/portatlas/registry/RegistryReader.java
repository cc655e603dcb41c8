package org.portatlas.registry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.portatlas.text.Texts;

/// Reads the registry in both its forms: IANA's own CSV, which users download, and the embedded table of facts.
/// What is not the whole registry is refused with the line and the reason; nothing is read by halves. Any thread.
public final class RegistryReader {
    private static final Texts TEXTS = new Texts(RegistryReader.class);
    /// Twelve times the registry's size, in bytes: what is larger is something else.
    public static final int LARGEST = 16 * 1024 * 1024;

    private static final char PROLOGUE = '#';

    private RegistryReader() {}

    /// The lines above the header.
    /// @param end where the line after them begins
    private record Prologue(int lines, int end) {
        static Prologue of(byte[] bytes) {
            int end = 0;
            int lines = 0;
            for (; end < bytes.length && bytes[end] == PROLOGUE; lines++) {
                while (end < bytes.length && bytes[end] != '\n') {
                    end++;
                }
                end = Math.min(end + 1, bytes.length);
            }
            return new Prologue(lines, end);
        }
    }

    /// Reads a file.
    /// @throws RegistryFormatException if the file is not the registry, or not all of it
    /// @throws IOException if the file cannot be read
    public static Registry read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new RegistryFormatException(0, TEXTS.get("alien.directory"));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new RegistryFormatException(0, TEXTS.get("alien.irregular"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /// Reads the table that came with the program, whose texts are trusted to be fit to be shown.
    static Registry readOurs(InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        return table(bytes, true, Prologue.of(bytes));
    }

    /// Reads to the end of the stream and leaves it open.
    /// @throws RegistryFormatException if the bytes are not the registry, or not all of it
    /// @throws IOException if the stream cannot be read
    public static Registry read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RegistryFormatException(0, TEXTS.get("alien.large"));
        }
        Prologue prologue = Prologue.of(bytes);
        return TableForm.isTable(bytes, prologue.end())
                ? table(bytes, false, prologue)
                : IanaCsv.read(Utf8Text.decode(bytes), prologue.lines());
    }

    private static Registry table(byte[] bytes, boolean isOurs, Prologue prologue) throws RegistryFormatException {
        int first = prologue.end() + TableForm.HEADER.length();
        TableRows rows = new TableRows(bytes, isOurs, first, prologue.lines() + 2L, TableForm.FIELDS);
        TableRecords made = new TableRecords(rows);
        ReadRecords records = new ReadRecords();
        while (rows.next()) {
            made.read(records.list());
            records.check(rows.line());
        }
        Registry registry = new Registry(records.list());
        String above = new String(bytes, 0, prologue.end(), StandardCharsets.UTF_8);
        Wholeness.requireTable(registry, above, bytes[bytes.length - 1] == '\n', rows.line());
        return registry;
    }
}
