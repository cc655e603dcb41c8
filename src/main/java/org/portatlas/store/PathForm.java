package org.portatlas.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.portatlas.text.Texts;

/// The place of a file, as in `class-list.properties` and `shared-notes.properties`. Version 1 is a
/// line `path=…`, which is missing if there is none.
final class PathForm implements StoredForm<Optional<Path>> {
    private static final Texts TEXTS = new Texts(PathForm.class);
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
            throw keys.refusal(PATH, TEXTS.get("form.path"));
        }
    }
}
