package org.portatlas.store;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/// The class path of a child process that reads and writes the user's files.
final class ChildClassPath {
    private ChildClassPath() {}

    /// Of these classes, and of the libraries that read and write files.
    static String of(Class<?>... parts) {
        return Stream.concat(Stream.of(parts), Stream.of(CsvReader.class, JsonGenerator.class))
                .map(ChildClassPath::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> part) {
        try {
            return Path.of(part.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
