package org.portatlas.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What keeps a directory from holding the user's files, before anything is done that would be lost.
final class DirectoryFault {
    private DirectoryFault() {}

    /// In words that can follow a colon; empty if nothing does. The directory itself need not exist yet.
    static Optional<String> of(Path directory) {
        if (directory.toString().isEmpty()) {
            return Optional.of("the name of the directory is empty");
        }
        Path nearest = directory.toAbsolutePath().normalize();
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (nearest == null) {
            return Optional.of("there is no place for " + directory);
        }
        if (!Files.isDirectory(nearest)) {
            return Optional.of(nearest + " is a file, not a directory");
        }
        return Files.isWritable(nearest)
                ? Optional.empty()
                : Optional.of(nearest + " cannot be written to; choose another directory");
    }
}
