package org.portatlas.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the user's files live, by the platform's convention; the directory itself need not exist yet.
final class DataDirectory {
    private DataDirectory() {}

    /// `$XDG_DATA_HOME/portatlas` (or `~/.local/share/portatlas`), `~/Library/Application Support/portatlas`, or
    /// `%APPDATA%\portatlas`.
    ///
    /// @param chosen the user's own choice, which wins
    static Path of(Optional<Path> chosen) {
        return chosen.orElseGet(
                () -> of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv()));
    }

    static Path of(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? Path.of(home, "AppData", "Roaming") : Path.of(roaming)).resolve("portatlas");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "portatlas");
        }
        Path data = absolute(environment.get("XDG_DATA_HOME"));
        return (data == null ? Path.of(home, ".local", "share") : data).resolve("portatlas");
    }

    /// The specification: a relative path there is invalid and must be ignored. So is what is no path here at all, as
    /// one with letters that the locale does not have.
    private static @Nullable Path absolute(@Nullable String text) {
        try {
            Path path = text == null ? null : Path.of(text);
            return path != null && path.isAbsolute() ? path : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
