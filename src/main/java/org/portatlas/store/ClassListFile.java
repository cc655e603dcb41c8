package org.portatlas.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// `class-list.properties` in the data directory, version 1: a line `path=…`, where the class list lies that was chosen
/// last; no file if it is the one that comes with the program. Any thread, one call at a time.
public final class ClassListFile {
    private static final String VERSION = "1";

    private final Path file;

    public ClassListFile(Path dataDirectory) {
        file = dataDirectory.resolve("class-list.properties");
    }

    /// Where the list lies; empty for the one that comes with the program, and if what was remembered makes no sense.
    public Optional<Path> load() {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            keys.load(reader);
            String path = keys.getProperty("path", "");
            return VERSION.equals(keys.getProperty("version")) && !path.isEmpty()
                    ? Optional.of(Path.of(path))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Remembers a list.
    /// @throws IOException if it cannot be written; the file is as it was then
    public void save(Path list) throws IOException {
        Properties keys = new Properties();
        keys.setProperty("version", VERSION);
        keys.setProperty("path", list.toAbsolutePath().toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        keys.store(out, null);
        AtomicFile.write(file, out.toByteArray());
    }

    /// Remembers that it is the list that comes with the program.
    /// @throws IOException if the file cannot be removed
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
