package org.portatlas.view.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/// The texts of licences that are shipped with what they are for. Reads files: not for the FX
/// thread.
final class LicenceTexts {
    private static final String FOLDER = "/assets/licences/";
    private static final String OWN = "MIT-port-atlas.txt";

    private LicenceTexts() {}

    /// The libraries of this build.
    static List<Library> libraries() {
        return Library.of(text("libraries.txt"));
    }

    /// The names of the files with the licences of a library; empty if there is none, which is a
    /// defect of the build.
    static List<String> files(Library library) {
        Properties index = new Properties();
        try (InputStream in = stream(FOLDER + "index.properties")) {
            index.load(in);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
        return Stream.of(index.getProperty(library.group(), "").split(",", -1))
                .filter(file -> !file.isEmpty())
                .toList();
    }

    /// The names of all files, our own first.
    static List<String> all(List<Library> libraries) {
        return Stream.concat(Stream.of(OWN), libraries.stream().flatMap(each -> files(each).stream()))
                .distinct()
                .toList();
    }

    /// What stands in a file.
    static String of(String file) {
        return text(FOLDER + file);
    }

    private static String text(String path) {
        try (InputStream in = stream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("a file of the program cannot be read: " + path, damaged);
        }
    }

    private static InputStream stream(String path) throws FileNotFoundException {
        InputStream in = LicenceTexts.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException(path);
        }
        return in;
    }
}
