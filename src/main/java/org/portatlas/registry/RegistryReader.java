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

    /// Reads to the end of the stream and leaves it open.
    /// @throws RegistryFormatException if the bytes are not the registry, or not all of it
    /// @throws IOException if the stream cannot be read
    public static Registry read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new RegistryFormatException(0, TEXTS.get("alien.large"));
        }
        int start = 0;
        int prologueLines = 0;
        for (; start < bytes.length && bytes[start] == PROLOGUE; prologueLines++) {
            while (start < bytes.length && bytes[start] != '\n') {
                start++;
            }
            start = Math.min(start + 1, bytes.length);
        }
        return TableForm.isTable(bytes, start)
                ? table(bytes, start, prologueLines)
                : IanaCsv.read(Utf8Text.decode(bytes), prologueLines);
    }

    private static Registry table(byte[] bytes, int start, int prologueLines) throws RegistryFormatException {
        int first = start + TableForm.HEADER.length();
        TableRows rows = new TableRows(bytes, first, prologueLines + 2L, TableForm.FIELDS);
        TableRecords made = new TableRecords(rows);
        ReadRecords records = new ReadRecords();
        while (rows.next()) {
            made.read(records.list());
            records.check(rows.line());
        }
        Registry registry = new Registry(records.list());
        String prologue = new String(bytes, 0, start, StandardCharsets.UTF_8);
        Wholeness.requireTable(registry, prologue, bytes[bytes.length - 1] == '\n', rows.line());
        return registry;
    }
}
