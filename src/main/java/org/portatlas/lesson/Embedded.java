package org.portatlas.lesson;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Files of the class room that come with the program.
final class Embedded {
    private Embedded() {}

    /// Whether there is such a file.
    /// @param path from the root of the assets: `/assets/…`
    static boolean has(String path) {
        return Embedded.class.getResource(path) != null;
    }

    /// A file as it is.
    /// @param path from the root of the assets: `/assets/…`
    /// @throws UncheckedIOException if it is missing, which is a defect of the installation
    static byte[] bytes(String path) {
        try (InputStream in = Embedded.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return in.readAllBytes();
        } catch (IOException damaged) {
            throw new UncheckedIOException("a file of the lessons cannot be read", damaged);
        }
    }
}
