package org.portatlas.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Where the shared file of notes lies that is shown beside one's own; empty if none is. Version 1 is a line `path=…`.
public final class SharedNotesForm implements StoredForm<Optional<Path>> {
    private static final int VERSION = 1;
    private static final String PATH = "path";
    private static final long MOST_BYTES = 64 << 10;

    /// `shared-notes.properties` in the data directory.
    public static UserFile<Optional<Path>> in(Path dataDirectory) {
        return new UserFile<>(
                dataDirectory.resolve("shared-notes.properties"),
                "the place of the shared notes",
                MOST_BYTES,
                new SharedNotesForm(),
                Optional.empty());
    }

    @Override
    public byte[] write(Optional<Path> value) {
        StoredKeys keys = StoredKeys.ofVersion(VERSION);
        value.ifPresent(path -> keys.put(PATH, path.toAbsolutePath().toString()));
        return keys.write();
    }

    @Override
    public Optional<Path> read(byte[] content) throws StoredFormException, NewerFormException {
        StoredKeys keys = StoredKeys.read(content, VERSION);
        String path = keys.get(PATH, "");
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException none) {
            throw keys.refusal(PATH, "that is no place of a file");
        }
    }
}
