package org.portatlas.registry;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// IANA's own CSV files, which lie beside the project and are no part of it. A clone without them skips the tests that
/// need them; where `CI` is `true`, or the system property `portatlas.shared` is `required`, they must be there.
public final class SharedEditions {
    /// The edition that the embedded table is compiled from.
    public static final String OF_AUGUST = "service-names-port-numbers.csv";

    public static final String OF_APRIL = "service-names-port-numbers-2026-04.csv";

    private static final Path FOLDER = Path.of("..", "shared", "registry");

    private SharedEditions() {}

    /// The path of one of IANA's files.
    public static Path path(String name) {
        Path file = FOLDER.resolve(name);
        if (!Files.exists(file) && areRequired()) {
            fail("missing, though required here: " + file.toAbsolutePath().normalize());
        }
        assumeTrue(Files.exists(file), () -> "skipped: IANA's own file is not here: " + file);
        return file;
    }

    /// Whether a test must fail rather than skip for want of something outside the project.
    public static boolean areRequired() {
        return "true".equals(System.getenv("CI")) || "required".equals(System.getProperty("portatlas.shared"));
    }
}
