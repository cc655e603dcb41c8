package org.portatlas.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// `class-list.properties`, version 1: a line `path=…`.
final class ClassListForm implements StoredForm<Optional<Path>> {
    private static final int VERSION = 1;
    private static final String PATH = "path";

    @Override
    public byte[] write(Optional<Path> list) {
        StoredKeys keys = StoredKeys.ofVersion(VERSION);
        list.ifPresent(path -> keys.put(PATH, path.toAbsolutePath().toString()));
        return keys.write();
    }

    @Override
    public Optional<Path> read(byte[] content) throws StoredFormException, NewerFormException {
        StoredKeys keys = StoredKeys.read(content, VERSION);
        String path = keys.get(PATH, "");
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException noPath) {
            throw keys.refusal(PATH, "that cannot be the name of a file");
        }
    }
}
